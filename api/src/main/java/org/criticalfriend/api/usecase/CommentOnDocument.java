package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;

/** Says something about a passage of a draft, for those who sign it off and nobody else. */
public final class CommentOnDocument implements UseCase.Change<Question.ToComment> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Clock clock;

    @Inject
    public CommentOnDocument(Cohorts cohorts, Papers papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "comment on a document";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToComment wish) {
        Papers.Found found = papers.find(cohorts.one(actor, wish.cohort()), wish.document());
        if (!found.mayComment()) {
            throw new Refused("", "It is not your turn to comment on this.");
        }
        Passage passage = found.passages().stream()
                .filter(one -> one.id().equals(wish.passage()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "passage", "These words were changed meanwhile; read what they say now, then comment."));
        SignOff before = found.signOff();
        if (before.version() != wish.version()) {
            throw Papers.meanwhile(wish.document());
        }
        String text = SaidWords.needed("text", wish.text(), "Write your comment first.");
        SignOff signOff = before.with(
                new Act.Commented(before.nextComment(), found.stage(), passage, text, actor.id(), clock.instant()));
        return pen -> pen.sign(wish.cohort(), signOff).document();
    }
}
