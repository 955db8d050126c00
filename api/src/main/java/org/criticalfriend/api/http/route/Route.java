package org.criticalfriend.api.http.route;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.TemplatePage;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param method how it is asked for
 * @param path its address, with the names of parameters in braces
 * @param audience who may ask; a table refuses a route where this is null
 * @param summary what it tells, in a few words
 * @param description what else a program is to know of it; empty where nothing is, as of a page
 * @param useCases what is asked of the instance; nothing for what is the same for everybody, such as a style sheet
 * @param content what it answers
 * @param queries what may stand behind the question mark of its address
 * @param area the chapter of the description it stands in; null where none was named
 */
public record Route(
        HandlerType method,
        String path,
        @Nullable Audience audience,
        String summary,
        String description,
        List<UseCase<?>> useCases,
        Content content,
        List<QueryParameter> queries,
        @Nullable Area area) {

    /** Takes a copy. */
    public Route {
        useCases = List.copyOf(useCases);
        queries = List.copyOf(queries);
    }

    /** A route to something that is only read. */
    public static Draft get(String path, String summary) {
        return new Draft(HandlerType.GET, path, summary, "", List.of(), null);
    }

    /** A route to which a form is sent. */
    public static Draft post(String path, String summary) {
        return new Draft(HandlerType.POST, path, summary, "", List.of(), null);
    }

    /** A route to which something is sent that is to stand there. */
    public static Draft put(String path, String summary) {
        return new Draft(HandlerType.PUT, path, summary, "", List.of(), null);
    }

    /** A route to something that can be taken away. */
    public static Draft delete(String path, String summary) {
        return new Draft(HandlerType.DELETE, path, summary, "", List.of(), null);
    }

    /** The same in a chapter of the description. */
    Route in(Area chapter) {
        return new Route(method, path, audience, summary, description, useCases, content, queries, chapter);
    }

    /** Method and path as people write them together. */
    public String name() {
        return method.name() + " " + path;
    }

    /** Whether something can be changed by it. */
    public boolean isWrite() {
        return !method.equals(HandlerType.GET);
    }

    /** A route before its content is told. */
    public static final class Draft {

        private final HandlerType method;
        private final String path;
        private final String summary;
        private final String description;
        private final List<QueryParameter> queries;
        private final @Nullable Audience audience;

        private Draft(
                HandlerType method,
                String path,
                String summary,
                String description,
                List<QueryParameter> queries,
                @Nullable Audience audience) {
            this.method = method;
            this.path = path;
            this.summary = summary;
            this.description = description;
            this.queries = queries;
            this.audience = audience;
        }

        public Draft to(Audience whoMayAsk) {
            return new Draft(method, path, summary, description, queries, whoMayAsk);
        }

        /** The same, and what else a program is to know of it. */
        public Draft saying(String sentences) {
            return new Draft(method, path, summary, sentences, queries, audience);
        }

        /** The same with a whole number that may stand behind the question mark. */
        public Draft query(String name, String meaning) {
            List<QueryParameter> all = new ArrayList<>(queries);
            all.add(new QueryParameter(name, meaning));
            return new Draft(method, path, summary, description, List.copyOf(all), audience);
        }

        /** What is asked of the instance, and about what. */
        public <Q extends Question, A> Asking<A> asks(UseCase.Reading<Q, A> reading, Function<Request, Q> question) {
            return new Asking<>(this, List.of(reading), caller -> caller.read(reading, question.apply(caller.asked())));
        }

        /** What several use cases are asked, in whatever way. */
        public <A> Asking<A> asksAll(List<UseCase<?>> useCases, Function<Caller, A> answer) {
            return new Asking<>(this, useCases, answer);
        }

        /** A form, and what becomes of it. */
        public Route form(List<UseCase<?>> useCases, Function<Caller, FormResult> sending) {
            return with(useCases, new Content.Done(sending));
        }

        /** Something that is taken away as long as it is at the version that stands behind the question mark. */
        public Route gone(List<UseCase<?>> useCases, Consumer<Caller> change) {
            return with(useCases, new Content.Gone(change));
        }

        /** A file that is the same for everybody. */
        public Route file(Function<Request, Download> answer) {
            return with(List.of(), new Content.File(caller -> answer.apply(caller.asked())));
        }

        /** A page that asks nothing of the instance. */
        public <P extends Record> Route page(Class<P> type, Function<Caller, P> answer) {
            return with(List.of(), new Content.Page<>(type, answer));
        }

        public Route elsewhere(String address) {
            return with(List.of(), new Content.Redirect(address));
        }

        private Route with(List<UseCase<?>> useCases, Content content) {
            return new Route(method, path, audience, summary, description, useCases, content, queries, null);
        }
    }

    /**
     * A route whose answer is known, before it is told how it is written.
     *
     * @param <A> the answer
     */
    public static final class Asking<A> {

        private final Draft draft;
        private final List<UseCase<?>> useCases;
        private final Function<Caller, A> answer;

        private Asking(Draft draft, List<UseCase<?>> useCases, Function<Caller, A> answer) {
            this.draft = draft;
            this.useCases = useCases;
            this.answer = answer;
        }

        public <P extends Record> Route page(Class<P> type, Function<A, P> view) {
            return draft.with(useCases, new Content.Page<>(type, answer.andThen(view)));
        }

        /** A page whose template reads the answer itself; see {@link TemplatePage}. */
        public Route page(String template, Function<A, Frame> frame) {
            return page(TemplatePage.class, found -> TemplatePage.of(template, frame.apply(found), found));
        }

        public <D extends Record> Route data(Class<D> type, Function<A, D> wire) {
            return draft.with(useCases, new Content.Data<>(type, answer.andThen(wire)));
        }

        public <S extends Record, D extends Record> Route sent(Class<S> sent, Class<D> type, Function<A, D> wire) {
            return draft.with(useCases, new Content.Sent<>(sent, type, answer.andThen(wire)));
        }

        public Route file(Function<A, Download> file) {
            return draft.with(useCases, new Content.File(answer.andThen(file)));
        }
    }
}
