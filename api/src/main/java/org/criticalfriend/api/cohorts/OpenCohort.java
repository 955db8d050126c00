package org.criticalfriend.api.cohorts;

import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.programmes.Publications;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.intake.CohortFolder;

/** Takes in a cohort that arrived from outside. */
public final class OpenCohort implements UseCase.Change<OpenCohort.Command> {

    private final Store store;
    private final Publications publications;

    public OpenCohort(Store store, Publications publications) {
        this.store = store;
        this.publications = publications;
    }

    /** A cohort to be taken in. */
    public record Command(CohortFolder.Arrived arrived) implements Question {
        @Override
        public String cohort() {
            return arrived.record().cohort().id();
        }

        @Override
        public String about() {
            return cohort();
        }
    }

    @Override
    public String name() {
        return "take in a cohort";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        String id = command.arrived().record().cohort().id();
        if (!actor.may(Act.OPEN_COHORT, Target.INSTANCE)) {
            throw new RejectedException("", "Cohorts are taken in by the central team.");
        }
        if (store.cohorts().stream().anyMatch(cohort -> cohort.id().equals(id))
                || store.concerns().stream().anyMatch(cohort -> cohort.cohort().equals(id))) {
            throw new RejectedException("", "The cohort " + id + " is here already; a cohort is taken in once.");
        }
        publications
                .now()
                .contradiction(command.arrived().record().cohort().programme())
                .ifPresent(sentence -> {
                    throw new RejectedException("", sentence);
                });
        return transaction -> {
            transaction.open(command.arrived().record(), command.arrived().edition());
            return id;
        };
    }
}
