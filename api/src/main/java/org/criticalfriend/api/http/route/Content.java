package org.criticalfriend.api.http.route;

import java.util.function.Consumer;
import java.util.function.Function;

/** What a route answers, and how the answer is worked out: the type that is promised is the type that is given. */
public sealed interface Content {

    /** A page for people, written by the template of its name. */
    record Page<P extends Record>(Class<P> type, Function<Caller, P> answer) implements Content {}

    /** A record for other programs, written as JSON. */
    record Data<D extends Record>(Class<D> type, Function<Caller, D> answer) implements Content {}

    /**
     * A record for other programs, written as JSON, about what they sent.
     *
     * @param sent what they send, read from JSON
     */
    record Sent<S extends Record, D extends Record>(Class<S> sent, Class<D> type, Function<Caller, D> answer)
            implements Content {}

    /** Something that another program has taken away; nothing is answered. */
    record Gone(Consumer<Caller> change) implements Content {}

    /** A file. */
    record File(Function<Caller, Download> answer) implements Content {}

    /** What comes of a form that was sent. */
    record Done(Function<Caller, FormResult> sending) implements Content {}

    /** Somewhere else. */
    record Redirect(String address) implements Content {}
}
