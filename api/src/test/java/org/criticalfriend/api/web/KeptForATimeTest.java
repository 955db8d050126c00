package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes whose file says how long they are kept: their words go on the day, and what was released stays. */
class KeptForATimeTest {

    private static final String EDITION = """
            format: 1
            programme: frank-visits
            edition: 2026/27
            title: Frank Visits
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            notes:
              evidence: { by: lead, kept: 4 weeks, audience: team }
              finding: { by: lead, drawn-from: evidence, audience: [team, organiser] }
            course:
              review:
                kind: visit
                host: school
                days: 1
                sessions:
                  look: { minutes: 60, collects: [evidence, finding] }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections:
                  findings: { notes: finding }
                sign-off: { draft: { by: lead } }
                formats: [html]
                audience: [host, organiser]
            """;
    private static final String COHORT = "frank-visits-2026-27";
    private static final String VISITS = "/cohorts/" + COHORT + "/course/";
    private static final String LEAD = "lee";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, KeptForATimeTest::cohort);
        asker = new Asker(sample.host());
        for (String visit : List.of("review.oak", "review.elm")) {
            write(visit, "evidence", "They shouted at a colleague");
            write(visit, "finding", "Relations need care");
        }
        assertKept(asker.form(
                LEAD, "/cohorts/" + COHORT + "/documents/report.review.oak/sign", Map.of("stage", "0", "remark", "")));
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void theWordsGoOnTheDayAndTheReportAndTheDraftStay() throws Exception {
        assertThat(asker.read(LEAD, VISITS + "review.elm")).contains("Deleted four weeks after release.");
        String report = asker.read("oak-head", "/cohorts/" + COHORT + "/documents/report.review.oak");

        sample.beginDay(LocalDate.parse("2027-04-17"));
        assertThat(words("review.oak-evidence")).isEqualTo("They shouted at a colleague");

        sample.beginDay(LocalDate.parse("2027-04-18"));
        assertThat(words("review.oak-evidence"))
                .isEqualTo("These words were deleted on 18 April 2027, as the programme says.");
        assertThat(words("review.oak-finding")).isEqualTo("Relations need care");
        assertThat(words("review.elm-evidence")).isEqualTo("They shouted at a colleague");
        assertThat(asker.read("oak-head", "/cohorts/" + COHORT + "/documents/report.review.oak"))
                .isEqualTo(report);
        assertThat(asker.read(LEAD, VISITS + "review.oak"))
                .contains("These words were deleted on 18 April 2027, as the programme says.")
                .doesNotContain("shouted");
    }

    private String words(String entry) {
        return ((Content.Words)
                        sample.store().entry(COHORT, entry).orElseThrow().content())
                .text();
    }

    private void write(String visit, String note, String text) throws Exception {
        assertKept(asker.form(
                LEAD,
                VISITS + visit,
                Map.of("collected", note, "entry", visit + "-" + note, "version", "0", "text", text)));
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                COHORT,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "oak", new Place("oak", "Oak School", "school", Map.of()),
                        "elm", new Place("elm", "Elm School", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak", "elm")))),
                ById.of(Map.of(
                        LEAD,
                        new Person(LEAD, "Lee Lead", "", ""),
                        "oak-head",
                        new Person("oak-head", "Headteacher of Oak", "oak", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "lead", LEAD, "one"),
                        "s2", new Seat("s2", "headteacher", "oak-head", "oak"))),
                Map.of("review.oak", LocalDate.parse("2027-02-03"), "review.elm", LocalDate.parse("2027-02-10")));
    }
}
