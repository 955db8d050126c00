package org.criticalfriend.api.http.route;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.http.answer.SentTooLate;
import org.criticalfriend.api.store.VersionConflict;

/**
 * Somebody at a route: who they are, what they ask, and the way to what answers it.
 *
 * @param who looks up who they are
 * @param asked the values in the address and in what was sent
 */
public record Caller(UseCaseRunner runner, Supplier<Actor> who, Request asked) {

    /** Somebody whose name is looked up when it is first needed, since much is answered to anybody. */
    public static Caller of(UseCaseRunner runner, Supplier<Actor> who, Request asked) {
        return new Caller(runner, Suppliers.memoize(who::get), asked);
    }

    /** Who they are. */
    public Actor actor() {
        return who.get();
    }

    /** Asks a use case. */
    public <Q extends Question, A> A read(UseCase.Reading<Q, A> reading, Q question) {
        return runner.read(reading, actor(), question);
    }

    /** Has a use case change something, once for each request. */
    public <Q extends Question> String change(UseCase.Change<Q> change, Q command) {
        return runner.change(change, actor(), asked.repetition(actor().id()), command);
    }

    /**
     * The same of what another program sent.
     *
     * @param words of what was sent, which it is told with the refusal where it comes too late; empty for none
     * @throws SentTooLate if somebody else changed it first
     */
    public <Q extends Question> String change(UseCase.Change<Q> change, Q command, String words) {
        try {
            return change(change, command);
        } catch (VersionConflict stale) {
            throw new SentTooLate(stale.kept(), words);
        }
    }
}
