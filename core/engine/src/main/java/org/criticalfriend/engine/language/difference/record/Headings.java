package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Framework.Heading;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The frameworks and their headings, and what follows where a heading comes or goes. */
final class Headings {

    private Headings() {}

    static List<Statement> of(EditionPair sides) {
        Pairs<Framework> pairs =
                Pairs.of(sides.before().frameworks(), sides.now().frameworks(), Framework::title);
        List<Statement> statements = new ArrayList<>();
        for (Framework added : pairs.added()) {
            statements.add(Statement.of("A new framework, " + Sentences.title(added.title()) + ", has "
                    + Numbers.counted(added.headings().size(), "heading") + ": "
                    + Sentences.and(titles(added.headings().stream().toList())) + "."));
        }
        for (Framework removed : pairs.removed()) {
            statements.add(
                    Statement.of("The framework " + Sentences.title(removed.title()) + " and its headings are gone."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Framework::title)));
        pairs.kept().forEach(pair -> statements.addAll(Statement.together(headings(sides, pair))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Framework::title, Framework::hint)));
        return statements;
    }

    private static List<String> titles(List<Heading> headings) {
        return Sentences.titles(headings.stream().map(Heading::title).toList());
    }

    private static List<String> headings(EditionPair sides, Pair<Framework> pair) {
        Pairs<Heading> pairs = Pairs.of(
                pair.before().headings(),
                pair.now().headings(),
                Heading::was,
                sides.before().programme());
        String framework = Sentences.title(pair.now().title());
        List<String> sentences = new ArrayList<>();
        if (pairs.added().size() == 1) {
            Heading added = pairs.added().get(0);
            sentences.add("In " + framework + " there is a new heading: " + Sentences.title(added.title())
                    + questions(added.questions()) + ", " + place(pair.now(), added) + ".");
        } else if (!pairs.added().isEmpty()) {
            sentences.add("In " + framework + " there are "
                    + Numbers.word(pairs.added().size()) + " new headings: "
                    + Sentences.and(pairs.added().stream()
                            .map(added -> Sentences.title(added.title()) + questions(added.questions()) + " ("
                                    + place(pair.now(), added) + ")")
                            .toList())
                    + ".");
        }
        if (!pairs.removed().isEmpty()) {
            sentences.add((pairs.removed().size() == 1 ? "The heading " : "The headings ")
                    + Sentences.and(titles(pairs.removed())) + " of " + framework
                    + (pairs.removed().size() == 1 ? " is gone." : " are gone."));
        }
        if (!pairs.added().isEmpty()) {
            filed(sides.now(), pair.now().id(), pairs.added().size() == 1).ifPresent(sentences::add);
        }
        if (pair.before().headings().size() != pair.now().headings().size()) {
            consequence(sides.now(), pair).ifPresent(sentences::add);
        }
        sentences.addAll(RenamedParts.titles(pairs.kept(), Heading::title));
        if (pairs.isReordered()) {
            sentences.add("The headings of " + framework + " stand in another order: "
                    + Sentences.and(titles(pair.now().headings().stream().toList())) + ".");
        }
        pairs.kept().forEach(heading -> further(pair.now(), heading, sentences));
        sentences.addAll(Crosswalk.HEADING.told(pairs, heading -> Sentences.title(heading.title())));
        sentences.addAll(RenamedParts.hints(pairs.kept(), Heading::title, Heading::hint));
        return sentences;
    }

    private static String place(Framework framework, Heading heading) {
        List<Heading> headings = framework.headings().stream().toList();
        int index = headings.indexOf(heading);
        return index == 0
                ? "in the first place"
                : "after " + Sentences.title(headings.get(index - 1).title());
    }

    /** What may now be filed under a new heading. */
    private static Optional<String> filed(Programme programme, String framework, boolean isOne) {
        List<String> notes = Sentences.titles(programme.notes().stream()
                .filter(note -> note.headings().contains(framework))
                .map(Note::title)
                .toList());
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.and(notes) + " can be filed under " + (isOne ? "it." : "them."));
    }

    /** An instrument that rates each heading has as many questions as there are headings. */
    private static Optional<String> consequence(Programme programme, Pair<Framework> pair) {
        List<String> rating = programme.instruments().stream()
                .filter(instrument -> instrument.each() != null
                        && pair.now().id().equals(instrument.each().heading()))
                .map(Instrument::title)
                .toList();
        return rating.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.and(Sentences.titles(rating))
                        + (rating.size() == 1 ? " therefore rates " : " therefore rate ")
                        + Numbers.counted(pair.now().headings().size(), "heading") + "; before, "
                        + Numbers.word(pair.before().headings().size()) + ".");
    }

    private static void further(Framework framework, Pair<Heading> pair, List<String> sentences) {
        String title = Sentences.title(pair.now().title());
        if (!Objects.equals(pair.before().questions(), pair.now().questions())) {
            sentences.add(questions(title, pair.before().questions(), pair.now().questions()));
        }
        if (pair.differs(Heading::within)) {
            sentences.add(title + " now stands " + within(framework, pair.now().within()) + "; before, "
                    + within(framework, pair.before().within()) + ".");
        }
    }

    private static String within(Framework framework, @Nullable String within) {
        return within == null
                ? "by itself"
                : "within "
                        + Sentences.title(framework
                                .headings()
                                .find(within)
                                .map(Heading::title)
                                .orElse(within));
    }

    private static String questions(@Nullable List<String> questions) {
        return questions == null || questions.isEmpty()
                ? ""
                : " with the questions "
                        + Sentences.and(questions.stream().map(Sentences::quote).toList());
    }

    private static String questions(String title, @Nullable List<String> before, @Nullable List<String> now) {
        if (now == null || now.isEmpty()) {
            return before == null || before.isEmpty()
                    ? "Under " + title + (now == null ? " no room is kept any longer for" : " there is now room for")
                            + " licensed questions."
                    : "The questions under " + title + " are gone: "
                            + Sentences.and(
                                    before.stream().map(Sentences::quote).toList()) + ".";
        }
        String asked = "Under " + title + " it is now asked: "
                + Sentences.and(now.stream().map(Sentences::quote).toList());
        return before == null || before.isEmpty()
                ? asked + "; before, nothing."
                : asked + "; before: "
                        + Sentences.and(before.stream().map(Sentences::quote).toList()) + ".";
    }
}
