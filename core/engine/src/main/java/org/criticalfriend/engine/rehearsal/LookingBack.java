package org.criticalfriend.engine.rehearsal;

import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** Whether a programme looks back at what was recorded before. */
final class LookingBack {

    private LookingBack() {}

    /** Whether it rates notes of the time before, or shows what became of the figures since. */
    static boolean in(Programme programme) {
        boolean isInForms = programme.instruments().stream()
                .map(Instrument::each)
                .flatMap(Stream::ofNullable)
                .map(Instrument.Each::from)
                .anyMatch(from -> from == Instrument.Source.LAST_VISIT || from == Instrument.Source.LAST_COHORT);
        return isInForms || isInDocuments(programme);
    }

    private static boolean isInDocuments(Programme programme) {
        return programme.outputs().stream()
                .map(Output::sections)
                .flatMap(sections -> sections.stream())
                .anyMatch(section ->
                        section.compare() != null || section.word().name().equals("movement"));
    }

    /** Whether it tells how single hosts moved, which is shown of many alone. */
    static boolean showsMovement(Programme programme) {
        return programme.outputs().stream()
                .flatMap(output -> output.sections().stream())
                .anyMatch(section -> section.word().name().equals("movement"));
    }
}
