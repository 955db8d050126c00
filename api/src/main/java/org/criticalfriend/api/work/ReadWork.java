package org.criticalfriend.api.work;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.tasks.Form;

/** Reads what whoever asks is asked, in all cohorts. */
public final class ReadWork implements UseCase.Reading<Question.OfInstance, List<ReadWork.Asked>> {

    private final Cohorts cohorts;

    @Inject
    public ReadWork(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** What is asked in one cohort, in the order of its course. */
    public record Asked(CohortContext in, List<Form> forms) {

        public Asked {
            forms = List.copyOf(forms);
        }
    }

    @Override
    public String name() {
        return "read what one is asked";
    }

    @Override
    public List<Asked> read(Actor actor, Question.OfInstance question) {
        return cohorts.all(actor).stream()
                .map(in -> new Asked(in, in.asking().of(actor.viewer())))
                .filter(asked -> !asked.forms().isEmpty())
                .toList();
    }
}
