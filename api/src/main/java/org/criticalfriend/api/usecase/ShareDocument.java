package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.SignOff;

/** Shares a released document of a host with a team of another cohort that can draw on it, or shares it no longer. */
public final class ShareDocument implements UseCase.Change<Question.ToShare> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Clock clock;

    @Inject
    public ShareDocument(Cohorts cohorts, Papers papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "share a document";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToShare wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Papers.Found found = papers.find(in, wish.document());
        SignOff before = papers.signOff(in, wish.document());
        if (before.version() != wish.version()) {
            throw Papers.meanwhile(wish.document());
        }
        if (!found.isOut()) {
            throw new Refused("", "A document is shared once it is released.");
        }
        Papers.Drawing with = found.drawing().stream()
                .filter(one -> one.cohort().id().equals(wish.withCohort())
                        && one.team().id().equals(wish.withTeam()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "team",
                        "Choose a team that draws on it; the host shares it, or whoever organises the cohort."));
        if (with.isShared() == wish.isShared()) {
            return pen -> wish.document();
        }
        SignOff signOff = before.with(new Act.Shared(
                found.stage(), wish.withCohort(), wish.withTeam(), wish.isShared(), actor.id(), clock.instant()));
        return pen -> pen.sign(wish.cohort(), signOff).document();
    }
}
