package org.criticalfriend.api.cohorts;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;

/** Reads a cohort: who takes part, in which teams, and when. */
public final class ReadCohort implements UseCase.Reading<Question.OfCohort, CohortContext> {

    private final Cohorts cohorts;

    @Inject
    public ReadCohort(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "read a cohort";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfCohort question, CohortContext answer) {
        return true;
    }

    @Override
    public CohortContext read(Actor actor, Question.OfCohort question) {
        return cohorts.one(actor, question.cohort());
    }
}
