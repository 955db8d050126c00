package org.criticalfriend.api.editions;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;

/** Says what becomes of a running cohort in another edition, before anybody moves it there. */
public final class PreviewMove implements UseCase.Reading<PreviewMove.Query, Moves.Preview> {

    private final Moves moves;

    @Inject
    public PreviewMove(Moves moves) {
        this.moves = moves;
    }

    /** A cohort in another edition. */
    public record Query(String cohort, String programme, String edition) implements Question {
        @Override
        public String about() {
            return cohort + " " + programme + "@" + edition;
        }
    }

    @Override
    public String name() {
        return "preview another edition of a cohort";
    }

    @Override
    public Moves.Preview read(Actor actor, Query question) {
        Moves.Preview preview = moves.preview(actor, question.cohort(), question.programme(), question.edition());
        if (!preview.in().may(Act.MOVE_COHORT, Target.COHORT)) {
            throw NotFoundException.of("page", "edition");
        }
        return preview;
    }
}
