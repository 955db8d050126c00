package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.engine.definition.word.EngineWords;
import org.criticalfriend.engine.forming.Asking;
import org.criticalfriend.engine.rehearsal.Leaks;
import org.criticalfriend.engine.rehearsal.Played;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.statistics.Figures;
import org.criticalfriend.spi.programme.Programme;

/** Plays a whole invented cohort of a programme in one line, for the test of an edition. */
public final class DressRehearsal {

    private DressRehearsal() {}

    /** Plays a programme written in the engine's words; fails where something is shown to somebody it is not for. */
    public static Played of(Programme programme) {
        Played played = Rehearsal.play(programme, EngineWords.with(Figures.words()), Asking.directly(), 1);
        assertThat(Leaks.in(played)).as("shown to somebody it is not for").isEmpty();
        assertThat(played.unplaced()).as("without a team").isEmpty();
        return played;
    }
}
