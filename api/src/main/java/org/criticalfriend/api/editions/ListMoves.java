package org.criticalfriend.api.editions;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;

/** Lists the editions to which a running cohort can be moved. */
public final class ListMoves implements UseCase.Reading<Question.OfCohort, ListMoves.Found> {

    private final Cohorts cohorts;
    private final Moves moves;

    @Inject
    public ListMoves(Cohorts cohorts, Moves moves) {
        this.cohorts = cohorts;
        this.moves = moves;
    }

    /**
     * What was found.
     *
     * @param editions the newest of a programme first; none where there is no other one
     */
    public record Found(CohortContext in, List<KnownEdition> editions) {

        public Found {
            editions = List.copyOf(editions);
        }
    }

    @Override
    public String name() {
        return "list the editions of a cohort";
    }

    @Override
    public Found read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.bare(actor, question.cohort());
        if (!in.may(Act.MOVE_COHORT, Target.COHORT)) {
            throw NotFoundException.of("page", "edition");
        }
        return new Found(in, moves.targets(in.cohort().programme()));
    }
}
