package org.criticalfriend.engine.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/**
 * Who ever sees what people give to a programme: by itself, in the documents that show it, and in sums. The access policy
 * and every sentence that tells people who sees something are made from it.
 */
public final class Readership {

    /** Those who may share a document of a place, as far as they read it. */
    public static final List<String> SHARING = List.of("host", "organiser");

    private static final String AUTHOR = "author";

    private final Programme programme;
    private final AudienceHierarchy hierarchy;

    /** The readers of a programme. */
    public Readership(Programme programme) {
        this.programme = programme;
        this.hierarchy = new AudienceHierarchy(programme);
    }

    /** Those who ever see the words of a note, besides whoever writes them; no document goes further. */
    public List<String> words(Note note) {
        return others(note.audience());
    }

    /** Those who ever see single answers to an instrument, by themselves or printed, besides whoever gives them. */
    public List<String> single(Instrument instrument) {
        List<String> single = new ArrayList<>(others(instrument.audience()));
        printing(instrument).stream()
                .flatMap(output -> readers(output).stream())
                .filter(group -> !isAmong(single, group))
                .forEach(single::add);
        return List.copyOf(single);
    }

    /** The documents that print the answers to an instrument one by one. */
    public List<Output> printing(Instrument instrument) {
        return showing(new Shown(Shown.What.ANSWERS, instrument.id())).toList();
    }

    /** Those who see sums of the answers to an instrument and no single ones. */
    public List<String> totals(Instrument instrument) {
        List<String> single = single(instrument);
        return widest(summing(instrument).stream()
                .flatMap(output -> readers(output).stream())
                .filter(group -> !isAmong(single, group))
                .toList());
    }

    /** Whether a document is of a place, whose host may share it with a team of another cohort once it is released. */
    public static boolean mayBeShared(Output output) {
        return !output.per().equals("cohort") && !output.per().equals("team");
    }

    /** The documents that show the answers to an instrument in sums or one by one, which tells the sums too. */
    public List<Output> summing(Instrument instrument) {
        return Stream.concat(
                        showing(new Shown(Shown.What.TOTALS, instrument.id())),
                        showing(new Shown(Shown.What.ANSWERS, instrument.id())))
                .toList();
    }

    /**
     * Those who see something in a document or anyhow.
     *
     * @param anyhow those who see it without any document
     */
    public List<String> seeing(Collection<String> anyhow, Collection<Shown> something) {
        List<String> who = new ArrayList<>(anyhow);
        something.stream().flatMap(this::showing).forEach(output -> who.addAll(readers(output)));
        return widest(who);
    }

    /** Whether each of some groups lies within others, for every person in it. */
    public boolean areAmong(Collection<String> others, Collection<String> groups) {
        return groups.stream().allMatch(group -> isAmong(others, group));
    }

    private boolean isAmong(Collection<String> others, String group) {
        return hierarchy.mayAllSee(others, group);
    }

    private Stream<Output> showing(Shown something) {
        return programme.outputs().stream().filter(something::isIn);
    }

    /** Those who sign a document off read it on its way. */
    private static List<String> readers(Output output) {
        return Stream.concat(
                        output.audience().stream(), output.signOff().stream().flatMap(stage -> stage.by().stream()))
                .toList();
    }

    private static List<String> others(Collection<String> audience) {
        return audience.stream().filter(group -> !group.equals(AUTHOR)).toList();
    }

    /** Without the groups that lie within another one, so that a sentence names each reader once. */
    private List<String> widest(Collection<String> groups) {
        List<String> widest = new ArrayList<>();
        for (String group : others(groups)) {
            if (!isAmong(widest, group)) {
                widest.removeIf(one -> isAmong(List.of(group), one));
                widest.add(group);
            }
        }
        return List.copyOf(widest);
    }
}
