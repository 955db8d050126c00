package org.criticalfriend.api.work;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentTurn;
import org.criticalfriend.api.documents.DocumentTurns;
import org.criticalfriend.engine.tasks.Form;

/** Reads what whoever asks is asked, in all cohorts. */
public final class ReadWork implements UseCase.Reading<Question.OfInstance, List<ReadWork.Asked>> {

    private final Cohorts cohorts;
    private final DocumentTurns turns;

    @Inject
    public ReadWork(Cohorts cohorts, DocumentTurns turns) {
        this.cohorts = cohorts;
        this.turns = turns;
    }

    /**
     * What is asked in one cohort.
     *
     * @param forms in the order of its course
     * @param documents that wait for the user
     */
    public record Asked(CohortContext in, List<Form> forms, List<DocumentTurn> documents) {

        public Asked {
            forms = List.copyOf(forms);
            documents = List.copyOf(documents);
        }
    }

    @Override
    public String name() {
        return "read what one is asked";
    }

    @Override
    public List<Asked> read(Actor actor, Question.OfInstance question) {
        return cohorts.all(actor).stream()
                .map(in -> new Asked(in, in.asking().of(actor.viewer()), turns.waiting(in)))
                .filter(asked -> !asked.forms().isEmpty() || !asked.documents().isEmpty())
                .toList();
    }
}
