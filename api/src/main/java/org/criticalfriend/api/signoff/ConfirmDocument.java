package org.criticalfriend.api.signoff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;

/** Confirms what was changed in a draft since one signed it. */
public final class ConfirmDocument implements UseCase.Change<ConfirmDocument.Command> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Clock clock;

    @Inject
    public ConfirmDocument(Cohorts cohorts, DocumentService papers, Clock clock) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A draft to be confirmed.
     *
     * @param fingerprint of the text that was read
     */
    public record Command(String cohort, String document, String fingerprint) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    @Override
    public String name() {
        return "confirm a document";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        DocumentService.Found found = papers.find(cohorts.one(actor, command.cohort()), command.document());
        if (command.fingerprint().isBlank()) {
            throw new RejectedException("fingerprint", "Name the text that was read by its fingerprint.");
        }
        List<Integer> stages = found.toConfirm();
        if (stages.isEmpty()) {
            throw new RejectedException("", "Nothing was changed in this since you signed it.");
        }
        String text = found.text().fingerprint();
        if (!command.fingerprint().equals(text)) {
            throw DocumentService.meanwhile(command.document());
        }
        Instant now = clock.instant();
        SignOff confirmed = found.signOff();
        for (int stage : stages) {
            confirmed = confirmed.with(new SignOffAct.Confirmed(stage, text, actor.id(), now));
        }
        SignOff signOff = confirmed;
        return transaction -> {
            transaction.keepText(command.cohort(), command.document(), found.text());
            return transaction.sign(command.cohort(), signOff).document();
        };
    }
}
