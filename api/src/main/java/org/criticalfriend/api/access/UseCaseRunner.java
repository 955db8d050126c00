package org.criticalfriend.api.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;

/** Runs every use case, for pages, REST and the command line alike, and writes the audit line of each. */
public final class UseCaseRunner {

    private final Store store;
    private final Clock clock;

    @Inject
    public UseCaseRunner(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Reads something. */
    public <Q extends Question, A> A read(UseCase.Reading<Q, A> reading, Actor actor, Q question) {
        try {
            A answer = reading.read(actor, question);
            note(reading, actor, question, "done");
            return answer;
        } catch (NotFoundException | DeniedException | RejectedException refused) {
            note(reading, actor, question, "refused");
            throw refused;
        } catch (RuntimeException failed) {
            note(reading, actor, question, "failed");
            throw failed;
        }
    }

    /**
     * Carries out a change. The change and its audit line are stored together.
     *
     * @param request the id of the request, so that it is done once however often it is sent; empty for none
     */
    public <Q extends Question> String change(UseCase.Change<Q> change, Actor actor, String request, Q command) {
        Optional<String> before = store.result(request);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            store.readOnly(command.cohort()).ifPresent(reason -> {
                throw new RejectedException("", reason);
            });
            Store.Work work = change.change(actor, command);
            return store.write(request, transaction -> {
                String changed = work.write(transaction);
                transaction.audit(line(change, actor, command, "done"));
                return changed;
            });
        } catch (NotFoundException | DeniedException | RejectedException | VersionConflict refused) {
            note(change, actor, command, "refused");
            throw refused;
        } catch (RuntimeException failed) {
            note(change, actor, command, "failed");
            throw failed;
        }
    }

    private <Q extends Question> void note(UseCase<Q> useCase, Actor actor, Q question, String outcome) {
        store.write("", transaction -> {
            transaction.audit(line(useCase, actor, question, outcome));
            return "";
        });
    }

    private <Q extends Question> AuditLine line(UseCase<Q> useCase, Actor actor, Q question, String outcome) {
        return new AuditLine(clock.instant(), actor.id(), useCase.name(), question.cohort(), question.about(), outcome);
    }
}
