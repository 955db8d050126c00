package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;

/** Says something about a passage of a draft, for those who sign it off and nobody else. */
public final class CommentOnDocument implements UseCase.Change<CommentOnDocument.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public CommentOnDocument(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A comment on a draft.
     *
     * @param version of the sign-off that the sender has read
     * @param passage the id of the passage it is about
     */
    public record Command(String cohort, String document, int version, String passage, String text)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    @Override
    public String name() {
        return "comment on a document";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        DocumentService.Found found = papers.find(cohorts.one(actor, command.cohort()), command.document());
        if (!found.mayComment()) {
            throw new RejectedException("", "It is not your turn to comment on this.");
        }
        Passage passage = found.passages().stream()
                .filter(one -> one.id().equals(command.passage()))
                .findFirst()
                .orElseThrow(() -> new RejectedException(
                        "passage", "These words were changed meanwhile; read what they say now, then comment."));
        SignOff before = found.signOff();
        if (before.version() != command.version()) {
            throw DocumentService.meanwhile(command.document());
        }
        String text = TextRules.needed("text", command.text(), "Write your comment first.");
        SignOff signOff = before.with(new SignOffAct.Commented(
                before.nextComment(), found.stage(), passage, text, actor.id(), clock.instant()));
        return transaction -> transaction.sign(command.cohort(), signOff).document();
    }
}
