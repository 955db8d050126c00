package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.composition.DocumentFormats;

/** Reads a document as it stands now. */
public final class ReadDocument implements UseCase.Reading<ReadDocument.Query, DocumentDetailResponse> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final DocumentFormats formats;

    @Inject
    public ReadDocument(Cohorts cohorts, DocumentService papers, DocumentFormats formats) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.formats = formats;
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
    public boolean isForEverybody(Actor actor, Query question, DocumentDetailResponse answer) {
        DocumentService.Found found = papers.find(cohorts.one(actor, question.cohort()), question.document());
        return answer.comments().isEmpty()
                && answer.moves().isEmpty()
                && found.in()
                        .policy()
                        .mayEverybody(Act.READ_DOCUMENT, found.subject().at(found.stage()));
    }

    @Override
    public DocumentDetailResponse read(Actor actor, Query question) {
        DocumentService.Found found = papers.find(cohorts.one(actor, question.cohort()), question.document());
        return DocumentDetails.of(found, formats.of(found.subject().output()));
    }
}
