package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.usecase.AnswerComment;
import org.criticalfriend.api.usecase.CommentOnDocument;
import org.criticalfriend.api.usecase.GiveDocumentBack;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.api.usecase.NotThere;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.ReadDocument;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.api.usecase.ShareDocument;
import org.criticalfriend.api.usecase.SignDocument;
import org.criticalfriend.api.usecase.UseCase;
import org.criticalfriend.api.view.DocumentView;
import org.criticalfriend.api.view.ErrorView;
import org.criticalfriend.api.view.SaidOfDocument;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.api.wire.AnswerSent;
import org.criticalfriend.api.wire.CommentSent;
import org.criticalfriend.api.wire.DocumentsJson;
import org.criticalfriend.api.wire.GivenBackSent;
import org.criticalfriend.api.wire.PaperJson;
import org.criticalfriend.api.wire.ShareSent;
import org.criticalfriend.api.wire.SignatureSent;

/** What is done with documents on their way to being released; what is refused comes back with all that was typed. */
final class Signatures {

    private static final String PASSAGE = "passage";

    private final SignDocument signDocument;
    private final GiveDocumentBack giveDocumentBack;
    private final CommentOnDocument commentOnDocument;
    private final AnswerComment answerComment;
    private final ShareDocument shareDocument;
    private final ReadDocument readDocument;
    private final ListDocuments listDocuments;
    private final DocumentView view;
    private final ErrorView errors;

    @Inject
    Signatures(
            SignDocument signDocument,
            GiveDocumentBack giveDocumentBack,
            CommentOnDocument commentOnDocument,
            AnswerComment answerComment,
            ShareDocument shareDocument,
            ReadDocument readDocument,
            ListDocuments listDocuments,
            DocumentView view,
            ErrorView errors) {
        this.signDocument = signDocument;
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
    Sending sign(Caller caller) {
        Asked asked = caller.asked();
        Question.OfDocument of = of(asked);
        String remark = asked.field("remark");
        return done(
                caller,
                signDocument,
                new Question.ToSign(of.cohort(), of.document(), asked.number("stage"), remark),
                Addresses.documents(of.cohort()),
                new SaidOfDocument(SaidOfDocument.REMARK, remark, "", ""));
    }

    /** Passes on the document that another program names. */
    DocumentsJson signData(Caller caller) {
        SignatureSent sent = caller.asked().sent(SignatureSent.class);
        Question.OfDocument of = of(caller.asked());
        caller.change(
                signDocument,
                new Question.ToSign(of.cohort(), of.document(), sent.stage(), sent.remark()),
                sent.remark());
        return DocumentsJson.of(caller.read(listDocuments, new Question.OfCohort(of.cohort())));
    }

    /** Gives back the document that a form names. */
    Sending giveBack(Caller caller) {
        Asked asked = caller.asked();
        Question.OfDocument of = of(asked);
        String reason = asked.field("reason");
        return done(
                caller,
                giveDocumentBack,
                new Question.ToGiveBack(
                        of.cohort(), of.document(), asked.number("version"), asked.number("to"), reason),
                Addresses.documents(of.cohort()),
                new SaidOfDocument(SaidOfDocument.REASON, reason, asked.field("to"), ""));
    }

    /** Gives back the document that another program names. */
    DocumentsJson giveBackData(Caller caller) {
        GivenBackSent sent = caller.asked().sent(GivenBackSent.class);
        Question.OfDocument of = of(caller.asked());
        caller.change(
                giveDocumentBack,
                new Question.ToGiveBack(of.cohort(), of.document(), sent.version(), sent.to(), sent.reason()),
                sent.reason());
        return DocumentsJson.of(caller.read(listDocuments, new Question.OfCohort(of.cohort())));
    }

    /** Comments on the passage that a form names. */
    Sending comment(Caller caller) {
        Asked asked = caller.asked();
        Question.OfDocument of = of(asked);
        String passage = asked.field(PASSAGE);
        String text = asked.field("text");
        return done(
                caller,
                commentOnDocument,
                new Question.ToComment(of.cohort(), of.document(), asked.number("version"), passage, text),
                Addresses.document(of.cohort(), of.document()) + (passage.matches("[0-9a-f]+") ? "#p-" + passage : ""),
                new SaidOfDocument(SaidOfDocument.on(passage), text, "", ""));
    }

    /** Comments on the passage that another program names. */
    PaperJson commentData(Caller caller) {
        CommentSent sent = caller.asked().sent(CommentSent.class);
        Question.OfDocument of = of(caller.asked());
        caller.change(
                commentOnDocument,
                new Question.ToComment(of.cohort(), of.document(), sent.version(), sent.passage(), sent.text()),
                sent.text());
        return PaperJson.of(caller.read(readDocument, of));
    }

    /** Answers the comment that a form names. */
    Sending answer(Caller caller) {
        Asked asked = caller.asked();
        Question.OfDocument of = of(asked);
        String comment = asked.name("comment");
        String word = asked.field("text");
        return done(
                caller,
                answerComment,
                new Question.ToAnswer(
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
    PaperJson answerData(Caller caller) {
        AnswerSent sent = caller.asked().sent(AnswerSent.class);
        Question.OfDocument of = of(caller.asked());
        String comment = caller.asked().name("comment");
        caller.change(
                answerComment,
                new Question.ToAnswer(of.cohort(), of.document(), sent.version(), comment, sent.isDone(), sent.word()),
                sent.word());
        return PaperJson.of(caller.read(readDocument, of));
    }

    /** Shares it with a team, or shares it no longer. */
    Sending share(Caller caller) {
        Asked asked = caller.asked();
        Question.OfDocument of = of(asked);
        return done(
                caller,
                shareDocument,
                new Question.ToShare(
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
    PaperJson shareData(Caller caller) {
        ShareSent sent = caller.asked().sent(ShareSent.class);
        Question.OfDocument of = of(caller.asked());
        caller.change(
                shareDocument,
                new Question.ToShare(
                        of.cohort(), of.document(), sent.version(), sent.cohort(), sent.team(), sent.isShared()));
        return PaperJson.of(caller.read(readDocument, of));
    }

    private static Question.OfDocument of(Asked asked) {
        return new Question.OfDocument(asked.name("cohort"), asked.name("document"));
    }

    private <Q extends Question> Sending done(
            Caller caller, UseCase.Change<Q> change, Q wish, String address, SaidOfDocument typed) {
        try {
            caller.change(change, wish);
            return Sending.done(address);
        } catch (Refused refused) {
            return again(
                    caller, refused.field().equals(PASSAGE) ? 409 : 422, typed, String.valueOf(refused.getMessage()));
        } catch (Stale stale) {
            return again(
                    caller,
                    409,
                    typed,
                    "Somebody else did something with this document meanwhile; read it again first.");
        }
    }

    private Sending again(Caller caller, int status, SaidOfDocument typed, String sentence) {
        try {
            return Sending.again(
                    status,
                    view.of(
                            caller.read(readDocument, of(caller.asked())),
                            new SaidOfDocument(typed.form(), typed.text(), typed.to(), sentence)));
        } catch (NotThere gone) {
            return Sending.again(
                    status,
                    errors.of(
                            "This was not kept",
                            typed.text().isBlank()
                                    ? List.of(sentence)
                                    : List.of(sentence, "You had written: “" + typed.text() + "”"),
                            ""));
        }
    }
}
