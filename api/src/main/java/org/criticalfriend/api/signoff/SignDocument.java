package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.documents.DocumentService.Found;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;

/**
 * Passes a document on to the next stage of its sign-off. After the last one it is released: it is kept as it reads then,
 * and nothing that is written later changes it. It is released once all stages before stand by that text.
 */
public final class SignDocument implements UseCase.Change<SignDocument.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public SignDocument(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A document to be passed on to the next stage of its sign-off.
     *
     * @param stage how many stages were done when it was read
     * @param fingerprint of the text that was read; empty for the text as it stands
     * @param withOpenComments whether it is passed on although comments wait for an answer
     */
    public record Command(
            String cohort, String document, int stage, String fingerprint, boolean withOpenComments, String remark)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    @Override
    public String name() {
        return "sign a document off";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Found found = papers.find(in, command.document());
        String text = found.text().fingerprint();
        if (found.stage() != command.stage()
                || !(command.fingerprint().isEmpty() || command.fingerprint().equals(text))) {
            throw DocumentService.meanwhile(command.document());
        }
        if (!found.maySign()) {
            throw new RejectedException("", "It is not your turn to pass this on.");
        }
        SignOff before = found.signOff();
        checkAnswered(found, command.withOpenComments());
        Instant now = clock.instant();
        SignOff signOff = before.with(new SignOffAct.Passed(
                command.stage(), text, TextRules.checked("remark", command.remark()), actor.id(), now));
        if (!signOff.isReleased(found.subject().output())) {
            return transaction -> {
                transaction.keepText(command.cohort(), command.document(), found.text());
                return transaction.sign(command.cohort(), signOff).document();
            };
        }
        found.unconfirmed().ifPresent(sentence -> {
            throw new RejectedException("", sentence);
        });
        Release release = papers.release(in, found.subject(), signOff, now);
        return transaction -> {
            transaction.forgetTexts(command.cohort(), command.document());
            transaction.release(command.cohort(), release);
            return transaction.sign(command.cohort(), signOff).document();
        };
    }

    /** Those who draft answer first, and nothing is released with an open comment; others may pass it on knowingly. */
    private static void checkAnswered(Found found, boolean withOpenComments) {
        int open = found.signOff().open().size();
        boolean isLast = found.stage() == found.stages().size() - 1;
        boolean mayStayOpen = found.mayPassOnWithOpenComments() && withOpenComments;
        if (open == 0 || mayStayOpen) {
            return;
        }
        String waits = open == 1 ? "One comment waits for an answer; " : open + " comments wait for an answer; ";
        throw new RejectedException(
                "",
                waits
                        + (found.stage() == 0
                                ? "answer first, then pass it on."
                                : isLast
                                        ? "those who draft answer before it is released."
                                        : "give it back to those who draft, or say that you pass it on all the same."));
    }
}
