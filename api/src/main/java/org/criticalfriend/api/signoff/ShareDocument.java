package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;

/** Shares a released document of a host with a team of another cohort that can draw on it, or shares it no longer. */
public final class ShareDocument implements UseCase.Change<ShareDocument.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public ShareDocument(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A document to be shared with a team of another cohort, or no longer.
     *
     * @param version of the sign-off that the sender has read
     */
    public record Command(
            String cohort, String document, int version, String withCohort, String withTeam, boolean isShared)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document + " " + withCohort + " " + withTeam;
        }
    }

    @Override
    public String name() {
        return "share a document";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        DocumentService.Found found = papers.find(in, command.document());
        SignOff before = papers.signOff(in, command.document());
        if (before.version() != command.version()) {
            throw DocumentService.meanwhile(command.document());
        }
        if (!found.isOut()) {
            throw new RejectedException("", "A document is shared once it is released.");
        }
        DocumentService.Drawing with = found.drawing().stream()
                .filter(one -> one.cohort().id().equals(command.withCohort())
                        && one.team().id().equals(command.withTeam()))
                .findFirst()
                .orElseThrow(() -> new RejectedException(
                        "team",
                        "Choose a team that draws on it; the host shares it, or whoever organises the cohort."));
        if (with.isShared() == command.isShared()) {
            return transaction -> command.document();
        }
        SignOff signOff = before.with(new SignOffAct.Shared(
                found.stage(),
                command.withCohort(),
                command.withTeam(),
                command.isShared(),
                actor.id(),
                clock.instant()));
        return transaction -> transaction.sign(command.cohort(), signOff).document();
    }
}
