package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.programme.Output;

/**
 * Gives a document back to an earlier stage of its sign-off, with a reason. A released one is taken back so: it is read no
 * more until it is released again, and the earlier release stays kept.
 */
public final class GiveDocumentBack implements UseCase.Change<GiveDocumentBack.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public GiveDocumentBack(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A document to be given back, or a released one to be taken back.
     *
     * @param version of the sign-off that the sender has read
     * @param to the place of the stage that has it then, from 0
     */
    public record Command(String cohort, String document, int version, int to, String reason) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    @Override
    public String name() {
        return "give a document back";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        DocumentService.Found found = papers.find(in, command.document());
        if (!found.mayGiveBack()) {
            throw new RejectedException(
                    "",
                    found.isReleased()
                            ? "A released document is taken back by " + last(in, found) + " or the organiser."
                            : "It is not your turn to give this back.");
        }
        // The organiser may take a release back without having seen what was said on its way.
        SignOff before = papers.signOff(in, command.document());
        if (before.version() != command.version()) {
            throw DocumentService.meanwhile(command.document());
        }
        if (command.to() < 0 || command.to() >= before.stage()) {
            throw new RejectedException("to", "Choose an earlier stage.");
        }
        String reason = TextRules.needed("reason", command.reason(), "Say why, so that they know what to do.");
        Instant now = clock.instant();
        SignOff signOff = before.with(new SignOffAct.GivenBack(found.stage(), command.to(), reason, actor.id(), now));
        boolean isOut = found.isReleased();
        return transaction -> {
            if (isOut) {
                transaction.takeBack(command.cohort(), command.document(), now);
            }
            return transaction.sign(command.cohort(), signOff).document();
        };
    }

    private static String last(CohortContext in, DocumentService.Found found) {
        List<Output.Stage> stages = found.stages();
        return stages.isEmpty()
                ? "nobody"
                : new Titles(in.cohort().programme())
                        .who(stages.get(stages.size() - 1).by())
                        .words();
    }
}
