package org.criticalfriend.api.editions;

import jakarta.inject.Inject;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.migration.Move;

/** Moves a running cohort to another edition, as its organiser has seen in the preview. */
public final class MoveCohort implements UseCase.Change<MoveCohort.Command> {

    private final Cohorts cohorts;
    private final Moves moves;

    @Inject
    public MoveCohort(Cohorts cohorts, Moves moves) {
        this.cohorts = cohorts;
        this.moves = moves;
    }

    /**
     * A cohort to be moved to another edition.
     *
     * @param version of the preview that the sender has read
     */
    public record Command(String cohort, String programme, String edition, String version) implements Question {
        @Override
        public String about() {
            return cohort + " " + programme + "@" + edition;
        }
    }

    @Override
    public String name() {
        return "move a cohort to another edition";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        if (!cohorts.bare(actor, command.cohort()).may(Act.MOVE_COHORT, Target.COHORT)) {
            throw new RejectedException("", "A cohort is moved to another edition by its organiser.");
        }
        if (command.version().isBlank()) {
            throw new RejectedException("version", "Name the version of the preview that you have read.");
        }
        Moves.Preview preview = moves.preview(actor, command.cohort(), command.programme(), command.edition());
        if (!preview.version().equals(command.version())) {
            throw new VersionConflict(command.cohort(), Optional.empty());
        }
        Move move = preview.move();
        if (!move.isPossible()) {
            throw new RejectedException("", String.join(" ", move.hindrances()));
        }
        return transaction -> {
            transaction.move(move.moved().cohort(), preview.changes(), preview.whole(), move.rewritten());
            return command.cohort();
        };
    }
}
