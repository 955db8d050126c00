package org.criticalfriend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.util.JavalinBindException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.answer.Failure;
import org.criticalfriend.api.http.answer.FailureText;
import org.criticalfriend.api.http.answer.Failures;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.answer.Templates;
import org.criticalfriend.api.http.route.Audience;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.Content;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.QueryParameter;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.Notice;
import org.criticalfriend.api.layout.SentForm;
import org.criticalfriend.api.layout.Who;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the route table says, to those it says, and nothing else. */
public final class Server {

    /** The only address it listens at: this computer's own, which no other one reaches. */
    static final String LOOPBACK = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final String JSON = "application/json";
    private static final String HTML = "text/html;charset=utf-8";
    private static final int LARGEST_REQUEST_HEAD = 8_192;
    /** What a full disk or a database that is being started again may take to be helped. */
    private static final String SECONDS_UNTIL_IT_MAY_WORK = "30";

    private static final long LARGEST_REQUEST_BODY = 1_000_000;
    private static final long LARGEST_FORM_GIVEN_BACK = 4_000_000;
    private static final long MOST_THROWN_AWAY = 20_000_000;
    private static final String TOO_LARGE = "a form that is too large";
    private static final String ACTOR = "who asks";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Routes routes;
    private final Templates templates;
    private final Failures failures;
    private final FailureText failureText;
    private final UseCaseRunner runner;
    private final Actors actors;
    private final Clock clock;
    private final Notices notices = new Notices();

    @Inject
    public Server(
            Routes routes,
            Templates templates,
            Failures failures,
            FailureText failureText,
            UseCaseRunner runner,
            Actors actors,
            Clock clock) {
        this.routes = routes;
        this.templates = templates;
        this.failures = failures;
        this.failureText = failureText;
        this.runner = runner;
        this.actors = actors;
        this.clock = clock;
    }

    public RunningHost start(int port) {
        return start(port, () -> {});
    }

