package org.criticalfriend.api.web.answer;

import io.javalin.http.HttpResponseException;
import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.usecase.NotThere;
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
        if (thrown instanceof NotThere notThere) {
            return Failure.of(404, "There is no such page", String.valueOf(notThere.getMessage()));
        }
        if (thrown instanceof HttpResponseException refused && refused.getStatus() < 500) {
            return of(refused.getStatus());
        }
        String reference = references.next();
        LOG.error("{}", reference, thrown);
        return ours(reference);
    }

    /** What somebody is told of a status, where nothing else is known. */
    public Failure of(int status) {
        return switch (status) {
            case 400 ->
                Failure.of(
                        400, "This address cannot be read", "Something in it is not written as addresses are written.");
            case 403 ->
                Failure.of(
                        403, "This is not for everybody", "It is answered only on the computer the service runs on.");
            case 404 -> Failure.of(404, "There is no such page", "Nothing has this address here.");
            case 405 ->
                Failure.of(405, "This can only be read", "Ask for it with GET or HEAD; nothing can be sent to it.");
            case 408 -> Failure.of(408, "This took too long", "The request did not arrive in time. Ask again.");
            case 414, 431 ->
                Failure.of(status, "This request is too large", "Its address or its headers are longer than any here.");
            case 421 ->
                Failure.of(421, "This is another address", "The service answers to the name of this computer alone.");
            case 500 -> of(new IllegalStateException("the server said no more than that it failed"));
            // A status above 500 is a refusal too, such as that of another version of HTTP.
            default -> Failure.of(status, "This cannot be answered", "The request is not one that is made here.");
        };
    }

    private static Failure ours(String reference) {
        return new Failure(
                500,
                "This page did not open",
                List.of(
                        "The fault is ours. Nothing was changed.",
                        "Go back and try again in a minute. If it happens again, tell whoever runs this service the"
                                + " reference number, and they can find out why."),
                reference);
    }
}
