package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.DeniedException;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.documents.DocumentDetailResponse;
import org.criticalfriend.api.documents.DocumentView;
import org.criticalfriend.api.documents.DocumentsResponse;
import org.criticalfriend.api.documents.ListDocuments;
import org.criticalfriend.api.documents.ReadDocument;
import org.criticalfriend.api.documents.SaidOfDocument;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.layout.ErrorView;
import org.criticalfriend.api.store.VersionConflict;

/** What is done with documents on their way to being released; what is refused comes back with all that was typed. */
public final class DocumentHandler {

    private static final String PASSAGE = "passage";
    private static final String FINGERPRINT = "fingerprint";

    private final SignDocument signDocument;
    private final ConfirmDocument confirmDocument;
    private final GiveDocumentBack giveDocumentBack;
    private final CommentOnDocument commentOnDocument;
    private final AnswerComment answerComment;
    private final ShareDocument shareDocument;
    private final ReadDocument readDocument;
    private final ListDocuments listDocuments;
    private final DocumentView view;
    private final ErrorView errors;

    @Inject
    public DocumentHandler(
            SignDocument signDocument,
            ConfirmDocument confirmDocument,
            GiveDocumentBack giveDocumentBack,
            CommentOnDocument commentOnDocument,
            AnswerComment answerComment,
            ShareDocument shareDocument,
            ReadDocument readDocument,
            ListDocuments listDocuments,
            DocumentView view,
            ErrorView errors) {
        this.signDocument = signDocument;
        this.confirmDocument = confirmDocument;
        this.giveDocumentBack = giveDocumentBack;
        this.commentOnDocument = commentOnDocument;
        this.answerComment = answerComment;
        this.shareDocument = shareDocument;
        this.readDocument = readDocument;
        this.listDocuments = listDocuments;
        this.view = view;
        this.errors = errors;
    }

    /** Passes on the document that a form names; afterwards people are shown their documents, for this may be none now. */
    public FormResult sign(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        String remark = asked.field("remark");
        return done(
                caller,
                signDocument,
                new SignDocument.Command(
                        of.cohort(),
                        of.document(),
                        asked.number("stage"),
                        asked.field(FINGERPRINT),
                        asked.field("open").equals("yes"),
                        remark),
                Addresses.documents(of.cohort()),
                new SaidOfDocument(SaidOfDocument.REMARK, remark, "", ""));
    }

    /** Passes on the document that another program names. */
    public DocumentsResponse signData(Caller caller) {
        SignatureRequest sent = caller.asked().sent(SignatureRequest.class);
        ReadDocument.Query of = of(caller.asked());
        caller.change(
                signDocument,
                new SignDocument.Command(
                        of.cohort(),
                        of.document(),
                        sent.stage(),
                        sent.fingerprint(),
                        Boolean.TRUE.equals(sent.withOpenComments()),
                        sent.remark()),
                sent.remark());
        return caller.read(listDocuments, new Question.OfCohort(of.cohort()));
    }

    /** Confirms the document that a form names. */
    public FormResult confirm(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        return done(
                caller,
                confirmDocument,
                new ConfirmDocument.Command(of.cohort(), of.document(), asked.field(FINGERPRINT)),
                Addresses.document(of.cohort(), of.document()),
                SaidOfDocument.NOTHING);
    }

    /** Confirms the document that another program names. */
    public DocumentDetailResponse confirmData(Caller caller) {
        ConfirmationRequest sent = caller.asked().sent(ConfirmationRequest.class);
        ReadDocument.Query of = of(caller.asked());
        caller.change(confirmDocument, new ConfirmDocument.Command(of.cohort(), of.document(), sent.fingerprint()));
        return caller.read(readDocument, of);
    }

    /** Gives back the document that a form names. */
    public FormResult giveBack(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        String reason = asked.field("reason");
        return done(
                caller,
                giveDocumentBack,
                new GiveDocumentBack.Command(
                        of.cohort(), of.document(), asked.number("version"), asked.number("to"), reason),
                Addresses.documents(of.cohort()),
                new SaidOfDocument(SaidOfDocument.REASON, reason, asked.field("to"), ""));
    }

