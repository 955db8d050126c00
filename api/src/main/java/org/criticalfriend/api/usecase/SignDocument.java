package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.usecase.Papers.Found;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.SignOff;

/**
 * Passes a document on to the next stage of its sign-off. After the last one it is released: it is kept as it reads then,
 * and nothing that is written later changes it.
 */
public final class SignDocument implements UseCase.Change<Question.ToSign> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Clock clock;

    @Inject
    public SignDocument(Cohorts cohorts, Papers papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign a document off";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToSign wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Found found = papers.find(in, wish.document());
        if (found.stage() != wish.stage()) {
            throw Papers.meanwhile(wish.document());
        }
        if (!found.maySign()) {
            throw new Refused("", "It is not your turn to pass this on.");
        }
        SignOff before = found.signOff();
        checkAnswered(before, wish.stage() == 0, wish.stage() == found.stages().size() - 1);
        Instant now = clock.instant();
        SignOff signOff =
                before.with(new Act.Passed(wish.stage(), SaidWords.checked("remark", wish.remark()), actor.id(), now));
        if (!signOff.isReleased(found.subject().output())) {
            return pen -> pen.sign(wish.cohort(), signOff).document();
        }
        Release release = papers.release(in, found.subject(), signOff, now);
        return pen -> {
            pen.release(wish.cohort(), release);
            return pen.sign(wish.cohort(), signOff).document();
        };
    }

    private static void checkAnswered(SignOff signOff, boolean isDraft, boolean isLast) {
        int open = signOff.open().size();
        if (open == 0 || !(isDraft || isLast)) {
            return;
        }
        String waits = open == 1 ? "One comment waits for an answer; " : open + " comments wait for an answer; ";
        throw new Refused(
                "",
                waits + (isDraft ? "answer first, then pass it on." : "those who draft answer before it is released."));
    }
}
