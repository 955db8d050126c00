package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.Comment;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Output;

/** Answers a comment on a draft: what it asks was done in the notes, or all is left as it is. */
public final class AnswerComment implements UseCase.Change<Question.ToAnswer> {

    private final Cohorts cohorts;
    private final Papers papers;
    private final Clock clock;

    @Inject
    public AnswerComment(Cohorts cohorts, Papers papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answer a comment";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToAnswer wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        Papers.Found found = papers.find(in, wish.document());
        if (!found.mayAnswer()) {
            throw new Refused("", refusal(in, found));
        }
        SignOff before = found.signOff();
        Comment comment = before.comments().stream()
                .filter(one -> one.said().id().equals(wish.comment()))
                .findFirst()
                .orElseThrow(() -> NotThere.of("comment", wish.comment()));
        if (before.version() != wish.version()) {
            throw Papers.meanwhile(wish.document());
        }
        if (!comment.isOpen()) {
            throw new Refused("", "This comment is answered already.");
        }
        String word = wish.isDone()
                ? SaidWords.checked("word", wish.word())
                : SaidWords.needed("word", wish.word(), "Say in a few words why it is left as it is.");
        SignOff signOff = before.with(
                new Act.Answered(wish.comment(), found.stage(), wish.isDone(), word, actor.id(), clock.instant()));
        return pen -> pen.sign(wish.cohort(), signOff).document();
    }

    private static String refusal(InCohort in, Papers.Found found) {
        List<Output.Stage> stages = found.stages();
        return found.isReleased() || stages.isEmpty()
                ? "It is released, and its comments are closed."
                : Sentences.capital(new Titles(in.cohort().programme())
                                .who(stages.get(0).by())
                                .words())
                        + " may answer comments.";
    }
}
