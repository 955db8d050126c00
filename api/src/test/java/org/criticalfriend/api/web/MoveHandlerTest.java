package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A running cohort is moved to another edition by its organiser, who sees before what it does. */
class MoveHandlerTest {

    private static final String RUNNING = """
            format: 1
            programme: quiet-looks
            edition: 2025/26
            title: Quiet Looks
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { number: 1, per: team, side: neither }
            notes:
              ebi: { title: EBI, by: lead, audience: team }
            scales: { ten: { range: 1..10 } }
            instruments:
              feedback: { title: Feedback, scale: ten, by: headteacher, items: { useful: It was useful, kind: It was kind } }
            course:
              prepare: { kind: task, title: Prepare the look, by: headteacher, per: visit, due: 5 working days before look, collects: people }
              look: { kind: visit, title: Look, host: school, days: 1, sessions: { look: { minutes: 60, collects: [ebi, feedback] } } }
            outputs:
              notes: { per: visit, sections: { ebi: { notes: ebi }, feedback: { ratings: feedback } }, audience: team }
            """;

    private static final String NEXT = RUNNING.replace("2025/26", "2026/27")
            .replace("ebi: { title: EBI, by", "even-better: { title: Even better if, was: ebi, by")
            .replace("[ebi, feedback]", "[even-better, feedback]")
            .replace("notes: ebi", "notes: even-better")
            .replace("5 working days", "10 working days")
            .replace("kind: It was kind }", "kind: It was kind, brave: It was brave }");

    private static final String WITHOUT = RUNNING.replace("2025/26", "2027/28").replace(", kind: It was kind", "");

    private static final String COHORT = "/cohorts/quiet-looks-2025-26";
    private static final String EDITION = COHORT + "/edition";
    private static final String TO_NEXT = EDITION + "/quiet-looks/2026-27";
    private static final String TO_WITHOUT = EDITION + "/quiet-looks/2027-28";
    private static final String ORGANISER = "central-team";
    private static final String LEAD = "lee";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        Sample.pack(
                folder.resolve("quiet-looks-1.0.0.jar"),
                "quiet-looks",
                Map.of("a-2025-26", RUNNING, "a-2026-27", NEXT, "a-2027-28", WITHOUT));
        sample = Sample.of(folder, RUNNING, MoveHandlerTest::cohort);
        asker = new Asker(sample.host());
        keep("ebi-1", "ebi", LEAD, Content.Words.of("Plan the corridors."));
        rate("kind", "8");
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void thePreviewSaysWhatChangesAndTheMoveDoesIt() throws Exception {
        assertThat(asker.pageAs(ORGANISER, COHORT).body()).contains("Move to another edition");
        assertThat(asker.pageAs(ORGANISER, EDITION).body())
                .contains("Quiet Looks 2026/27", "Quiet Looks 2027/28", TO_NEXT)
                .contains("It runs", "Quiet Looks 2025/26");
        String preview = asker.pageAs(ORGANISER, TO_NEXT).body();
        assertThat(Words.of(preview))
                .contains("Two entries carry over, each with its history.")
                .contains("The one day that is set stays.")
                .contains("EBI Even better if One entry")
                .contains("“Prepare the look”: 24 February 2026 in place of 3 March 2026.")
                .contains("It was brave Feedback Look One person")
                .contains("Move the cohort to Quiet Looks 2026/27");
        assertThat(edition()).isEqualTo("2025/26");

        HttpResponse<String> moved =
                asker.form(ORGANISER, TO_NEXT, Map.of("version", hidden(preview, "version"), "request", "once"));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location")).hasValue(COHORT);
        assertThat(edition()).isEqualTo("2026/27");
        assertThat(asker.pageAs(LEAD, COHORT + "/course/look.oak").body())
                .contains("Even better if", "Plan the corridors.");
        assertThat(entry("ebi-1").collected()).isEqualTo("even-better");
        assertThat(entry("ebi-1").version()).isEqualTo(2);
        assertThat(entry("look.oak.feedback.kind.oak-head").version()).isEqualTo(1);
        assertThat(asker.pageAs("oak-head", COHORT + "/course/look.oak").body()).contains("It was brave");
        assertThat(sample.store().audit(50))
                .extracting(AuditLine::actor, AuditLine::useCase, AuditLine::about, AuditLine::outcome)
                .contains(tuple(
                        ORGANISER,
                        "move a cohort to another edition",
                        "quiet-looks-2025-26 quiet-looks@2026/27",
                        "done"));
    }

