package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;

/** Reads a document as it stands now. */
public final class ReadDocument implements UseCase.Reading<Question.OfDocument, DocumentService.Found> {

    private final Cohorts cohorts;
    private final DocumentService papers;

    @Inject
    public ReadDocument(Cohorts cohorts, DocumentService papers) {
        this.cohorts = cohorts;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "read a document";
    }

    @Override
    public DocumentService.Found read(Actor actor, Question.OfDocument question) {
        return papers.find(cohorts.one(actor, question.cohort()), question.document());
    }
}
