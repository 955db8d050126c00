package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** What people are promised of what they give: who finds it again, who sees it, and what totals tell of it. */
class PromisesTest {

    private static final List<String> SCHOOLS = List.of("ash", "beech", "cedar", "dogwood", "elm", "fir");

    private static final String EDITION = """
            format: 1
            programme: calls
            edition: 2026/27
            title: Calls
            organisations: { school: { kind: school, number: 1.., per: team } }
            roles: { headteacher: { number: 1, per: school }, reviewer: { number: 1, per: team } }
            notes:
              ours: { title: Our own note, by: organiser, audience: [organiser, cohort] }
              away: { title: Take-away, by: [host, visitors, reviewer], audience: [team, organiser] }
              talk: { by: headteacher, headings: themes, audience: team }
              action: { by: headteacher, fields: { owner: person }, audience: team }
            scales:
              agreement: { lowest-first: { no: Disagree, yes: Agree, very: Agree fully }, favourable: [yes, very] }
            instruments:
              mood: { scale: agreement, by: headteacher, items: { good: It was good } }
              today: { scale: agreement, by: headteacher, items: { good: It is good } }
              again: { scale: agreement, by: headteacher, each: { note: talk } }
            course:
              call-1: { kind: event, when: 2027-02-01, collects: mood }
              call-2: { kind: event, when: 2027-02-02, collects: mood }
              call-3: { kind: event, when: 2027-02-03, collects: mood }
              call-4: { kind: event, when: 2027-02-04, collects: mood }
              call-5: { kind: event, when: 2027-02-05, collects: mood }
              call-6: { kind: event, when: 2027-02-08, collects: mood }
              now: { kind: event, when: 2027-03-21, collects: today }
              write: { kind: task, by: organiser, per: cohort, due: 2027-03-30, collects: ours }
              visit: { kind: visit, host: school, days: 1, when: after call-6, sessions: { round: { minutes: 60, collects: [away, talk, action] } } }
              look: { kind: task, by: headteacher, per: school, due: 2027-04-30, collects: again }
            outputs:
              moods:
                per: cohort
                sections: { mood: { ratings: mood, show: [counts] }, today: { ratings: today, show: [counts] }, again: { ratings: again, show: [n] } }
                audience: cohort
            """;

