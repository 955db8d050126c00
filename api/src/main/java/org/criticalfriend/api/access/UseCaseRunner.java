package org.criticalfriend.api.access;

import com.google.common.util.concurrent.Striped;
import com.google.common.util.concurrent.Uninterruptibles;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.api.store.VersionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every use case, for pages, REST and the command line alike, and writes the audit line of each. */
public final class UseCaseRunner {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseRunner.class);
    private static final int COHORTS_AT_ONCE = 64;
    private static final int SECONDS_FOR_A_TURN = 1;
    private static final int MOST_ATTEMPTS = 20;

    private final Store store;
    private final Clock clock;
    /**
     * Those who change something in a cohort do so one after the other, which saves them from deciding anew. Nothing rests
     * on it, for another process may write in the same database.
     */
    private final Striped<Lock> turns = Striped.lock(COHORTS_AT_ONCE);

    @Inject
    public UseCaseRunner(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Reads something. What everybody may read is answered even where nobody can write down that it was read.
     *
     * @throws StoreUnavailable if the line about it cannot be written and not everybody may read it
     */
    public <Q extends Question, A> A read(UseCase.Reading<Q, A> reading, Actor actor, Q question) {
        A answer;
        try {
            answer = reading.read(actor, question);
        } catch (NotFoundException | DeniedException | RejectedException refused) {
            throw noted(reading, actor, question, "refused", refused);
        } catch (StoreUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException failed) {
            throw noted(reading, actor, question, "failed", failed);
        }
        try {
            note(reading, actor, question, "done");
        } catch (StoreUnavailable unwritten) {
            if (!reading.isForEverybody(actor, question, answer)) {
                throw unwritten;
            }
            LOG.warn("“{}” was answered without a line of it: {}", reading.name(), unwritten.getMessage());
        }
        return answer;
    }

    /**
     * Carries out a change. The change and its audit line are stored together. Whatever it was decided by still holds when
     * it is written: where something else was written in its cohort meanwhile, it is decided anew.
     *
     * @param request the id of the request, so that it is done once however often it is sent; empty for none
     */
    public <Q extends Question> String change(UseCase.Change<Q> change, Actor actor, String request, Q command) {
        Lock turn = turns.get(command.cohort());
        boolean isInTurn = !command.cohort().isEmpty()
                && Uninterruptibles.tryLockUninterruptibly(turn, SECONDS_FOR_A_TURN, TimeUnit.SECONDS);
        try {
            return decided(change, actor, request, command);
        } finally {
            if (isInTurn) {
                turn.unlock();
            }
        }
    }

    private <Q extends Question> String decided(UseCase.Change<Q> change, Actor actor, String request, Q command) {
        for (int attempt = 1; ; attempt++) {
            Optional<String> before = store.result(request);
            if (before.isPresent()) {
                return before.get();
            }
            OptionalLong basis = store.changes(command.cohort());
            try {
                store.readOnly(command.cohort()).ifPresent(reason -> {
                    throw new RejectedException("", reason);
                });
                Store.Work work = change.change(actor, command);
                return store.write(request, transaction -> {
                    if (basis.isPresent() && !transaction.isUnchangedSince(command.cohort(), basis.getAsLong())) {
                        throw new Overtaken();
                    }
                    String changed = work.write(transaction);
                    transaction.audit(line(change, actor, command, "done"));
                    return changed;
                });
            } catch (Overtaken overtaken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw StoreUnavailable.busy(command.cohort(), overtaken);
                }
            } catch (NotFoundException | DeniedException | RejectedException | VersionConflict refused) {
                Optional<String> meanwhile = store.result(request);
                if (meanwhile.isPresent()) {
                    return meanwhile.get();
                }
                throw noted(change, actor, command, "refused", refused);
            } catch (StoreUnavailable unavailable) {
                throw unavailable;
            } catch (RuntimeException failed) {
                throw noted(change, actor, command, "failed", failed);
            }
        }
    }

    /** Something else was written in the cohort after the change was decided and before it was written. */
    private static final class Overtaken extends RuntimeException {

        Overtaken() {
            super("something else was written first", null, false, false);
        }
    }

    /** What was thrown, once a line says so; where none can be written, what was thrown counts all the same. */
    private <Q extends Question, T extends RuntimeException> T noted(
            UseCase<Q> useCase, Actor actor, Q question, String outcome, T thrown) {
        try {
            note(useCase, actor, question, outcome);
        } catch (StoreUnavailable unwritten) {
            thrown.addSuppressed(unwritten);
        }
        return thrown;
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
