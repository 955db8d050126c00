package org.criticalfriend.api.signoff;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.documents.DocumentDetailResponse;
import org.criticalfriend.api.documents.DocumentsResponse;
import org.criticalfriend.api.documents.ListDocuments;
import org.criticalfriend.api.documents.ReadDocument;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;

/** What people do with a document on its way to being released, and afterwards. */
public final class SignOffFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(SignDocument.class);
        bind(ConfirmDocument.class);
        bind(GiveDocumentBack.class);
        bind(CommentOnDocument.class);
        bind(AnswerComment.class);
        bind(ShareDocument.class);
        bind(DocumentHandler.class);
    }

    @ProvidesIntoSet
    Routes forms(
            SignDocument signDocument,
            ConfirmDocument confirmDocument,
            GiveDocumentBack giveDocumentBack,
            CommentOnDocument commentOnDocument,
            AnswerComment answerComment,
            ShareDocument shareDocument,
            ReadDocument readDocument,
            DocumentHandler signatures) {
        return Routes.of(
                Area.DOCUMENTS,
                Route.post("/cohorts/{cohort}/documents/{document}/sign", "Passes a document on")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(signDocument, readDocument), signatures::sign),
                Route.post("/cohorts/{cohort}/documents/{document}/confirm", "Confirms what was changed in a draft")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(confirmDocument, readDocument), signatures::confirm),
                Route.post("/cohorts/{cohort}/documents/{document}/give-back", "Gives a document back")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(giveDocumentBack, readDocument), signatures::giveBack),
                Route.post("/cohorts/{cohort}/documents/{document}/share", "Shares a document with another team")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(shareDocument, readDocument), signatures::share),
                Route.post("/cohorts/{cohort}/documents/{document}/comments", "Comments on a draft")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(commentOnDocument, readDocument), signatures::comment),
                Route.post("/cohorts/{cohort}/documents/{document}/comments/{comment}", "Answers a comment")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(answerComment, readDocument), signatures::answer));
    }

    @ProvidesIntoSet
    Routes forPrograms(
            SignDocument signDocument,
            ConfirmDocument confirmDocument,
            GiveDocumentBack giveDocumentBack,
            CommentOnDocument commentOnDocument,
            AnswerComment answerComment,
            ShareDocument shareDocument,
            ReadDocument readDocument,
            ListDocuments listDocuments,
            DocumentHandler signatures) {
        return Routes.of(
                Area.DOCUMENTS,
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/sign", "Passes a document on")
                        .saying(
                                "After the last stage of its sign-off it is released. It names the stage and the text that were"
                                        + " read, and answers with the documents that whoever passed it on may still read.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(signDocument, listDocuments), signatures::signData)
                        .sent(SignatureRequest.class, DocumentsResponse.class, documents -> documents),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/share", "Shares a document with another team")
                        .saying(
                                "With a team of another cohort that can draw on it, or no longer. The host shares it once"
                                        + " it is released, or whoever organises the cohort.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(shareDocument, readDocument), signatures::shareData)
                        .sent(ShareRequest.class, DocumentDetailResponse.class, paper -> paper),
                Route.post(
                                "/api/v1/cohorts/{cohort}/documents/{document}/confirm",
                                "Confirms what was changed in a draft")
                        .saying(
                                "For those who signed it before the change. It names the text that was read, and a draft"
                                        + " is released once everybody who signed it has confirmed its text.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(confirmDocument, readDocument), signatures::confirmData)
                        .sent(ConfirmationRequest.class, DocumentDetailResponse.class, paper -> paper),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/give-back", "Gives a document back")
                        .saying("To an earlier stage of its sign-off, with the reason; a released one is taken back so."
                                + " It answers with the documents that whoever gave it back may still read.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(giveDocumentBack, listDocuments), signatures::giveBackData)
                        .sent(GivenBackRequest.class, DocumentsResponse.class, documents -> documents),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/comments", "Comments on a draft")
                        .saying(
                                "On one of its passages, for those who sign it off and nobody else. Those who draft answer"
                                        + " each comment before it is passed on again.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(commentOnDocument, readDocument), signatures::commentData)
                        .sent(CommentRequest.class, DocumentDetailResponse.class, paper -> paper),
                Route.post(
                                "/api/v1/cohorts/{cohort}/documents/{document}/comments/{comment}/answer",
                                "Answers a comment on a draft")
                        .saying("What it asks was done in the notes the draft is made of, or all is left as it is.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(answerComment, readDocument), signatures::answerData)
                        .sent(AnswerRequest.class, DocumentDetailResponse.class, paper -> paper));
    }
}
