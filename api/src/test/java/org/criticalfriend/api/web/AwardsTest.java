package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** An award from its proposal to its end: who gives it, who knows of it, and where the partnership finds it. */
class AwardsTest {

    private static final String EDITION = """
            format: 1
            programme: steady-steps
            edition: 2026/27
            title: Steady Steps
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither, needs: accredited-lead }
            notes:
              proposal: { by: headteacher, headings: themes, fields: { evidence: text }, audience: [team, organiser, partnership] }
              need: { by: headteacher, headings: themes, audience: [team, organiser] }
            scales: { accreditation: { lowest-first: { not-yet: Not this time, accredited: Accredited } } }
            instruments:
              looked-at: { scale: accreditation, by: lead, per: team, each: { note: proposal }, audience: [team, organiser] }
            course:
              propose: { kind: task, by: headteacher, per: visit, due: 5 working days before review, collects: [proposal, need] }
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: looked-at } } }
            awards:
              strong-point: { to: host, note: proposal, only-if: { rated: { looked-at: accredited } }, lasts: 1 year, listed: directory }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections: { strong: { awards: strong-point } }
                sign-off: { draft: { by: lead }, facts: { by: host } }
                audience: [host, organiser]
            """;

    private static final String COHORT = "steady-steps-2026-27";
    private static final String REPORT = "/cohorts/" + COHORT + "/documents/report.review.oak";
    private static final String HOST = "oak-head";
    private static final String OTHER = "elm-head";
    private static final String LEAD = "lee";
    private static final String ORGANISER = "central-team";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, AwardsTest::cohort);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void nothingIsAccreditedWithoutEvidence() throws Exception {
        propose("Reading aloud every day", "Oracy", "");

        HttpResponse<String> refused = rate("accredited");
        assertRefused(
                422,
                refused,
                "Nothing is awarded without evidence, and nothing is written yet under “Evidence”; it can be"
                        + " once whoever proposed it has.");
        assertKept(rate("not-yet"));
        assertThat(asker.read(ORGANISER, "/awards")).contains("Nothing is held at present");
    }

    @Test
    void anAwardIsHeldFromTheDayItWasDecidedOnceTheReportThatTellsItIsReleased() throws Exception {
        propose("Reading aloud every day", "Oracy", "Three years of results");
        rate("accredited");

        for (String one : java.util.List.of(HOST, OTHER, ORGANISER)) {
            assertThat(asker.read(one, "/awards"))
                    .contains("Nothing is held at present")
                    .doesNotContain("Reading aloud");
        }
        assertThat(asker.read(OTHER, "/directory")).doesNotContain("Reading aloud");
        assertThat(asker.read(LEAD, REPORT)).contains("Held from 3 February 2027 until 2 February 2028");

        sign(LEAD, 0);
        sign(HOST, 1);
        assertThat(asker.read(HOST, "/awards"))
                .contains("Held from 3 February 2027 until 2 February 2028", "Reading aloud");
        assertThat(asker.read(ORGANISER, REPORT)).contains("Held from 3 February 2027 until 2 February 2028");
        assertThat(asker.read(OTHER, "/directory"))
                .contains("Oak School", "Oracy (Strong point, until 2 February 2028) Reading aloud every day");
    }

    @Test
    void theDirectoryIsSearchedAndSaysWhoIsStrongWhereOneIsNot() throws Exception {
        accredit();
        need("Speaking up in maths", "oracy");

        assertThat(asker.read(ORGANISER, "/directory")).contains("Two organisations.");
        assertThat(asker.read(ORGANISER, "/directory?words=ALOUD+reading&awarded=yes"))
                .contains("1 of two organisations fits.");
        assertThat(asker.read(ORGANISER, "/directory?theme=Oracy"))
                .contains("Oak School")
                .contains("1 of two organisations");
        assertThat(asker.read(ORGANISER, "/directory?phase=secondary"))
                .contains("Elm School")
                .contains("1 of two");
        assertThat(asker.read(ORGANISER, "/directory?words=chess"))
                .contains("Nobody fits all of this. Look for fewer words, or for another theme.");
        assertThat(asker.read(OTHER, "/directory/elm"))
                .contains("Where it asks for help", "oracy", "Oak School", "Reading aloud every day");
        assertThat(asker.read(HOST, "/directory/elm")).doesNotContain("Speaking up in maths");
        assertThat(asker.pageAs(OTHER, "/directory/ash").statusCode()).isEqualTo(404);
    }

    @Test
    void itsHolderAsksToKeepItAndTheOrganiserRenewsOrEndsIt() throws Exception {
        accredit();
        String holding = COHORT + "/strong-point/oak/p-1";
        assertRefused(422, act(HOST, "ask", holding, 0, "", "Still read aloud"), "It is held for long enough yet");
        assertRefused(422, act(HOST, "renew", holding, 0, "2029-01-01", "x"), "by those who run the programmes.");
        assertRefused(422, act(ORGANISER, "renew", "no/such", 0, "2029-01-01", "x"), "Choose an award that is held.");
        assertRefused(
                422, act(ORGANISER, "renew", holding, 0, "2029-02-02", " "), "Nothing is renewed without evidence");
        assertRefused(422, act(ORGANISER, "renew", holding, 0, "2027-12-01", "x"), "It is held until then already");
        HttpResponse<String> typed = act(ORGANISER, "renew", holding, 3, "2029-02-02", "They teach <others> now");
        assertRefused(409, typed, "Somebody else decided on this meanwhile; read it again first.");
        assertThat(typed.body()).contains("They teach &lt;others&gt; now</textarea>");

        assertKept(act(ORGANISER, "renew", holding, 0, "2029-02-02", "They teach others now"));
        assertThat(asker.read(HOST, "/awards"))
                .contains(
                        "until 2 February 2029", "Renewed until 2 February 2029, 21 March 2027: They teach others now");
        assertThat(asker.read(OTHER, "/awards"))
                .contains("until 2 February 2029")
                .doesNotContain("They teach others");
        assertKept(act(ORGANISER, "end", holding, 1, "", "They asked us to"));
        assertThat(asker.read(HOST, "/awards")).contains("Held from 3 February 2027 until 21 March 2027");
    }

    @Test
    void whatWasEarnedElsewhereIsGivenByHandWithItsEvidence() throws Exception {
        assertThat(asker.read(LEAD, "/cohorts/" + COHORT + "/course/review.oak"))
                .doesNotContain("does not hold");
        assertThat(asker.read(ORGANISER, "/cohorts/" + COHORT + "/course/review.oak"))
                .contains("Lee Lead, lead reviewer, does not hold the award “Accredited lead” on 3 February 2027.");
        assertRefused(422, give(LEAD, "2027-01-01", "A course"), "Awards are given by those who run the programmes.");
        assertRefused(422, give(ORGANISER, "2027-01-01", " "), "Nothing is awarded without evidence");
        assertRefused(422, give(ORGANISER, "1 January", "A course"), "Choose a day, written as 2018-10-18.");

        assertKept(give(ORGANISER, "2027-01-01", "A course at Elmbridge"));

        assertThat(asker.read(LEAD, "/awards")).contains("Given by hand, 21 March 2027: A course at Elmbridge");
        assertThat(asker.read(OTHER, "/awards")).doesNotContain("Elmbridge", "Lee Lead");
        assertThat(asker.read(ORGANISER, "/cohorts/" + COHORT + "/course/review.oak"))
                .doesNotContain("does not hold");
        assertThat(sample.store().audit(100).toString())
                .contains("give an award")
                .doesNotContain("A course at");
    }

    @Test
    void whatASchoolIsGivenByHandIsListedAndItsOwnToKeep() throws Exception {
        assertKept(give(ORGANISER, "strong-point", "elm", "2027-01-01", "Accredited by a partnership nearby"));

        assertThat(asker.read(HOST, "/directory")).contains("Strong point").doesNotContain("a partnership nearby");
        assertThat(asker.read(HOST, "/awards")).contains("Elm School").doesNotContain("a partnership nearby");
        assertThat(asker.read(OTHER, "/awards"))
                .contains("Given by hand, 21 March 2027: Accredited by a partnership nearby");
    }

    @Test
    void anotherProgramReadsTheDirectoryAndDecidesOnAwards() throws Exception {
        accredit();
        need("Speaking up in maths", "oracy");
        String holding = COHORT + "/strong-point/oak/p-1";

        assertThat(data(OTHER, "/directory"))
                .contains("\"name\" : \"Oak School\"", "\"award\" : \"Strong point\"", "\"until\" : \"2028-02-02\"");
        assertThat(data(OTHER, "/directory/elm")).contains("\"theme\" : \"oracy\"", "\"oak\"");
        assertThat(data(HOST, "/awards")).contains("\"holding\" : \"" + holding + "\"", "\"mayDecide\" : false");
        String renew = "{\"holding\": \"" + holding + "\", \"before\": 0, \"decision\": \"renew\","
                + " \"until\": \"2029-02-02\", \"words\": \"They teach others\"}";
        assertThat(send(HOST, "/awards", renew).statusCode()).isEqualTo(422);
        assertThat(send(ORGANISER, "/awards", renew.replace("\"2029-02-02\"", "null"))
                        .body())
                .contains("Say until when.");
        assertThat(send(ORGANISER, "/awards", renew.replace("renew", "keep")).body())
                .contains("Choose to ask, to renew or to end.");
        assertThat(send(ORGANISER, "/awards", renew.replace("renew", "end")).body())
                .contains("Choose a day on which it is held.", "\"field\" : \"until\"");
        assertThat(send(ORGANISER, "/awards", renew).body()).contains("\"until\" : \"2029-02-02\"", "\"before\" : 1");
        assertThat(send(ORGANISER, "/awards", renew).statusCode()).isEqualTo(409);
        String give = "{\"award\": \"accredited-lead\", \"holder\": \"lee\", \"since\": \"2027-01-01\","
                + " \"until\": null, \"evidence\": \"A course\"}";
        assertThat(send(OTHER, "/awards/given", give).body()).contains("given by those who run the programmes");
        assertThat(send(ORGANISER, "/awards/given", give.replace("null", "\"2026-01-01\""))
                        .body())
                .contains("It ends before it begins; choose a later day.", "\"field\" : \"until\"");
        assertThat(send(ORGANISER, "/awards/given", give).body()).contains("\"person\" : \"lee\"");
    }

    private String data(String as, String address) throws Exception {
        HttpResponse<String> answer = asker.send(as, "GET", "/api/v1" + address, Map.of(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String as, String address, String body) throws Exception {
        return asker.json(as, "POST", "/api/v1" + address, body);
    }

    private void accredit() throws Exception {
        propose("Reading aloud every day", "Oracy", "Three years of results");
        rate("accredited");
        sign(LEAD, 0);
        sign(HOST, 1);
    }

    private HttpResponse<String> act(String as, String act, String holding, int before, String until, String words)
            throws Exception {
        return asker.form(
                as,
                "/awards",
                Map.of("act", act, "holding", holding, "before", "" + before, "until", until, "words", words));
    }

    private HttpResponse<String> give(String as, String since, String evidence) throws Exception {
        return give(as, "accredited-lead", LEAD, since, evidence);
    }

    private HttpResponse<String> give(String as, String award, String holder, String since, String evidence)
            throws Exception {
        return asker.form(
                as, "/awards/given", Map.of("award", award, "holder", holder, "since", since, "evidence", evidence));
    }

    private void propose(String text, String theme, String evidence) throws Exception {
        note(HOST, "oak", "proposal", "p-1", Map.of("text", text, "heading.themes", theme, "field.evidence", evidence));
    }

    private void need(String text, String theme) throws Exception {
        note(OTHER, "elm", "need", "n-1", Map.of("text", text, "heading.themes", theme));
    }

    private void note(String as, String host, String kind, String entry, Map<String, String> note) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("collected", kind, "entry", entry, "version", "0"));
        fields.putAll(note);
        assertKept(asker.form(as, "/cohorts/" + COHORT + "/course/propose." + host, fields));
    }

    private HttpResponse<String> rate(String level) throws Exception {
        String review = "/cohorts/" + COHORT + "/course/review.oak";
        Matcher version = Pattern.compile("name=\"version.p-1\" value=\"(\\d+)\"")
                .matcher(asker.pageAs(LEAD, review).body());
        assertThat(version.find()).isTrue();
        return asker.form(
                LEAD, review, Map.of("collected", "looked-at", "item.p-1", level, "version.p-1", version.group(1)));
    }

    private void sign(String as, int stage) throws Exception {
        assertKept(asker.form(as, REPORT + "/sign", Map.of("stage", Integer.toString(stage), "remark", "")));
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
                        "oak", new Place("oak", "Oak School", "school", Map.of("phase", "primary")),
                        "elm", new Place("elm", "Elm School", "school", Map.of("phase", "secondary")))),
                ById.of(Map.of("one", new Team("one", "Team one", java.util.List.of("oak", "elm")))),
                ById.of(Map.of(
                        LEAD,
                        new Person(LEAD, "Lee Lead", "", ""),
                        HOST,
                        new Person(HOST, "Headteacher of Oak", "oak", "headteacher"),
                        OTHER,
                        new Person(OTHER, "Headteacher of Elm", "elm", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "lead", LEAD, "one"),
                        "s3", new Seat("s3", "headteacher", HOST, "oak"),
                        "s4", new Seat("s4", "headteacher", OTHER, "elm"))),
                Map.of("review.oak", LocalDate.parse("2027-02-03"), "review.elm", LocalDate.parse("2027-02-10")));
    }
}
