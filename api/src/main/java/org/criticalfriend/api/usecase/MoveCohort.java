package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.moving.Move;

/** Moves a running cohort to another edition, as its organiser has seen in the preview. */
public final class MoveCohort implements UseCase.Change<Question.ToMove> {

    private final Cohorts cohorts;
    private final Moves moves;

    @Inject
    public MoveCohort(Cohorts cohorts, Moves moves) {
        this.cohorts = cohorts;
        this.moves = moves;
    }

    @Override
    public String name() {
        return "move a cohort to another edition";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToMove wish) {
        if (!cohorts.bare(actor, wish.cohort()).may(Act.MOVE_COHORT, Target.COHORT)) {
            throw new Refused("", "A cohort is moved to another edition by its organiser.");
        }
        if (wish.version().isBlank()) {
            throw new Refused("version", "Name the version of the preview that you have read.");
        }
        Moves.Preview preview = moves.preview(actor, wish.cohort(), wish.programme(), wish.edition());
        if (!preview.version().equals(wish.version())) {
            throw new Stale(wish.cohort(), Optional.empty());
        }
        Move move = preview.move();
        if (!move.isPossible()) {
            throw new Refused("", String.join(" ", move.hindrances()));
        }
        return pen -> {
            pen.move(move.moved().cohort(), preview.changes(), preview.whole(), move.rewritten());
            return wish.cohort();
        };
    }
}
