package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.criticalfriend.api.access.Administrator;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.cohorts.CohortsResponse;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.http.Server;
import org.criticalfriend.api.http.answer.FailureText;
import org.criticalfriend.api.http.answer.Failures;
import org.criticalfriend.api.http.answer.Templates;
import org.criticalfriend.api.http.route.Audience;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.ErrorPage;
import org.criticalfriend.api.layout.ErrorView;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.sql.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What people are told when the host itself fails. */
class ServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-21T14:05:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "the answers of Ash";

    private final Templates templates = new Templates();
    private final Failures failures = new Failures(() -> "7F3K-2022");
    private final Logger log = (Logger) LoggerFactory.getLogger(Failures.class);
    private final ListAppender<ILoggingEvent> record = new ListAppender<>();

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void listen() {
        store = Stores.open(
                new StoreSettings.Folder(folder),
                source -> {
                    throw new AssertionError("no cohort runs here");
                },
                CLOCK);
        record.start();
        log.setLevel(Level.WARN);
        log.addAppender(record);
    }

    @AfterEach
    void stopListening() {
        store.close();
        log.detachAppender(record);
        log.setLevel(null);
    }

    @Test
    void aFailureOfOursIsAPageWithANumberAndNothingElse() throws Exception {
        try (RunningHost host =
                server(failing(new IllegalStateException(SECRET))).start(0)) {
            HttpResponse<String> answer = new Asker(host).page("/fails");

            assertThat(answer.statusCode()).isEqualTo(500);
            HostTest.assertHeaders(answer);
            assertThat(Words.of(answer.body()))
                    .contains("This page did not open The fault is ours. Nothing was changed.")
                    .contains("7F3K-2022, 21 March 2027, 14:05")
                    .doesNotContain(SECRET, "IllegalState", "org.criticalfriend", "at java");
        }
    }

    @Test
    void itsCauseIsRecordedUnderTheNumber() throws Exception {
        try (RunningHost host =
                server(failing(new IllegalStateException(SECRET))).start(0)) {
            new Asker(host).page("/fails");

            assertThat(record.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly("7F3K-2022");
            assertThat(record.list.get(0).getThrowableProxy().getMessage()).isEqualTo(SECRET);
        }
    }

    @Test
    void aProgramGetsTheNumberInAProblem() throws Exception {
        try (RunningHost host =
                server(failing(new IllegalStateException(SECRET))).start(0)) {
            HttpResponse<String> answer = new Asker(host).data("/api/v1/fails");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains("\"reference\" : \"7F3K-2022\"", "\"title\" : \"Server Error\"")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void anErrorOfTheVirtualMachineIsAnsweredInTheSameShape() throws Exception {
        try (RunningHost host = server(failing(new StackOverflowError(SECRET))).start(0)) {
            HttpResponse<String> answer = new Asker(host).page("/fails");

            assertThat(answer.statusCode()).isEqualTo(500);
            HostTest.assertHeaders(answer);
            assertThat(Words.of(answer.body())).contains("7F3K-2022").doesNotContain(SECRET, "StackOverflow");
            assertThat(new Asker(host).page("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whatIsOurFaultIsToldApartFromWhatIsNot() throws Exception {
        try (RunningHost host =
                server(failing(new IllegalStateException(SECRET))).start(0)) {
            new Asker(host).page("/nothing");
            new Asker(host).ask("POST", "/fails", "*/*");

            assertThat(record.list).isEmpty();
        }
    }

    @Test
    void aRouteWithoutAnAudienceDoesNotStart() {
        Route route = Route.get("/open", "Open to all by mistake").page(ErrorPage.class, asked -> page());

        assertThatThrownBy(() -> server(List.of(route)).start(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /open does not say who may ask for it; name its audience, or leave the route out");
    }

    private Server server(List<Route> routes) {
        FailureText text = new FailureText(view(), templates);
        return new Server(
                new Routes(routes),
                templates,
                failures,
                text,
                new UseCaseRunner(store, CLOCK),
                new Administrator(),
                CLOCK);
    }

    private static Frames frames() {
        return new Frames(new Site("Hub", "Critical Friend", "1", List.of(), List.of(), false));
    }

    private static ErrorView view() {
        return new ErrorView(frames(), CLOCK);
    }

    private static ErrorPage page() {
        return view().of("A page", List.of("All is well."), "");
    }

    private static List<Route> failing(Throwable failure) {
        return List.of(
                Route.get("/", "Somewhere else").to(Audience.AT_THIS_COMPUTER).elsewhere("/fails"),
                Route.get("/fails", "A page that fails")
                        .to(Audience.AT_THIS_COMPUTER)
                        .page(ErrorPage.class, asked -> {
                            ServerTest.<RuntimeException>fail(failure);
                            return page();
                        }),
                Route.get("/api/v1/fails", "An answer that fails")
                        .to(Audience.AT_THIS_COMPUTER)
                        .asksAll(List.of(), caller -> {
                            ServerTest.<RuntimeException>fail(failure);
                            return new CohortsResponse(List.of());
                        })
                        .data(CohortsResponse.class, found -> found));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
