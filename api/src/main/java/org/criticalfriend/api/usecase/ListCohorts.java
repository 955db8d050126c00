package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;

/** Lists the cohorts of the instance, those that began last first. */
public final class ListCohorts implements UseCase.Reading<Question.OfInstance, List<CohortContext>> {

    private final Cohorts cohorts;

    @Inject
    public ListCohorts(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "list the cohorts";
    }

    @Override
    public List<CohortContext> read(Actor actor, Question.OfInstance question) {
        return cohorts.all(actor);
    }
}