    private static final String COHORT = "calls-2026-27";
    private static final String PAGE = "/cohorts/" + COHORT;
    private static final String REST = "/api/v1/cohorts/" + COHORT;
    private static final String OFFICE = "central-team";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, PromisesTest::cohort);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void aNoteOfAnOfficeIsFoundAndChangedLikeAnyOther() throws Exception {
        assertThat(note(OFFICE, "ours-1", "write", "ours", 0, "First.").statusCode())
                .isEqualTo(200);

        assertThat(asker.json(OFFICE, "GET", REST + "/entries/ours-1", "").body())
                .contains("First.");
        assertThat(note(OFFICE, "ours-1", "write", "ours", 1, "Second.").statusCode())
                .isEqualTo(200);
        assertThat(asker.pageAs(OFFICE, PAGE + "/course/write").body())
                .contains("Second.", "Completed")
                .doesNotContain("Not started");
        assertThat(asker.json(OFFICE, "GET", "/api/v1/work", "").body()).contains("\"id\" : \"ours-1\"");
        assertThat(note("ash-head", "ours-2", "write", "ours", 0, "Mine.").statusCode())
                .isEqualTo(422);
        assertThat(asker.send(OFFICE, "DELETE", REST + "/entries/ours-1?version=2", Map.of(), "")
                        .statusCode())
                .isLessThan(300);
        assertThat(asker.json(OFFICE, "GET", REST + "/entries/ours-1", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsNamedAsReaderReads() throws Exception {
        assertThat(note("beech-head", "away-1", "visit.ash", "away", 0, "A reading hour.")
                        .statusCode())
                .isEqualTo(200);

        assertThat(asker.json(OFFICE, "GET", REST + "/entries/away-1", "").body())
                .contains("A reading hour.");
        assertThat(asker.read(OFFICE, PAGE + "/course/visit.ash")).contains("A reading hour.");
        assertThat(asker.json("dogwood-head", "GET", REST + "/entries/away-1", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void evidenceIsAttributedToTheWritersOwnSeatAndOrganisation() throws Exception {
        note("beech-head", "away-1", "visit.ash", "away", 0, "From a visitor.");
        note("rex", "away-2", "visit.ash", "away", 0, "From a reviewer.");

        assertThat(asker.read("ash-head", PAGE + "/course/visit.ash"))
                .contains("From a visitor. Bo (headteacher), Beech School")
                .contains("From a reviewer. Rex (reviewer)")
                .doesNotContain("Bo (headteacher), Ash School", "Rex (reviewer), Ash School");
    }

    @Test
    void aPersonIsChosenAmongThoseWhoTakePartAndShownByName() throws Exception {
        String sent = """
                {"occurrence": "visit.ash", "collected": "action", "version": 0, "note":
                 {"text": "Buy books.", "headings": {}, "fields": {"owner": "%s"}, "drawnFrom": []}}
                """;
        for (String unknown : List.of("Bo", "fir-head", "nobody")) {
            HttpResponse<String> refused =
                    asker.json("ash-head", "PUT", REST + "/entries/action-1", sent.formatted(unknown));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Choose one of the people who take part.", "field.owner");
        }
        assertThat(asker.json("ash-head", "PUT", REST + "/entries/action-1", sent.formatted("beech-head"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(asker.read("beech-head", PAGE + "/course/visit.ash")).contains("Owner: Bo");
        assertThat(asker.pageAs("ash-head", PAGE + "/course/visit.ash").body())
                .containsPattern("<option value=\"beech-head\" selected[^>]*>Bo</option>")
                .doesNotContain("<option value=\"fir-head\"");
        assertThat(asker.json("ash-head", "GET", "/api/v1/work", "").body())
                .containsPattern("\"people\" : \\[[^]]*\"id\" : \"beech-head\",\\s+\"title\" : \"Bo\"");
    }

    @Test
    void whatANoteIsFiledUnderIsNamedToAClient() throws Exception {
        assertThat(asker.json("ash-head", "GET", "/api/v1/work", "").body())
                .containsPattern("\"frameworks\" : \\[ \\{\\s+\"id\" : \"themes\",\\s+\"title\" : \"Theme\",\\s+"
                        + "\"headings\" : \\[ \\]");
        String sent = """
                {"occurrence": "visit.ash", "collected": "talk", "version": 0, "note":
                 {"text": "Books.", "headings": {"themes": "Reading"}, "fields": {}, "drawnFrom": []}}
                """;
        assertThat(asker.json("ash-head", "PUT", REST + "/entries/talk-1", sent).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingIsAskedWhereThereIsNothingToRate() throws Exception {
        assertThat(asker.json("ash-head", "GET", "/api/v1/work", "").body()).doesNotContain("\"look.ash\"");
        assertThat(asker.read("ash-head", PAGE + "/course/look.ash")).doesNotContain("Save the answers");
    }

    @Test
    void onePersonWhoAnswersSixTimesIsNoGroup() throws Exception {
        for (int call = 1; call <= 6; call++) {
            assertThat(rate("ash-head", "call-" + call, "mood", "very", 0).statusCode())
                    .isEqualTo(200);
        }

        assertThat(figures("beech-head", "mood"))
                .contains("\"items\" : [ ]", "\"withheld\" : [ \"good\" ]", "\"expected\" : null");
        assertThat(asker.read("beech-head", PAGE + "/statistics"))
                .contains("Nothing is shown yet: answers are shown once six people have answered.");
        assertThat(asker.pageAs("beech-head", PAGE + "/statistics/mood.csv").body())
                .doesNotContain("good");
        assertThat(asker.read("beech-head", PAGE + "/documents/moods"))
                .contains("One statement was answered by fewer than 6 people and is not shown");

        for (String school : SCHOOLS.subList(1, 6)) {
            rate(school + "-head", "call-1", "mood", "yes", 0);
        }
        assertThat(figures("beech-head", "mood")).contains("\"n\" : 11", "\"counts\" : [ 0, 5, 6 ]");
    }

    @Test
    void totalsDoNotMoveWhilePeopleAnswer() throws Exception {
        for (String school : SCHOOLS) {
            rate(school + "-head", "now", "today", "yes", 0);

            assertThat(figures("ash-head", "today"))
                    .contains("\"n\" : 0", "\"until\" : \"2027-03-21\"")
                    .doesNotContain("\"n\" : 1");
            assertThat(asker.read("ash-head", PAGE + "/statistics"))
                    .contains("Today is still being answered; what was answered is shown after 21 March 2027.")
                    .doesNotContain("No answers yet. They");
            assertThat(asker.read("ash-head", PAGE + "/documents/moods")).doesNotContain("It is good");
        }
        assertThat(rate("ash-head", "now", "today", "very", 1).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasCountedStaysAsItIs() throws Exception {
        for (String school : SCHOOLS) {
            rate(school + "-head", "call-1", "mood", "yes", 0);
        }
        String before = figures("ash-head", "mood");
        assertThat(before).contains("\"counts\" : [ 0, 6, 0 ]");

        HttpResponse<String> refused = rate("fir-head", "call-1", "mood", "no", 1);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Your answer was counted with those of others when this was over; it stays as it is, for a"
                        + " change of the totals would tell it.");
        assertThat(figures("ash-head", "mood")).isEqualTo(before);
    }

    private String figures(String as, String instrument) throws Exception {
        return asker.json(as, "GET", REST + "/statistics/" + instrument, "").body();
    }

    private HttpResponse<String> rate(String as, String occurrence, String instrument, String level, int version)
            throws Exception {
        String id = String.join(".", occurrence, instrument, "good", as);
        return asker.json(as, "PUT", REST + "/entries/" + id, """
                        {"occurrence": "%s", "collected": "%s", "version": %d,
                         "rating": {"item": "good", "level": "%s", "comment": ""}}
                        """.formatted(occurrence, instrument, version, level));
    }

    private HttpResponse<String> note(
            String as, String id, String occurrence, String collected, int version, String text) throws Exception {
        return asker.json(as, "PUT", REST + "/entries/" + id, """
                        {"occurrence": "%s", "collected": "%s", "version": %d,
                         "note": {"text": "%s", "headings": {}, "fields": {}, "drawnFrom": []}}
                        """.formatted(occurrence, collected, version, text));
    }

    private static Cohort cohort(Programme programme) {
        Map<String, String> names =
                Map.of("ash", "Al", "beech", "Bo", "cedar", "Cy", "dogwood", "Di", "elm", "Ed", "fir", "Flo");
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (String school : SCHOOLS) {
            String title = school.substring(0, 1).toUpperCase(Locale.ROOT) + school.substring(1);
            String head = school + "-head";
            places.put(school, new Place(school, title + " School", "school", Map.of()));
            people.put(head, new Person(head, names.getOrDefault(school, ""), school, "headteacher"));
            seats.put(head, new Seat(head, "headteacher", head, school));
        }
        people.put("rex", new Person("rex", "Rex", "", ""));
        seats.put("rex", new Seat("rex", "reviewer", "rex", "one"));
        return new Cohort(
                COHORT,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(places),
                ById.of(Map.of(
                        "one", new Team("one", "One", SCHOOLS.subList(0, 3)),
                        "two", new Team("two", "Two", SCHOOLS.subList(3, 6)))),
                ById.of(people),
                ById.of(seats),
                Map.of());
    }
}
