package org.criticalfriend.api.web.route;

import io.javalin.http.HandlerType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param method how it is asked for
 * @param path its address, with the names of parameters in braces
 * @param audience who may ask; a table refuses a route where this is null
 * @param summary what it tells, in a few words
 * @param content what it answers
 */
public record Route(
        HandlerType method, String path, @Nullable Audience audience, String summary, Content content) {

    /** A route to something that is only read. */
    public static Draft get(String path, String summary) {
        return new Draft(HandlerType.GET, path, summary, null);
    }

    /** Method and path as people write them together. */
    public String name() {
        return method.name() + " " + path;
    }

    /** A route before its content is told. */
    public static final class Draft {

        private final HandlerType method;
        private final String path;
        private final String summary;
        private final @Nullable Audience audience;

        private Draft(HandlerType method, String path, String summary, @Nullable Audience audience) {
            this.method = method;
            this.path = path;
            this.summary = summary;
            this.audience = audience;
        }

        public Draft to(Audience whoMayAsk) {
            return new Draft(method, path, summary, whoMayAsk);
        }

        public <P extends Record> Route page(Class<P> type, Function<Asked, P> answer) {
            return with(new Content.Page<>(type, answer));
        }

        public <D extends Record> Route data(Class<D> type, Function<Asked, D> answer) {
            return with(new Content.Data<>(type, answer));
        }

        public Route file(Function<Asked, Download> answer) {
            return with(new Content.File(answer));
        }

        public Route elsewhere(String address) {
            return with(new Content.Elsewhere(address));
        }

        private Route with(Content content) {
            return new Route(method, path, audience, summary, content);
        }
    }
}
