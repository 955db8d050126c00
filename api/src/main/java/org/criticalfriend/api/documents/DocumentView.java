package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.TemplatePage;

/** The page of a document, with the forms by which its reader goes on with it. */
public final class DocumentView {

    private final Frames frames;
    private final Ids ids;

    @Inject
    public DocumentView(Frames frames, Ids ids) {
        this.frames = frames;
        this.ids = ids;
    }

    /** A document as a page. */
    public TemplatePage of(DocumentDetailResponse answer) {
        return of(answer, SaidOfDocument.NOTHING);
    }

    /** The same with what somebody typed and what was refused of it. */
    public TemplatePage of(DocumentDetailResponse answer, SaidOfDocument typed) {
        DocumentDetailResponse.OnPage onPage = answer.onPage();
        Frame frame = frames.cohorts(answer.text().title())
                .withTrail(
                        Frames.toCohorts(),
                        new Link(onPage.cohort(), Addresses.cohort(answer.cohort())),
                        new Link("Documents", Addresses.documents(answer.cohort())))
                .withCaption(onPage.cohort())
                .withLead(onPage.lead())
                .withSeenBy(onPage.seenBy());
        return TemplatePage.of("documents/document", frame, answer)
                .with("typed", typed)
                .with("isThere", isThere(answer, typed.form()))
                .with("ids", ids);
    }

    /** Whether a form is on the page. */
    private static boolean isThere(DocumentDetailResponse answer, String form) {
        return (answer.onPage().maySign() && form.equals(SaidOfDocument.REMARK))
                || (answer.mayGiveBack() && form.equals(SaidOfDocument.REASON))
                || answer.passages().stream().anyMatch(passage -> form.equals(SaidOfDocument.on(passage.id())))
                || (answer.mayAnswer()
                        && answer.comments().stream()
                                .filter(CommentResponse::waits)
                                .anyMatch(comment -> form.equals(SaidOfDocument.answer(comment.id()))));
    }
}
