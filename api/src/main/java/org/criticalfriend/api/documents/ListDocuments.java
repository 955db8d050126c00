package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;

/** Lists the documents of a cohort that one may read or has to sign off. */
public final class ListDocuments implements UseCase.Reading<Question.OfCohort, DocumentsResponse> {

    private final Cohorts cohorts;
    private final DocumentTurns turns;

    @Inject
    public ListDocuments(Cohorts cohorts, DocumentTurns turns) {
        this.cohorts = cohorts;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "list the documents of a cohort";
    }

    @Override
    public DocumentsResponse read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Titles titles = new Titles(in.cohort().programme());
        return new DocumentsResponse(
                in.cohort().id(),
                turns.of(in).stream().map(turn -> listed(in, turn, titles)).toList(),
                in.cohort().title());
    }

    private static DocumentsResponse.Listed listed(CohortContext in, DocumentTurn turn, Titles titles) {
        Subject subject = turn.subject();
        return new DocumentsResponse.Listed(
                subject.id(),
                subject.title(),
                subject.output().id(),
                turn.stage(),
                subject.output().signOff().size(),
                turn.isTurn(),
                turn.isToConfirm(),
                turn.due(),
                Addresses.rest(Addresses.document(in.cohort().id(), subject.id())),
                Sentences.heading(subject.output().title()),
                turn.state(titles));
    }
}
