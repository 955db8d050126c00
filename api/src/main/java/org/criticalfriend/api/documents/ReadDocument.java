package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;

/** Reads a document as it stands now. */
public final class ReadDocument implements UseCase.Reading<ReadDocument.Query, DocumentService.Found> {

    private final Cohorts cohorts;
    private final DocumentService papers;

    @Inject
    public ReadDocument(Cohorts cohorts, DocumentService papers) {
        this.cohorts = cohorts;
        this.papers = papers;
    }

    /** A document of a cohort. */
    public record Query(String cohort, String document) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    @Override
    public String name() {
        return "read a document";
    }

    @Override
    public DocumentService.Found read(Actor actor, Query question) {
        return papers.find(cohorts.one(actor, question.cohort()), question.document());
    }
}
