package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.rehearsal.ConfidentialityCheck;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** Plays a whole invented cohort of a programme in one line, for the test of an edition. */
public final class DressRehearsal {

    private DressRehearsal() {}

    /** Plays a programme written in the engine's words, as {@link #of(Programme, Vocabulary)} does. */
    public static RehearsalResult of(Programme programme) {
        return of(programme, EngineVocabulary.plain());
    }

    /**
     * Plays a programme; fails where something is shown to somebody it is not for, an organisation finds no team, an
     * output becomes no document, or a document stays empty or unsigned.
     *
     * @param vocabulary the words it is written in
     */
    public static RehearsalResult of(Programme programme, Vocabulary vocabulary) {
        RehearsalResult played = Rehearsal.play(programme, Optional.empty(), vocabulary, 1);
        assertThat(ConfidentialityCheck.in(played))
                .as("shown to somebody it is not for")
                .isEmpty();
        assertThat(played.unplaced()).as("without a team").isEmpty();
        assertThat(played.documents().stream()
                        .map(released -> released.subject().output().id())
                        .distinct())
                .as("outputs that became documents")
                .containsExactlyElementsOf(programme.outputs().ids());
        assertThat(played.documents().stream()
                        .filter(Released::isEmpty)
                        .filter(released -> !isOfOtherCohorts(released.subject().output()))
                        .map(released -> released.subject().id()))
                .as("empty documents")
                .isEmpty();
        assertThat(played.documents().stream()
                        .filter(released -> released.document().isDraft())
                        .map(released -> released.subject().id()))
                .as("documents that nobody can sign")
                .isEmpty();
        return played;
    }

    /** What rests on an earlier cohort or on another programme's documents has nothing to show in a first cohort. */
    private static boolean isOfOtherCohorts(Output output) {
        return output.sections().stream()
                .map(section -> section.word().basis())
                .allMatch(basis -> basis.looksBack() || basis.report().isPresent());
    }
}
