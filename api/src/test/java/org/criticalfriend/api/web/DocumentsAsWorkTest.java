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
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that wait for somebody: in My work, in the list of documents and on their own pages, with their days. */
class DocumentsAsWorkTest {

    private static final String EDITION = """
            format: 1
            programme: steady-steps
            edition: 2026/27
            title: Steady Steps
            organisations: { school: { kind: school, number: 3, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
              reader: { title: QA reader, number: 1, per: cohort }
            notes: { finding: { by: lead, audience: [team, reader, organiser] } }
            course:
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: finding } } }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections: { findings: { notes: finding } }
                sign-off:
                  draft: { by: lead, due: 5 working days after review }
                  qa-read: { title: QA read, by: reader, due: 3 days after draft }
                  release: { by: organiser }
                audience: [host, organiser]
            """;

    private static final String COHORT = "/cohorts/steady-steps-2026-27";
    private static final String DOCUMENTS = COHORT + "/documents";
    private static final String REPORT = DOCUMENTS + "/report.review.oak";
    private static final String LEAD = "lee";
    private static final String READER = "rae";
    private static final String ORGANISER = "central-team";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, DocumentsAsWorkTest::cohort);
        asker = new Asker(sample.host());
        note(0, "Corridors are calm.");
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void aDocumentWhoseTurnIsMineStandsInMyWorkWithItsDay() throws Exception {
        assertThat(asker.read(READER, "/work")).contains("Nothing is asked of you.");
        assertThat(asker.read(LEAD, "/work"))
                .contains("My work One document waits for you.")
                .contains("Due Wednesday 10 February 2027 Report on Oak School Waits for you To be passed on: Draft")
                .doesNotContain("Report on Elm School", "Report on Ash School");

        sign(LEAD, 0);
        assertThat(asker.read(LEAD, "/work")).doesNotContain("Report on Oak School");
        assertThat(asker.read(READER, "/work"))
                .contains("One document waits for you")
                .contains("Due Wednesday 24 March 2027 Report on Oak School Waits for you To be passed on: QA read");
        assertThat(work(READER)).isEqualTo(MAPPER.readTree("""
                        [{"cohort": "steady-steps-2026-27", "document": "report.review.oak", "title": "Report on Oak School",
                          "stage": "QA read", "day": "2027-03-24", "isTurn": true, "isToConfirm": false,
                          "address": "/api/v1/cohorts/steady-steps-2026-27/documents/report.review.oak"}]
                        """));

        sign(READER, 1);
        assertThat(asker.read(READER, "/work")).contains("Nothing is asked of you.");
        assertThat(asker.read(ORGANISER, "/work"))
                .contains("Report on Oak School Waits for you To be passed on: Release");
        sign(ORGANISER, 2);
        assertThat(work(ORGANISER)).isEmpty();
    }

    @Test
    void whatWasChangedSinceOneSignedWaitsToBeConfirmed() throws Exception {
        sign(LEAD, 0);
        sign(READER, 1);
        note(1, "Corridors are loud.");

        assertThat(asker.read(READER, "/work"))
                .contains("One document waits for you")
                .contains("Report on Oak School Waits for you To be confirmed as it was changed");
        assertThat(work(READER).path(0).path("isToConfirm").asBoolean()).isTrue();
        assertThat(work(READER).path(0).path("isTurn").asBoolean()).isFalse();
        assertThat(asker.read(READER, DOCUMENTS))
                .contains("Report on Oak School Waits for you to confirm what was changed. With the organiser");
        String fingerprint = MAPPER.readTree(
                        asker.json(READER, "GET", "/api/v1" + REPORT, "").body())
                .path("fingerprint")
                .asString();
        assertKept(asker.form(READER, REPORT + "/confirm", Map.of("fingerprint", fingerprint)));
        assertThat(asker.read(READER, "/work")).contains("Nothing is asked of you.");
    }

    @Test
    void theDaysOfTheStagesStandInTheListOnThePageAndInRest() throws Exception {
        assertThat(asker.read(LEAD, DOCUMENTS))
                .contains("Report on the host Report on Oak School")
                .contains("Report on Oak School Waits for you, due 10 February 2027");
        assertThat(asker.read(READER, DOCUMENTS)).contains("With the lead reviewer, due 10 February 2027");
        assertThat(asker.read(LEAD, REPORT))
                .contains("Draft The lead reviewer Next Due 10 February 2027")
                .contains("QA read The QA reader Not yet Due 13 February 2027");

        sign(LEAD, 0);
        assertThat(asker.read(LEAD, DOCUMENTS)).contains("With the QA reader, due 24 March 2027");
        assertThat(asker.read(READER, REPORT))
                .contains("Draft The lead reviewer 21 March 2027 QA read The QA reader Next Due 24 March 2027")
                .contains("Release The organiser Not yet");
        JsonNode listed = MAPPER.readTree(
                asker.json(READER, "GET", "/api/v1" + DOCUMENTS, "").body());
        assertThat(listed.path("documents").path(0).path("due").asString()).isEqualTo("2027-03-24");
        JsonNode paper = MAPPER.readTree(
                asker.json(READER, "GET", "/api/v1" + REPORT, "").body());
        assertThat(paper.path("signOff")
                        .valueStream()
                        .map(stage -> stage.path("due").asString("none")))
                .containsExactly("2027-02-10", "2027-03-24", "none");
    }

    @Test
    void aDocumentWaitsForNobodyBeforeItsVisit() throws Exception {
        assertThat(asker.read(LEAD, DOCUMENTS))
                .contains("Report on Elm School Waits for nobody before 14 April 2027")
                .contains("Report on Ash School Waits for nobody before it has a day");
        assertThat(asker.read(LEAD, REPORT.replace("oak", "elm")))
                .contains("A draft, not yet released. It waits for nobody before 14 April 2027.")
                .doesNotContain("It is your turn", "It waits for you");
        JsonNode listed = MAPPER.readTree(
                asker.json(LEAD, "GET", "/api/v1" + DOCUMENTS, "").body());
        assertThat(listed.path("documents")
                        .valueStream()
                        .filter(one -> one.path("isTurn").asBoolean())
                        .map(one -> one.path("id").asString()))
                .containsExactly("report.review.oak");
    }

    private JsonNode work(String as) throws Exception {
        return MAPPER.readTree(asker.json(as, "GET", "/api/v1/work", "").body()).path("documents");
    }

    private void sign(String as, int stage) throws Exception {
        assertKept(asker.form(as, REPORT + "/sign", Map.of("stage", Integer.toString(stage), "remark", "")));
    }

    private void note(int version, String text) throws Exception {
        assertKept(asker.form(
                LEAD,
                COHORT + "/course/review.oak",
                Map.of("collected", "finding", "entry", "f", "version", Integer.toString(version), "text", text)));
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                "steady-steps-2026-27",
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "oak", new Place("oak", "Oak School", "school", Map.of()),
                        "elm", new Place("elm", "Elm School", "school", Map.of()),
                        "ash", new Place("ash", "Ash School", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak", "elm", "ash")))),
                ById.of(Map.of(
                        LEAD, new Person(LEAD, "Lee Lead", "", ""), READER, new Person(READER, "Rae Reader", "", ""))),
                ById.of(Map.of("s1", new Seat("s1", "lead", LEAD, "one"), "s2", new Seat("s2", "reader", READER, ""))),
                Map.of("review.oak", LocalDate.parse("2027-02-03"), "review.elm", LocalDate.parse("2027-04-14")));
    }
}
