package org.criticalfriend.engine.audience;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.Basis;

/**
 * Something that people gave and a document shows. A section says itself what it rests on; the check of audiences, the
 * access policy and every sentence about who sees what ask {@link #by}.
 *
 * @param what how it is shown
 * @param id of the note, instrument, award, role or step
 */
public record Shown(What what, String id) {

    /** What a document can show, and how. */
    public enum What {
        /** The words or the headings of a note. */
        NOTE,
        /** The answers to an instrument one by one, with the notes they rate. */
        ANSWERS,
        /** The answers to an instrument in sums over enough of them. */
        TOTALS,
        /** An award with the words of the note it rests on. */
        AWARD,
        /** The names of those who play a role. */
        PEOPLE,
        /** The plan of a visit. */
        AGENDA
    }

    /** What a section shows; nothing where it shows nothing that anybody gave. */
    public static List<Shown> by(Output.Section section) {
        Basis basis = section.word().basis();
        return Stream.of(
                        all(What.NOTE, basis.notes()),
                        all(What.ANSWERS, section.answersShown()),
                        all(What.TOTALS, section.figuresShown()),
                        all(What.AWARD, basis.awards()),
                        all(What.PEOPLE, basis.people()),
                        all(What.AGENDA, basis.plans()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Shown> all(What what, Collection<String> ids) {
        return ids.stream().map(id -> new Shown(what, id)).toList();
    }

    /** Whether a document shows it. */
    public boolean isIn(Output output) {
        return output.sections().stream()
                .flatMap(section -> by(section).stream())
                .anyMatch(this::equals);
    }
}
