package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was at a training is marked there, and so holds what it gives. */
class AttendanceTest {

    private static final String EDITION = """
            format: 1
            programme: first-steps
            edition: 2026/27
            title: First Steps
            roles:
              trainee: { number: 1.., per: cohort }
              trainer: { number: 1, per: cohort }
            course:
              day: { kind: event, chaired-by: trainer, takes-part: [trainee, trainer] }
              next: { kind: event, title: Next day, chaired-by: trainer }
            awards: { ready: { title: Ready to review, to: trainee, only-if: { attended: day }, lasts: 3 years } }
            """;

    private static final String COHORT = "first-steps-2026-27";
    private static final String DAY = "/cohorts/" + COHORT + "/course/day";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, AttendanceTest::cohort);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void whoWasThereHoldsWhatItGivesAndWhoWasMarkedByMistakeDoesNot() throws Exception {
        assertThat(asker.read("tom", DAY)).contains("Who was there", "Kim Lee", "Keep who was there");
        assertThat(asker.read("kim", DAY)).doesNotContain("Who was there");

        assertKept(mark("tom", DAY, "", "kim"));

        assertThat(asker.read("kim", DAY)).contains("Who was there Kim Lee").doesNotContain("Keep who was there");
        assertThat(asker.read("kim", "/awards"))
                .contains("Ready to review", "Held from 1 October 2026 until 30 September 2029");
        assertThat(asker.read("ann", "/awards")).doesNotContain("Ready to review");

        assertKept(mark("tom", DAY, "kim", "ann"));
        assertThat(asker.read("kim", "/awards")).doesNotContain("Ready to review");
        assertThat(asker.read("ann", "/awards")).contains("Ready to review");
        assertThat(sample.store().audit(50).toString()).contains("mark who was there");
    }

    @Test
    void nobodyIsMarkedBeforeTheDayByOthersOrTooLate() throws Exception {
        assertRefused(
                422, mark("kim", DAY, "", "kim"), "Who was there is marked by whoever chairs, hosts or organises");
        assertRefused(422, mark("tom", DAY, "", "bob"), "Choose people who take part.");
        assertRefused(
                422,
                mark("tom", DAY.replace("day", "next"), "", "kim"),
                "It has not taken place yet; mark who was there");
        assertRefused(409, mark("tom", DAY, "ann", "kim"), "Somebody else marked who was there meanwhile");
        HttpResponse<String> sent = asker.send(
                "tom",
                "PUT",
                "/api/v1" + DAY + "/attendance",
                Map.of("Content-Type", "application/json"),
                "{\"before\": [], \"present\": [\"kim\", \"tom\"]}");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body().split("\"present\" : ")[1])
                .contains("\"kim\"", "\"tom\"")
                .doesNotContain("\"ann\"");
    }

    private HttpResponse<String> mark(String as, String address, String before, String present) throws Exception {
        return asker.form(as, address + "/attendance", Map.of("before", before, "present", present));
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                COHORT,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.none(),
                ById.none(),
                ById.of(Map.of(
                        "kim", new Person("kim", "Kim Lee", "", ""),
                        "ann", new Person("ann", "Ann Day", "", ""),
                        "tom", new Person("tom", "Tom Hall", "", ""))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "trainee", "kim", ""),
                        "s2", new Seat("s2", "trainee", "ann", ""),
                        "s3", new Seat("s3", "trainer", "tom", ""))),
                Map.of("day", LocalDate.parse("2026-10-01"), "next", LocalDate.parse("2027-06-01")));
    }
}