    /** Starts it; the rest is ended before it is. */
    public RunningHost start(int port, Runnable rest) {
        try {
            return new RunningHost(
                    Javalin.create(config -> configure(config, port)).start(), rest);
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, taken);
        }
    }

    private void configure(JavalinConfig config, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = LOOPBACK;
        config.jetty.port = port;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_REQUEST_BODY;
        // One thing has one address.
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(http -> {
            // Otherwise Javalin has Jetty take addresses that could be read in two ways.
            http.setUriCompliance(UriCompliance.DEFAULT);
            http.setRequestHeaderSize(LARGEST_REQUEST_HEAD);
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        JettyErrors errors = new JettyErrors(failures, failureText);
        config.jetty.modifyServer(server -> {
            server.insertHandler(new BodyCollector(LARGEST_REQUEST_BODY));
            server.insertHandler(new HostFilter());
            server.setErrorHandler(errors);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
        config.router.javaLangErrorHandler((response, error) -> errors.write(response, error));
        config.routes.exception(Exception.class, (thrown, request) -> fail(request, thrown));
        // Javalin has an answer of its own for these, which the line above would leave in place.
        config.routes.exception(HttpResponseException.class, (thrown, request) -> fail(request, thrown));
        for (Route route : routes.all()) {
            Handler handler = handler(route);
            config.routes.addHttpHandler(route.method(), route.path(), handler);
            if (route.method().equals(HandlerType.GET)) {
                // Left to itself, Javalin answers HEAD for anything that matches, without asking who may.
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
            }
        }
    }

    /** Authorises on the route that matched, so that no other spelling of an address leads around it. */
    private Handler handler(Route route) {
        Audience audience = Objects.requireNonNull(route.audience());
        return request -> {
            if (!audience.admits(request.req().getRemoteAddr())) {
                throw new ForbiddenResponse();
            }
            Request asked = new Request(request);
            if (route.isWrite() && !Origin.isOurs(request)) {
                throw new ForbiddenResponse();
            }
            Caller caller = Caller.of(
                    runner, () -> actors.of(asked.cookie(Request.PERSON)).orElse(Actor.NOBODY), asked);
            if (!audience.admitsNobody()) {
                if (caller.actor().equals(Actor.NOBODY)) {
                    askWho(route, request);
                    return;
                }
                request.attribute(ACTOR, caller.actor());
            }
            try (PluginCalls calls = PluginCalls.open()) {
                try {
                    answer(route, caller, request, calls);
                } finally {
                    calls.failures().forEach(failure -> LOG.warn("{}", failure.sentence()));
                }
            }
        };
    }

    /** Has people who open a page say who they are, and then go on to it; refuses everything else. */
    private static void askWho(Route route, Context request) {
        if (!(route.content() instanceof Content.Page || route.content() instanceof Content.Redirect)) {
            throw new UnauthorizedResponse();
        }
        String query = request.queryString();
        request.redirect(Addresses.actors(request.path() + (query == null ? "" : "?" + query)), HttpStatus.SEE_OTHER);
    }

    private void answer(Route route, Caller caller, Context request, PluginCalls calls) {
        Content content = route.content();
        if (content instanceof Content.Page<?> page) {
            show(page.answer().apply(caller), caller, request, calls);
        } else if (content instanceof Content.Data<?> data) {
            caller.asked()
                    .demandQuery(
                            route.queries().stream().map(QueryParameter::name).toList());
            request.result(Json.write(data.answer().apply(caller))).contentType(JSON);
        } else if (content instanceof Content.Sent<?, ?> sent) {
            caller.asked().demandNoQuery();
            demand(JSON, request);
            request.result(Json.write(sent.answer().apply(caller))).contentType(JSON);
        } else if (content instanceof Content.Gone gone) {
            gone.change().accept(caller);
            request.status(HttpStatus.NO_CONTENT);
        } else if (content instanceof Content.Done done) {
            demand(FORM, request);
            goOn(done.sending().apply(caller), caller, request, calls);
        } else if (content instanceof Content.File file) {
            send(file.answer().apply(caller), request);
        } else if (content instanceof Content.Redirect elsewhere) {
            request.redirect(elsewhere.address(), HttpStatus.FOUND);
        }
    }

    private void show(Record page, Caller caller, Context request, PluginCalls calls) {
        SentForm sent = sentForm(request);
        Notice waiting =
                sent == null ? Notice.NONE : Notice.refusal(caller.asked().request());
        String cookie = caller.asked().cookie(Notices.COOKIE);
        if (!cookie.isEmpty() && sent == null) {
            waiting = notices.take(cookie);
            request.removeCookie(Notices.COOKIE);
        }
        Set<String> sentences = new LinkedHashSet<>(waiting.sentences());
        sentences.addAll(calls.told());
        Who who = who(caller.actor(), waiting.with(List.copyOf(sentences)));
        String html = templates.write(page, who);
        if (sent != null && !sent.isShownIn(html)) {
            // The form is not on the page any more, perhaps because its sender is somebody else by now.
            html = templates.write(page, who.with(sent));
        }
        request.result(html).contentType(HTML);
    }

    /** The reader as a page names them, with what it tells them. */
    private Who who(Actor actor, Notice notice) {
        return actor.equals(Actor.NOBODY) || actors.choices().isEmpty()
                ? new Who(actor.id(), actor.name(), "", "", notice, null)
                : new Who(actor.id(), actor.name(), Addresses.ACTORS, "Be somebody else", notice, null);
    }

    private void goOn(FormResult sending, Caller caller, Context request, PluginCalls calls) {
        if (!sending.cookie().isEmpty()) {
            hand(request, sending.cookie(), sending.value().replaceAll("[^a-z0-9.-]", ""));
        }
        if (sending.page() == null) {
            Notice notice = new Notice(
                    calls.told(),
                    sending.isSaved() ? "Saved " + LocalTime.now(clock).format(HOUR) : "",
                    sending.place(),
                    caller.asked().request(),
                    "");
            if (!notice.equals(Notice.NONE)) {
                hand(request, Notices.COOKIE, notices.keep(notice));
            }
            request.redirect(sending.address(), HttpStatus.SEE_OTHER);
        } else {
            request.status(sending.status());
            show(sending.page(), caller, request, calls);
        }
    }

    private static void hand(Context request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
    }

    /** Refuses what is sent in another shape than the one described. */
    private static void demand(String mediaType, Context request) {
        String sent = request.contentType();
        if (sent == null
                || !sent.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(mediaType)) {
            throw new HttpResponseException(415, "");
        }
        if (request.contentLength() > LARGEST_REQUEST_BODY) {
            takeIn(request);
            throw new HttpResponseException(413, "");
        }
        Encoding.demand(request);
    }

    /**
     * Takes in what is too large to be kept. Whoever is still sending hears no answer, so all of it is read as far as that is
     * bearable; a form that is not beyond measure comes back to its sender, who can shorten it.
     */
    private static void takeIn(Context request) {
        try (InputStream body = request.req().getInputStream()) {
            if (request.isFormUrlencoded() && request.contentLength() <= LARGEST_FORM_GIVEN_BACK) {
                MultiMap<String> fields = new MultiMap<>();
                UrlEncoded.decodeTo(new String(body.readAllBytes(), UTF_8), fields, UTF_8);
                request.attribute(TOO_LARGE, fields);
            } else {
                ByteStreams.exhaust(ByteStreams.limit(body, MOST_THROWN_AWAY));
            }
        } catch (IOException gone) {
            // Nobody waits for the answer any more.
        }
    }

    private static void send(Download download, Context request) {
        request.result(download.content()).contentType(download.mediaType());
        if (!download.fileName().isEmpty()) {
            request.header("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
        }
        if (!download.caching().isEmpty()) {
            request.header("Cache-Control", download.caching());
        }
    }

    private void fail(Context request, Exception thrown) {
        Failure failure = failures.of(thrown);
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            request.header("Retry-After", SECONDS_UNTIL_IT_MAY_WORK);
        }
        if (thrown instanceof MethodNotAllowedResponse) {
            request.header("Allow", allowed(request.path()));
        }
        if (failure.status() == HttpStatus.UNAUTHORIZED.getCode()) {
            request.header("WWW-Authenticate", "Cookie cookie-name=" + Request.PERSON);
        }
        SentForm sent = sentForm(request);
        Actor actor = request.attribute(ACTOR);
        Who who =
                actor == null || sent == null ? Who.unknown() : who(actor, Notice.refusal(sent.value(Request.REQUEST)));
        FailureText.Written written =
                failureText.write(failure, request.header("Accept"), request.path(), who.with(sent));
        request.status(failure.status()).result(written.text()).contentType(written.mediaType());
    }

    /**
     * The form that one of our pages sent, so that no words are lost with it. What another site had a browser send is not made
     * into a form of ours.
     */
    private static @Nullable SentForm sentForm(Context request) {
        if (!request.method().equals(HandlerType.POST) || !request.isFormUrlencoded() || !Origin.isOurs(request)) {
            return null;
        }
        try {
            Map<String, List<String>> large = request.attribute(TOO_LARGE);
            return SentForm.of(request.path(), large == null ? request.formParamMap() : large);
        } catch (RuntimeException unreadable) {
            // The failure that is being told is most likely the same one, so this must not replace it.
            LOG.debug("The form that was sent to {} cannot be read.", request.path(), unreadable);
            return null;
        }
    }

    /** The methods by which something can be asked for at an address. */
    private String allowed(String path) {
        String methods = routes.all().stream()
                .filter(route -> path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(route -> route.method().name())
                .map(method -> method.equals("GET") ? "GET, HEAD" : method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return methods.isEmpty() ? "GET, HEAD" : methods;
    }
}
