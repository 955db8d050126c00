package org.criticalfriend.api.web.route;

import java.util.function.Function;

/** What a route answers, and how the answer is worked out: the type that is promised is the type that is given. */
public sealed interface Content {

    /** A page for people, written by the template of its name. */
    record Page<P extends Record>(Class<P> type, Function<Asked, P> answer) implements Content {}

    /** A record for other programs, written as JSON. */
    record Data<D extends Record>(Class<D> type, Function<Asked, D> answer) implements Content {}

    /** A file. */
    record File(Function<Asked, Download> answer) implements Content {}

    /** Somewhere else. */
    record Elsewhere(String address) implements Content {}
}
