package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;

import ch.qos.logback.classic.Level;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.api.store.sql.SmallDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered while there is no room on the disk, not even for a line about who read what. */
@Tag("sqlite")
class FullDiskTest {

    private static final String VISIT = "/cohorts/" + Sample.COHORT + "/course/walk.ash";
    private static final String NOTE = "/api/v1/cohorts/" + Sample.COHORT + "/entries/sight-1";
    private static final String VISITOR = "birch-principal";

    @TempDir
    private Path folder;

    private @Nullable SmallDisk disk;
    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder, installation -> {
            disk = SmallDisk.open(folder.resolve("data"), installation, Sample.CLOCK);
            return disk.store();
        });
        asker = new Asker(sample.host());
        assertThat(keep(0, "Calm").statusCode()).isEqualTo(200);
        disk().fill();
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void whatEverybodyMayReadIsAnswered() throws Exception {
        for (String address : new String[] {
            "/",
            "/programmes",
            "/cohorts",
            "/cohorts/shared-walks-2026-27",
            "/places",
            "/cohorts/shared-walks-2026-27/documents/meeting",
            "/api/v1/cohorts",
            "/api/v1/cohorts/shared-walks-2026-27/entries/offer-1",
            "/api/v1/openapi.json"
        }) {
            HttpResponse<String> answer = asker.pageAs(VISITOR, address);

            assertThat(answer.statusCode()).as(Words.of(answer.body())).isIn(200, 302);
        }
    }

    @Test
    void whatIsForAFewIsRefusedInOneLine() throws Exception {
        for (String address : new String[] {
            VISIT, NOTE, "/work", "/cohorts/shared-walks-2026-27/audit", "/cohorts/shared-walks-2026-27/documents"
        }) {
            try (LogLines log = new LogLines()) {
                HttpResponse<String> answer =
                        asker.pageAs(address.endsWith("audit") ? "central-team" : VISITOR, address);

                assertThat(answer.statusCode()).as(Words.of(answer.body())).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("30");
                assertThat(log.from(Level.INFO))
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("Nothing of this was kept, for there is no room left for");
                assertThat(log.withTrace(Level.INFO)).isEmpty();
            }
        }
    }

    @Test
    void whatIsSavedComesBackAndIsKeptOnceThereIsRoom() throws Exception {
        Map<String, String> form = Map.of(
                "collected", "sight", "entry", "sight-2", "version", "0", "text", "Every word of it", "request", "one");

        HttpResponse<String> refused = asker.form(VISITOR, VISIT, form);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Every word of it");
        assertThat(keep(1, "Not kept").statusCode()).isEqualTo(503);

        disk().empty();

        assertKept(asker.form(VISITOR, VISIT, form));
        assertThat(asker.pageAs(VISITOR, NOTE).body()).contains("Calm");
    }

    @Test
    void whatIsNotThereIsNotThereAndNotOurFault() throws Exception {
        assertThat(asker.pageAs(VISITOR, "/cohorts/no-such-cohort").statusCode())
                .isEqualTo(404);
        assertThat(asker.json(VISITOR, "PUT", NOTE, """
                        {"occurrence": "walk.ash", "collected": "no-such-note", "version": 0, "note": {"text": "A"}}
                        """).statusCode()).isEqualTo(422);
    }

    private SmallDisk disk() {
        return Objects.requireNonNull(disk);
    }

    private HttpResponse<String> keep(int version, String text) throws Exception {
        return asker.json(VISITOR, "PUT", NOTE, """
                {"occurrence": "walk.ash", "collected": "sight", "version": %d, "note": {"text": "%s"}}
                """.formatted(version, text));
    }
}
