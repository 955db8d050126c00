package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.audience.Readership;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/**
 * Who sees what is given, in sentences: to whoever is asked to give it, and to whoever reads about the programme. They
 * say what the access policy and the documents do, so that nobody is promised more.
 */
public final class ReadershipPhrases {

    private static final String AUTHOR = "author";

    private final Programme programme;
    private final Titles titles;
    private final Readership readership;

    /** The sentences of a programme. */
    public ReadershipPhrases(Programme programme) {
        this.programme = programme;
        this.titles = new Titles(programme);
        this.readership = new Readership(programme);
    }

    /** Who sees the answers to an instrument, for whoever reads of it: {@code One by one, the answers are seen by …}. */
    public String answers(Instrument instrument) {
        return oneByOne("the answers", readership.single(instrument), single(instrument)) + further(instrument);
    }

    /** Those who see single answers to an instrument: {@code the team and the organiser}. */
    public String single(Instrument instrument) {
        List<String> readers = new ArrayList<>(readership.single(instrument));
        if (readers.isEmpty() || instrument.audience().contains(AUTHOR)) {
            readers.add(0, AUTHOR);
        }
        return titles.readers(readers, true);
    }

    /** The same for whoever answers. */
    public String yourAnswers(Instrument instrument) {
        List<String> readers = readership.single(instrument);
        List<String> named = readers(readers);
        if (isGivenTogether(instrument.per(), instrument.by(), readers)) {
            named.add("whoever answers with you");
        }
        return oneByOne("your answers", readers, Sentences.and(named)) + further(instrument);
    }

    /** Who sees the words of a note, for whoever writes it: {@code Seen by the team, without your name.} */
    public String yourWords(Note note) {
        List<String> readers = readership.words(note);
        List<String> named = readers(readers);
        if (isGivenTogether(note.per(), note.by(), readers)) {
            named.add("whoever writes with you");
        }
        boolean isNameless = note.names() == Note.WritersNames.HIDDEN && !readers.isEmpty();
        return "Seen by " + (readers.isEmpty() ? "nobody but " : "") + Sentences.and(named)
                + (isNameless ? ", without your name" : "") + ".";
    }

    /**
     * Who sees what is neither written nor answered, such as a plan.
     *
     * @param anyhow those who see it without any document, by the words for who
     * @param shown as documents show it
     */
    public String seen(Collection<String> anyhow, Collection<Shown> shown) {
        return "Seen by " + titles.who(readership.seeing(anyhow, shown)).words() + ".";
    }

    /** Those who see the sums of the answers to an instrument and no single ones; empty where nobody does. */
    public Optional<Who> totals(Instrument instrument) {
        List<String> who = readership.totals(instrument);
        return who.isEmpty() ? Optional.empty() : Optional.of(titles.who(who));
    }

    private List<String> readers(List<String> groups) {
        return new ArrayList<>(
                groups.isEmpty()
                        ? List.of("you")
                        : groups.stream()
                                .map(group -> titles.who(group).words())
                                .toList());
    }

    private static String oneByOne(String answers, List<String> readers, String named) {
        boolean isForAll = readers.contains("public") || readers.contains("partnership");
        return "One by one, " + answers + " are seen by " + (isForAll ? "" : "nobody but ") + named + ".";
    }

    /** The documents that print single answers, and the promise to those who see no more than sums. */
    private String further(Instrument instrument) {
        String totals = totals(instrument)
                .map(who -> " " + Sentences.capital(who.does("sees", "see")) + " totals, never for fewer than "
                        + Numbers.word(instrument.smallestGroup()) + " " + titles.respondents(instrument) + ".")
                .orElse("");
        String printed = printing(instrument)
                .map(documents -> " They are printed in " + documents + ".")
                .orElse("");
        return printed + totals;
    }

    /** The documents that print the answers to an instrument one by one; empty where none does. */
    public Optional<String> printing(Instrument instrument) {
        List<Output> outputs = readership.printing(instrument);
        return outputs.isEmpty() ? Optional.empty() : Optional.of(named(outputs));
    }

    /** Those that may be shared come last, before it is said of them. */
    private String named(List<Output> outputs) {
        boolean mayBeShared = outputs.stream().anyMatch(Readership::mayBeShared);
        return Sentences.and(outputs.stream()
                        .sorted(Comparator.comparing(Readership::mayBeShared))
                        .map(output -> Sentences.title(output.title()))
                        .toList())
                + (mayBeShared ? ", which " + titles.anyOf(Readership.SHARING) + " may share" : "");
    }

    /** Whether others see it while it is given: what is asked once for a school or a team is in the forms of all it asks. */
    private boolean isGivenTogether(String per, List<String> by, List<String> readers) {
        boolean isOfOne = per.equals("person") || (by.size() == 1 && isAloneIn(per, by.get(0)));
        return !isOfOne && !readership.areAmong(readers, by);
    }

    private boolean isAloneIn(String per, String who) {
        return programme
                .roles()
                .find(who)
                .filter(role -> role.per().equals(per))
                .map(role -> Integer.valueOf(1).equals(role.number().bounds().most()))
                .orElse(false);
    }
}
