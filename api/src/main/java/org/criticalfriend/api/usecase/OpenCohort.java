package org.criticalfriend.api.usecase;

import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;

/** Takes in a cohort that arrived from outside. */
public final class OpenCohort implements UseCase.Change<Question.ToOpen> {

    private final Store store;
    private final Publications publications;

    public OpenCohort(Store store, Publications publications) {
        this.store = store;
        this.publications = publications;
    }

    @Override
    public String name() {
        return "take in a cohort";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToOpen wish) {
        String id = wish.arrived().logbook().cohort().id();
        if (!actor.may(Act.OPEN_COHORT, Target.INSTANCE)) {
            throw new Refused("", "Cohorts are taken in by the central team.");
        }
        if (store.cohorts().stream().anyMatch(cohort -> cohort.id().equals(id))
                || store.unavailable().stream()
                        .anyMatch(cohort -> cohort.cohort().equals(id))) {
            throw new Refused("", "The cohort " + id + " is here already; a cohort is taken in once.");
        }
        publications
                .now()
                .contradiction(wish.arrived().logbook().cohort().programme())
                .ifPresent(sentence -> {
                    throw new Refused("", sentence);
                });
        return pen -> {
            pen.open(wish.arrived().logbook(), wish.arrived().edition());
            return id;
        };
    }
}
