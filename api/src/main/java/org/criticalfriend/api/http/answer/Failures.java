package org.criticalfriend.api.http.answer;

import com.google.common.base.Throwables;
import io.javalin.http.HttpResponseException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.criticalfriend.api.access.DeniedException;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.http.body.Fault;
import org.criticalfriend.api.http.body.Unreadable;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.record.Entry;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way out for whatever goes wrong: each kind of it becomes a status and a few sentences. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final References references;

    @Inject
    public Failures(References references) {
        this.references = references;
    }

    /** What somebody is told of an exception. Only what is our own fault is recorded, with its cause. */
    public Failure of(Throwable thrown) {
        if (thrown instanceof NotFoundException notThere) {
            return Failure.of(404, "There is no such page", String.valueOf(notThere.getMessage()));
        }
        if (thrown instanceof DeniedException denied) {
            return Failure.of(403, "This is not for you", String.valueOf(denied.getMessage()));
        }
        if (thrown instanceof RejectedException refused) {
            return notSo(refused.field(), String.valueOf(refused.getMessage()));
        }
        if (thrown instanceof InvalidText odd) {
            return notSo("text", String.valueOf(odd.getMessage()));
        }
        if (thrown instanceof Unreadable unreadable) {
            return Failure.of(400, "What was sent cannot be read", unreadable.faults());
        }
        if (thrown instanceof SentTooLate late) {
            return late(late.kept(), late.sent());
        }
        if (thrown instanceof VersionConflict stale) {
            return late(stale.kept(), "");
        }
        if (thrown instanceof StoreUnavailable unavailable) {
            LOG.error("{}", unavailable.getMessage());
            return Failure.of(
                    503,
                    "Nothing can be kept at the moment",
                    "The fault is ours. What you saved before is safe. Try again in a minute.");
        }
        if (thrown instanceof HttpResponseException refused && refused.getStatus() < 500) {
            return of(refused.getStatus());
        }
        if (thrown instanceof IllegalCharsetNameException || thrown instanceof UnsupportedCharsetException) {
            return of(415);
        }
        if (isLate(thrown)) {
            return of(408);
        }
        if (isBroken(thrown)) {
            LOG.debug("The request broke off.", thrown);
            return Failure.of(
                    400,
                    "What was sent cannot be read",
                    "It ended too early, or its chunks are not written as chunks are written.");
        }
        String reference = references.next();
        LOG.error("{}", reference, thrown);
        return ours(reference);
    }

    /** Whether the body of a request did not arrive in time. */
    private static boolean isLate(Throwable thrown) {
        return thrown instanceof TimeoutException
                || (thrown instanceof IOException
                        && Throwables.getCausalChain(thrown).stream().anyMatch(TimeoutException.class::isInstance));
    }

    /**
     * Whether the body of a request broke the rules of HTTP, or the client left before its end. Nothing but the body is
     * read and written without a wrapper around the failure.
     */
    private static boolean isBroken(Throwable thrown) {
        return thrown instanceof IOException
                || Throwables.getCausalChain(thrown).stream()
                        .anyMatch(cause -> cause instanceof EofException
                                || (cause instanceof HttpException broken && broken.getCode() < 500));
    }

    /** What somebody is told of a status, where nothing else is known. */
    public Failure of(int status) {
        return switch (status) {
            case 400 ->
                Failure.of(
                        400, "This address cannot be read", "Something in it is not written as addresses are written.");
            case 401 ->
                Failure.of(
                        401,
                        "Who are you?",
                        "Whoever you were is not known here any more. Say who you are, and go on.");
            case 403 ->
                Failure.of(
                        403,
                        "This is not for everybody",
                        "It is answered only on the computer the service runs on, and only to its own pages.");
            case 404 -> Failure.of(404, "There is no such page", "Nothing has this address here.");
            case 405 ->
                Failure.of(
                        405,
                        "This cannot be done here",
                        "What is at this address is not asked for or sent in this way.");
            case 408 -> Failure.of(408, "This took too long", "The request did not arrive in time. Ask again.");
            case 413 ->
                Failure.of(
                        413,
                        "This is too large",
                        "What was sent is larger than anything that is kept here; send less at a time.");
            case 415 ->
                Failure.of(
                        415,
                        "This is in another shape",
                        "Send what the description of this address says, and name its media type.");
            case 414, 431 ->
                Failure.of(status, "This request is too large", "Its address or its headers are longer than any here.");
            case 421 ->
                Failure.of(421, "This is another address", "The service answers to the name of this computer alone.");
            case 500 -> of(new IllegalStateException("the server said no more than that it failed"));
            // A status above 500 is a refusal too, such as that of another version of HTTP.
            default -> Failure.of(status, "This cannot be answered", "The request is not one that is made here.");
        };
    }

    private static Failure notSo(String field, String sentence) {
        return Failure.of(422, "This cannot be kept so", List.of(new Fault(field, sentence)));
    }

    private static Failure late(Optional<Entry> kept, String sent) {
        String sentence = kept.isPresent() && !sent.isEmpty()
                ? "Nothing is lost: what is kept now and what was sent are both here. Read it again and choose."
                : "Nothing was changed. Read it again, and send yours if it still holds.";
        return new Failure(
                409,
                "Somebody else changed this first",
                List.of(sentence),
                "",
                List.of(),
                kept.map(entry -> EntryResponse.of(entry, false)).orElse(null),
                sent);
    }

    private static Failure ours(String reference) {
        return new Failure(
                500,
                "This page did not open",
                List.of(
                        "The fault is ours. Nothing was changed.",
                        "Go back and try again in a minute. If it happens again, tell whoever runs this service the"
                                + " reference number, and they can find out why."),
                reference,
                List.of(),
                null,
                "");
    }
}
