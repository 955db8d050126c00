package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.Comment;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.programme.Output;

/** Answers a comment on a draft: what it asks was done in the notes, or all is left as it is. */
public final class AnswerComment implements UseCase.Change<AnswerComment.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public AnswerComment(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A comment on a draft to be answered.
     *
     * @param version of the sign-off that the sender has read
     * @param isDone whether what it asks was done; otherwise all is left as it is, and the word says why
     */
    public record Command(String cohort, String document, int version, String comment, boolean isDone, String word)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document + " " + comment;
        }
    }

    @Override
    public String name() {
        return "answer a comment";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        DocumentService.Found found = papers.find(in, command.document());
        if (!found.mayAnswer()) {
            throw new RejectedException("", refusal(in, found));
        }
        SignOff before = found.signOff();
        Comment comment = before.comments().stream()
                .filter(one -> one.said().id().equals(command.comment()))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("comment", command.comment()));
        if (before.version() != command.version()) {
            throw DocumentService.meanwhile(command.document());
        }
        if (!comment.isOpen()) {
            throw new RejectedException("", "This comment is answered already.");
        }
        String word = command.isDone()
                ? TextRules.checked("word", command.word())
                : TextRules.needed("word", command.word(), "Say in a few words why it is left as it is.");
        SignOff signOff = before.with(new SignOffAct.Answered(
                command.comment(), found.stage(), command.isDone(), word, actor.id(), clock.instant()));
        return transaction -> transaction.sign(command.cohort(), signOff).document();
    }

    private static String refusal(CohortContext in, DocumentService.Found found) {
        List<Output.Stage> stages = found.stages();
        return found.isReleased() || stages.isEmpty()
                ? "It is released, and its comments are closed."
                : Sentences.capital(new Titles(in.cohort().programme())
                                .who(stages.get(0).by())
                                .words())
                        + " may answer comments.";
    }
}
