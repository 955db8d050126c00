package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the organiser of a cohort reads of who did what in it, and what nobody else does. */
class CohortAuditTest {

    private static final String COHORT = "/cohorts/" + Sample.COHORT;
    private static final String PAGE = COHORT + "/audit";
    private static final String DATA = "/api/v1" + PAGE;

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void theOrganiserReadsWhenWhoDidWhatWithWhatTheLatestFirst() throws Exception {
        keep("sight", "sight-a", "Frank words");
        asker.read("chair-1", COHORT + "/teams/cluster~20~1");

        assertThat(asker.read("central-team", PAGE))
                .contains("Who did what Everything that was done or read in this cohort, the latest first.")
                .contains("Seen by the organiser.")
                .contains("21 March 2027, 14:05 Chris Chair Read a team Cluster 1"
                        + " 21 March 2027, 14:05 Ben Birch Keep an entry Walk at Ash, <b>What we saw</b>");
        assertThat(asker.read("central-team", PAGE)).contains("14:05 Central team Read the audit of a cohort");
    }

    @Test
    void whatSomebodyWroteStandsNowhere() throws Exception {
        keep("sight", "frank-words", "Frank words");
        keep("sight", "frank-words", "");

        assertThat(asker.read("central-team", PAGE))
                .contains("Ben Birch Keep an entry refused")
                .doesNotContain("Frank", "frank");
        assertThat(json("central-team", DATA).toString()).doesNotContain("Frank", "frank");
    }

    @Test
    void whatIsNotThereIsNotTold() throws Exception {
        asker.pageAs("central-team", COHORT + "/edition/shared-walks/2025-26");
        asker.pageAs("central-team", COHORT + "/edition/shared-walks/frank~20~words");
        asker.pageAs("central-team", COHORT + "/course/frank~20~words");

        assertThat(asker.read("central-team", PAGE))
                .contains("Central team Read a visit, event or task refused 21 March 2027")
                .contains(
                        "refused 21 March 2027, 14:05 Central team Preview another edition of a cohort Edition 2025/26")
                .doesNotContain("frank");
    }

    @Test
    void itIsThereForNobodyElse() throws Exception {
        for (String other : new String[] {"ash-principal", "birch-principal", "chair-1"}) {
            HttpResponse<String> page = asker.pageAs(other, PAGE);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(Words.of(page.body())).contains("No page is called “audit” here.");
            assertThat(asker.send(other, "GET", DATA, Map.of(), "").statusCode())
                    .isEqualTo(404);
            assertThat(asker.read(other, COHORT)).doesNotContain("Who did what");
        }
        assertThat(asker.pageAs("central-team", "/cohorts/nowhere/audit").statusCode())
                .isEqualTo(404);
        assertThat(asker.pageAs("central-team", COHORT).body())
                .contains("href=\"" + PAGE + "\">Who did what</a>", "What was read and changed here");
    }

    @Test
    void otherProgramsReadTheSame() throws Exception {
        keep("sight", "sight-a", "Frank words");

        JsonNode audit = json("central-team", DATA);

        assertThat(audit.path("cohort").asString()).isEqualTo(Sample.COHORT);
        assertThat(audit.path("readers").asString()).isEqualTo("the organiser");
        assertThat(audit.path("lines").path(0).toString())
                .isEqualTo("{\"at\":\"2027-03-21T14:05:00Z\",\"when\":\"21 March 2027, 14:05\","
                        + "\"by\":\"birch-principal\",\"who\":\"Ben Birch\",\"act\":\"Keep an entry\","
                        + "\"what\":\"Walk at Ash, <b>What we saw</b>\",\"outcome\":\"done\"}");
        assertThat(audit.path("isLatest").asBoolean()).isTrue();
        assertThat(audit.path("older").isNull()).isTrue();
    }

    @Test
    void olderLinesAreOnPagesOfTheirOwn() throws Exception {
        sample.store().write("", transaction -> {
            for (int line = 1; line <= 120; line++) {
                transaction.audit(new AuditLine(
                        Instant.EPOCH, "p" + line, "read a cohort", Sample.COHORT, Sample.COHORT, "done"));
            }
            transaction.audit(new AuditLine(Instant.EPOCH, "p121", "read a cohort", "other", Sample.COHORT, "done"));
            return "";
        });

        JsonNode first = json("central-team", DATA);
        JsonNode second = json("central-team", first.path("older").asString());
        JsonNode last = json("central-team", second.path("older").asString());

        assertThat(first.path("lines")).hasSize(50);
        assertThat(first.path("lines").path(0).path("who").asString()).isEqualTo("p120");
        assertThat(second.path("lines").path(0).path("who").asString()).isEqualTo("p70");
        assertThat(second.path("isLatest").asBoolean()).isFalse();
        assertThat(last.path("lines")).hasSize(20);
        assertThat(last.path("older").isNull()).isTrue();
        String older = first.path("older").asString().replace("/api/v1", "");
        assertThat(asker.read("central-team", older)).contains("p70", "What was done before that What was done last");
        assertThat(asker.read("central-team", PAGE)).doesNotContain("What was done last");
        assertThat(asker.read("central-team", PAGE + "?before=0")).contains("Nothing stands here.");
    }

    @Test
    void whatNoNumberIsIsRefused() throws Exception {
        assertThat(asker.send("central-team", "GET", DATA + "?before=soon", Map.of(), "")
                        .body())
                .contains("“before” is no whole number; send a whole number.");
        assertThat(asker.send("central-team", "GET", DATA + "?after=1", Map.of(), "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(asker.pageAs("central-team", PAGE + "?before=1&before=2").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aNoteWhoseWriterStaysUnknownIsLeftOut(@TempDir Path other) throws Exception {
        String day = "/cohorts/ideas/course/day";
        try (Sample hiding = Sample.of(other, HIDING, CohortAuditTest::ideas)) {
            Asker there = new Asker(hiding.host());
            for (String note : List.of("idea", "wish")) {
                there.form("kim", day, Map.of("collected", note, "entry", note, "version", "0", "text", "Words"));
                there.form(
                        "kim",
                        "/cohorts/ideas/entries/" + note + "/strike",
                        Map.of("version", "1", "occurrence", "day"));
            }

            assertThat(hiding.store().audit(20).toString()).contains("take a note away", "ideas day idea");
            assertThat(there.read("central-team", "/cohorts/ideas/audit"))
                    .contains("Kim Lee Keep an entry Day, Wish")
                    .doesNotContain("Idea", "Take a note away");
        }
    }

    private static final String HIDING = """
            format: 1
            programme: shared-ideas
            edition: 2026/27
            title: Shared Thoughts
            roles: { guest: { number: 1.., per: cohort } }
            notes:
              idea: { by: guest, names: hidden, audience: organiser }
              wish: { by: guest, audience: organiser }
            course: { day: { kind: event, collects: [idea, wish] } }
            """;

    private static Cohort ideas(Programme programme) {
        return new Cohort(
                "ideas",
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.none(),
                ById.none(),
                ById.of(Map.of("kim", new Person("kim", "Kim Lee", "", ""))),
                ById.of(Map.of("s1", new Seat("s1", "guest", "kim", ""))),
                Map.of("day", LocalDate.parse("2027-03-01")));
    }

    private void keep(String collected, String entry, String text) throws Exception {
        asker.form(
                "birch-principal",
                COHORT + "/course/walk.ash",
                Map.of("collected", collected, "entry", entry, "version", "0", "text", text));
    }

    private JsonNode json(String as, String address) throws Exception {
        HttpResponse<String> answer = asker.send(as, "GET", address, Map.of(), "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