    @Test
    void whatWasAnsweredKeepsTheCohortWhereItIs() throws Exception {
        String sentence = "The new edition no longer asks “It was kind” in “Feedback”, which one person has answered;"
                + " nothing is thrown away.";
        String preview = asker.pageAs(ORGANISER, TO_WITHOUT).body();

        assertThat(Words.of(preview)).contains("Why it stays", sentence).doesNotContain("Move the cohort to");
        String version = version(TO_WITHOUT);
        HttpResponse<String> refused = asker.form(ORGANISER, TO_WITHOUT, Map.of("version", version));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Words.of(refused.body())).contains("Nothing was changed.", sentence);
        HttpResponse<String> data = post(ORGANISER, "2027/28", version);
        assertThat(data.statusCode()).isEqualTo(422);
        assertThat(data.body()).contains(sentence);
        assertThat(edition()).isEqualTo("2025/26");
    }

    @Test
    void whatSomebodyWritesMeanwhileCountsWhereItMatters() throws Exception {
        String version = version(TO_NEXT);
        keep("ebi-2", "ebi", LEAD, Content.Words.of("And the yard."));
        assertThat(version(TO_NEXT)).as("one more of the same changes nothing").isEqualTo(version);

        String before = version(TO_WITHOUT);
        rate("useful", "9");
        assertThat(version(TO_WITHOUT)).isEqualTo(before);
        sample.store().write("", transaction -> {
            transaction.date(
                    "quiet-looks-2025-26", "look.oak", LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-17"));
            return "";
        });
        HttpResponse<String> late = asker.form(ORGANISER, TO_NEXT, Map.of("version", version));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Words.of(late.body()))
                .contains("Somebody wrote in the cohort meanwhile. This is what would become of it now.")
                .contains("3 March 2026 in place of 10 March 2026");
        assertThat(post(ORGANISER, "2026/27", version).statusCode()).isEqualTo(409);
        assertThat(edition()).isEqualTo("2025/26");
        assertThat(post(ORGANISER, "2026/27", version(TO_NEXT)).statusCode()).isEqualTo(200);
        assertThat(edition()).isEqualTo("2026/27");
    }

    @Test
    void otherProgramsReadAndMoveAlike() throws Exception {
        assertThat(data(ORGANISER, EDITION))
                .contains("\"edition\":\"2025/26\"", "\"address\":\"/api/v1" + TO_NEXT + "\"");
        assertThat(data(ORGANISER, TO_NEXT))
                .contains("\"isPossible\":true", "\"entries\":2", "\"days\":1")
                .contains("{\"before\":\"EBI\",\"now\":\"Even better if\",\"entries\":1}")
                .contains("{\"what\":\"It was brave\",\"in\":\"Feedback\",\"step\":\"Look\",\"people\":1}");
        assertThat(data(ORGANISER, TO_WITHOUT)).contains("\"isPossible\":false", "nothing is thrown away");
        assertThat(inOneLine(post(ORGANISER, "2026/27", version(TO_NEXT)).body()))
                .contains("\"edition\":\"2026/27\"");
        assertThat(post(ORGANISER, "2026/27", "other").statusCode())
                .as("it runs it already")
                .isEqualTo(404);
    }

    @Test
    void onlyTheOrganiserMovesACohort() throws Exception {
        assertThat(asker.pageAs(LEAD, COHORT).body()).doesNotContain("Move to another edition");
        assertThat(asker.pageAs(LEAD, EDITION).statusCode()).isEqualTo(404);
        assertThat(asker.pageAs(LEAD, TO_NEXT).statusCode()).isEqualTo(404);
        assertThat(post(LEAD, "2026/27", version(TO_NEXT)).body())
                .contains("A cohort is moved to another edition by its organiser.");
        assertThat(edition()).isEqualTo("2025/26");
    }

    private String edition() {
        return sample.store()
                .cohort("quiet-looks-2025-26")
                .orElseThrow()
                .programme()
                .edition();
    }

    private Entry entry(String id) {
        return sample.store().entry("quiet-looks-2025-26", id).orElseThrow();
    }

    private void rate(String item, String level) {
        keep("look.oak.feedback." + item + ".oak-head", "feedback", "oak-head", new Content.Rating(item, level, ""));
    }

    private void keep(String id, String collected, String author, Content content) {
        Entry entry =
                new Entry(id, "look.oak", collected, author, "oak", content, 0, Instant.parse("2026-03-10T10:00:00Z"));
        sample.store()
                .write(
                        "",
                        transaction ->
                                transaction.keep("quiet-looks-2025-26", entry).id());
    }

    private String data(String as, String address) throws Exception {
        return inOneLine(asker.send(as, "GET", "/api/v1" + address, Map.of("Accept", "application/json"), "")
                .body());
    }

    private static String inOneLine(String json) {
        return JsonMapper.shared().readTree(json).toString();
    }

    private String version(String address) throws Exception {
        Matcher version = Pattern.compile("\"version\":\"([0-9a-f]+)\"").matcher(data(ORGANISER, address));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> post(String as, String edition, String version) throws Exception {
        return asker.send(
                as,
                "POST",
                "/api/v1" + EDITION,
                Map.of("Content-Type", "application/json", "Accept", "application/json"),
                "{\"programme\":\"quiet-looks\",\"edition\":\"" + edition + "\",\"version\":\"" + version + "\"}");
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                "quiet-looks-2025-26",
                "2025/26",
                programme,
                LocalDate.parse("2025-09-01"),
                LocalDate.parse("2026-07-31"),
                "",
                ById.of(Map.of("oak", new Place("oak", "Oak", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak")))),
                ById.of(Map.of(
                        "oak-head",
                        new Person("oak-head", "Head", "oak", "headteacher"),
                        LEAD,
                        new Person(LEAD, "Lee", "", ""))),
                ById.of(Map.of(
                        "h", new Seat("h", "headteacher", "oak-head", "oak"), "l", new Seat("l", "lead", LEAD, "one"))),
                Map.of("look.oak", LocalDate.parse("2026-03-10")));
    }
}