    /** Gives back the document that another program names. */
    public DocumentsResponse giveBackData(Caller caller) {
        GivenBackRequest sent = caller.asked().sent(GivenBackRequest.class);
        ReadDocument.Query of = of(caller.asked());
        caller.change(
                giveDocumentBack,
                new GiveDocumentBack.Command(of.cohort(), of.document(), sent.version(), sent.to(), sent.reason()),
                sent.reason());
        return caller.read(listDocuments, new Question.OfCohort(of.cohort()));
    }

    /** Comments on the passage that a form names. */
    public FormResult comment(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        String passage = asked.field(PASSAGE);
        String text = asked.field("text");
        return done(
                caller,
                commentOnDocument,
                new CommentOnDocument.Command(of.cohort(), of.document(), asked.number("version"), passage, text),
                Addresses.document(of.cohort(), of.document()) + (passage.matches("[0-9a-f]+") ? "#p-" + passage : ""),
                new SaidOfDocument(SaidOfDocument.on(passage), text, "", ""));
    }

    /** Comments on the passage that another program names. */
    public DocumentDetailResponse commentData(Caller caller) {
        CommentRequest sent = caller.asked().sent(CommentRequest.class);
        ReadDocument.Query of = of(caller.asked());
        caller.change(
                commentOnDocument,
                new CommentOnDocument.Command(of.cohort(), of.document(), sent.version(), sent.passage(), sent.text()),
                sent.text());
        return caller.read(readDocument, of);
    }

    /** Answers the comment that a form names. */
    public FormResult answer(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        String comment = asked.name("comment");
        String word = asked.field("text");
        return done(
                caller,
                answerComment,
                new AnswerComment.Command(
                        of.cohort(),
                        of.document(),
                        asked.number("version"),
                        comment,
                        asked.field("outcome").equals("done"),
                        word),
                Addresses.document(of.cohort(), of.document()) + "#c-" + comment,
                new SaidOfDocument(SaidOfDocument.answer(comment), word, "", ""));
    }

    /** Answers the comment that another program names. */
    public DocumentDetailResponse answerData(Caller caller) {
        AnswerRequest sent = caller.asked().sent(AnswerRequest.class);
        ReadDocument.Query of = of(caller.asked());
        String comment = caller.asked().name("comment");
        caller.change(
                answerComment,
                new AnswerComment.Command(
                        of.cohort(), of.document(), sent.version(), comment, sent.isDone(), sent.word()),
                sent.word());
        return caller.read(readDocument, of);
    }

    /** Shares it with a team, or shares it no longer. */
    public FormResult share(Caller caller) {
        Request asked = caller.asked();
        ReadDocument.Query of = of(asked);
        return done(
                caller,
                shareDocument,
                new ShareDocument.Command(
                        of.cohort(),
                        of.document(),
                        asked.number("version"),
                        asked.field("cohort"),
                        asked.field("team"),
                        asked.field("share").equals("yes")),
                Addresses.document(of.cohort(), of.document()) + "#share",
                SaidOfDocument.NOTHING);
    }

    /** The same for another program. */
    public DocumentDetailResponse shareData(Caller caller) {
        ShareRequest sent = caller.asked().sent(ShareRequest.class);
        ReadDocument.Query of = of(caller.asked());
        caller.change(
                shareDocument,
                new ShareDocument.Command(
                        of.cohort(), of.document(), sent.version(), sent.cohort(), sent.team(), sent.isShared()));
        return caller.read(readDocument, of);
    }

    private static ReadDocument.Query of(Request asked) {
        return new ReadDocument.Query(asked.name("cohort"), asked.name("document"));
    }

    private <Q extends Question> FormResult done(
            Caller caller, UseCase.Change<Q> change, Q command, String address, SaidOfDocument typed) {
        try {
            caller.change(change, command);
            return FormResult.done(address);
        } catch (RejectedException refused) {
            return again(
                    caller, refused.field().equals(PASSAGE) ? 409 : 422, typed, String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(
                    caller,
                    409,
                    typed,
                    "Somebody else did something with this document meanwhile; read it again first.");
        }
    }

    private FormResult again(Caller caller, int status, SaidOfDocument typed, String sentence) {
        try {
            return FormResult.again(
                    status,
                    view.of(
                            caller.read(readDocument, of(caller.asked())),
                            new SaidOfDocument(typed.form(), typed.text(), typed.to(), sentence)));
        } catch (NotFoundException | DeniedException gone) {
            return FormResult.again(status, errors.of("This was not kept", List.of(sentence), ""));
        }
    }
}
