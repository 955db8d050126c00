package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.store.Signing;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.store.Store;

/** Passes a document on to the next stage of its sign-off; after the last one it is released. */
public final class SignDocument implements UseCase.Change<Question.ToSign> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Store store;
    private final Clock clock;

    @Inject
    public SignDocument(Cohorts cohorts, Papers papers, Store store, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign a document off";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToSign wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Papers.Found found = papers.find(in, wish.document());
        if (found.stage() != wish.stage()) {
            throw new Stale(wish.document(), Optional.empty());
        }
        if (!in.sight()
                .maySign(
                        actor.onlooker(),
                        found.subject().output(),
                        found.subject().scope(),
                        found.stage())) {
            throw new Refused("", "It is not your turn to pass this on.");
        }
        List<Signing.Remark> remarks = new ArrayList<>(store.signings(wish.cohort()).stream()
                .filter(signing -> signing.document().equals(wish.document()))
                .findFirst()
                .map(Signing::remarks)
                .orElse(List.of()));
        remarks.add(new Signing.Remark("", actor.id(), wish.remark(), clock.instant()));
        Signing signing = new Signing(wish.document(), wish.stage() + 1, remarks, found.version());
        return pen -> pen.sign(wish.cohort(), signing).document();
    }
}
