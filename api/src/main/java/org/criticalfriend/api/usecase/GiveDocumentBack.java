package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Output;

/**
 * Gives a document back to an earlier stage of its sign-off, with a reason. A released one is taken back so: it is read no
 * more until it is released again, and the earlier release stays kept.
 */
public final class GiveDocumentBack implements UseCase.Change<Question.ToGiveBack> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Clock clock;

    @Inject
    public GiveDocumentBack(Cohorts cohorts, Papers papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "give a document back";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToGiveBack wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Papers.Found found = papers.find(in, wish.document());
        if (!found.mayGiveBack()) {
            throw new Refused(
                    "",
                    found.isReleased()
                            ? "A released document is taken back by " + last(in, found) + " or the organiser."
                            : "It is not your turn to give this back.");
        }
        // The organiser may take a release back without having seen what was said on its way.
        SignOff before = papers.signOff(in, wish.document());
        if (before.version() != wish.version()) {
            throw Papers.meanwhile(wish.document());
        }
        if (wish.to() < 0 || wish.to() >= before.stage()) {
            throw new Refused("to", "Choose an earlier stage.");
        }
        String reason = SaidWords.needed("reason", wish.reason(), "Say why, so that they know what to do.");
        Instant now = clock.instant();
        SignOff signOff = before.with(new Act.GivenBack(found.stage(), wish.to(), reason, actor.id(), now));
        boolean isOut = found.isReleased();
        return pen -> {
            if (isOut) {
                pen.takeBack(wish.cohort(), wish.document(), now);
            }
            return pen.sign(wish.cohort(), signOff).document();
        };
    }

    private static String last(InCohort in, Papers.Found found) {
        List<Output.Stage> stages = found.stages();
        return stages.isEmpty()
                ? "nobody"
                : new Titles(in.cohort().programme())
                        .who(stages.get(stages.size() - 1).by())
                        .words();
    }
}
