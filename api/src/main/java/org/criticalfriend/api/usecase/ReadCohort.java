package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;

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
    public CohortContext read(Actor actor, Question.OfCohort question) {
        return cohorts.one(actor, question.cohort());
    }
}
