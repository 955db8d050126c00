package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.criticalfriend.api.store.sql.Relay;
import org.criticalfriend.api.store.sql.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of the database is stopped, or the network to it loses everything: everybody is answered soon. */
@Tag("postgresql")
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration RECOVERED = Duration.ofSeconds(10);
    private static final String VISITOR = "birch-principal";
    private static final String ENTRIES = "/api/v1/cohorts/" + Sample.COHORT + "/entries/";

    @TempDir
    private Path folder;

    private Relay relay;
    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        relay = Relay.open();
        sample = Sample.start(
                folder, installation -> Stores.open(relay.settings(), installation::readKept, Sample.CLOCK));
        asker = new Asker(sample.host());
        assertThat(keep("sight-1").status()).isEqualTo(200);
    }

    @AfterEach
    void stop() throws Exception {
        relay.letThrough();
        sample.close();
        relay.close();
    }

    @Test
    void whileItIsStoppedEverybodyIsToldSoonAndAfterwardsAllIsWell() throws Exception {
        relay.cut();

        List<Answer> refused = allAtOnce();

        assertThat(refused).extracting(Answer::status).containsOnly(503);
        assertThat(refused).extracting(Answer::retryAfter).containsOnly("30");
        assertThat(refused)
                .extracting(Answer::taken)
                .allSatisfy(taken -> assertThat(taken).isLessThan(SOON));
        relay.mend();
        assertThatAllIsWellSoon();
        assertThat(sample.store().entry(Sample.COHORT, "sight-1")).isPresent();
    }

    @Test
    void whileNothingComesThroughEverybodyIsToldSoonAndAfterwardsAllIsWell() throws Exception {
        relay.hold();

        List<Answer> refused = allAtOnce();

        assertThat(refused).extracting(Answer::status).containsOnly(503);
        assertThat(refused)
                .extracting(Answer::taken)
                .allSatisfy(taken -> assertThat(taken).isLessThan(SOON));
        relay.letThrough();
        assertThatAllIsWellSoon();
    }

    @Test
    void eachRefusalIsOneLineAndWhatNeedsNoDatabaseIsAnswered() throws Exception {
        relay.cut();
        // The pools say once that their connections are gone.
        get("/cohorts");
        try (LogLines log = new LogLines()) {
            assertThat(get("/cohorts").status()).isEqualTo(503);

            assertThat(log.from(Level.ERROR)).hasSize(1);
            assertThat(log.withTrace(Level.INFO)).isEmpty();
            assertThat(get("/api/v1/openapi.json").status()).isEqualTo(200);
        }
    }

    private void assertThatAllIsWellSoon() throws Exception {
        long start = System.nanoTime();
        int status = keep("sight-2").status();
        while (status == 503 && System.nanoTime() - start < RECOVERED.toNanos()) {
            status = keep("sight-2").status();
        }
        assertThat(status).isEqualTo(200);
    }

    private record Answer(int status, String retryAfter, Duration taken) {}

    private List<Answer> allAtOnce() throws Exception {
        ExecutorService people = Executors.newCachedThreadPool();
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int number = 0; number < 10; number++) {
                String entry = "away-" + number;
                asked.add(people.submit(() -> keep(entry)));
                asked.add(people.submit(() -> get("/cohorts/" + Sample.COHORT)));
                asked.add(people.submit(() -> get(ENTRIES + "sight-1")));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private Answer get(String address) throws Exception {
        return timed(() -> asker.pageAs(VISITOR, address));
    }

    private Answer keep(String entry) throws Exception {
        return timed(() -> asker.json(VISITOR, "PUT", ENTRIES + entry, """
                {"occurrence": "walk.ash", "collected": "sight", "version": 0, "note": {"text": "Calm"}}
                """));
    }

    private static Answer timed(Callable<HttpResponse<String>> asking) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = asking.call();
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Retry-After").orElse(""),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
