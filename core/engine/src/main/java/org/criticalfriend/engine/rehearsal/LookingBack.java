package org.criticalfriend.engine.rehearsal;

import java.util.stream.Stream;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Teams;
import org.jspecify.annotations.Nullable;

/** Whether a programme looks back at what was recorded before. */
final class LookingBack {

    private LookingBack() {}

    /** Whether it rates notes of the time before, shows what became of the figures since, or asks for new partners. */
    static boolean in(Programme programme) {
        boolean isInForms = programme.instruments().stream()
                .map(Instrument::each)
                .flatMap(Stream::ofNullable)
                .map(Instrument.Each::from)
                .anyMatch(from -> from == Instrument.Source.LAST_VISIT || from == Instrument.Source.LAST_COHORT);
        return isInForms || isInDocuments(programme) || isInTeams(programme.teams());
    }

    /** New partners are those with whom nobody was in a team before. */
    private static boolean isInTeams(@Nullable Teams teams) {
        return teams != null
                && Stream.concat(
                                teams.rules().stream().map(Teams.Rule::word),
                                teams.wishes().stream().map(Teams.Wish::word))
                        .anyMatch(word -> word.settings() instanceof Rules.Apart);
    }

    private static boolean isInDocuments(Programme programme) {
        return programme.outputs().stream()
                .map(Output::sections)
                .flatMap(sections -> sections.stream())
                .anyMatch(section ->
                        section.compare() != null || section.word().basis().looksBack());
    }

    /** Whether it tells how single hosts moved, which is shown of many alone. */
    static boolean showsMovement(Programme programme) {
        return programme.outputs().stream()
                .flatMap(output -> output.sections().stream())
                .anyMatch(section -> section.word().basis().looksBack());
    }
}
