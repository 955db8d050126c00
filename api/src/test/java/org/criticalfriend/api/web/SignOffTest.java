package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report from its draft to its release and back: what each of those who sign it off does, and who sees what. */
class SignOffTest {

    private static final String EDITION = """
            format: 1
            programme: steady-steps
            edition: 2026/27
            title: Steady Steps
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
              reader: { title: QA reader, number: 1, per: cohort }
            choices:
              estimates-wanted:
                by: headteacher
                options: { full: Written, verbal: { title: Told only, kept-as: nothing }, nothing: None }
            notes:
              finding: { by: lead, audience: [team, reader, organiser] }
            scales: { ten: { range: 1..10 } }
            instruments:
              estimate:
                scale: ten
                by: lead
                only-if: { chosen: { estimates-wanted: full } }
                items: { whole: The school as a whole }
                audience: [team, reader, organiser]
              follow-up: { scale: ten, by: lead, per: team, each: { note: finding }, audience: [team, reader, organiser] }
            course:
              prepare: { kind: task, by: headteacher, per: visit, due: 5 working days before review, collects: estimates-wanted }
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: [finding, estimate, follow-up] } } }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections:
                  findings: { notes: finding }
                  told: { text: Estimates were told and not written., only-if: { chosen: { estimates-wanted: verbal } } }
                  estimates: { ratings: estimate, show: answers }
                sign-off:
                  draft: { by: lead }
                  qa-read: { title: QA read, by: reader }
                  fact-check: { title: Checking the facts, by: host }
                formats: [html, pdf, json]
                audience: [host, organiser]
            """;

    private static final String COHORT = "steady-steps-2026-27";
    private static final String REVIEW = "/cohorts/" + COHORT + "/course/review.oak";
    private static final String PREPARE = "/cohorts/" + COHORT + "/course/prepare.oak";
    private static final String REPORT = "/cohorts/" + COHORT + "/documents/report.review.oak";
    private static final String FOLLOW_UP = "/api/v1/cohorts/" + COHORT + "/entries/review.oak.follow-up.";
    private static final String LEAD = "lee";
    private static final String READER = "rae";
    private static final String HOST = "oak-head";
    private static final String ORGANISER = "central-team";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, SignOffTest::cohort);
        asker = new Asker(sample.host());
        note("f-1", 0, "Books are shared in every year.");
        note("f-2", 0, "Corridors are calm.");
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void aReportIsDraftedDiscussedAndReleasedAndStaysAsItWasReleased() throws Exception {
        assertThat(page(LEAD))
                .contains("It waits for you.", "The draft is made of notes.", "Pass it on to the QA reader");
        assertKept(sign(LEAD, 0));

        comment(READER, "Corridors are calm.", "At which time of the day?");
        assertThat(page(READER)).contains("Pass it on although one comment waits for an answer");
        assertRefused(
                422,
                sign(READER, 1),
                "One comment waits for an answer; give it back to those who draft, or say that you pass it on all the same.");
        assertKept(signWithOpenComments(READER, 1));
        assertThat(page(HOST))
                .contains("Rae Reader (QA reader) passed it on with one comment open, 21 March 2027")
                .doesNotContain("Pass it on although");
        assertKept(giveBack(HOST, 0, "It was a Tuesday."));
        assertThat(page(LEAD))
                .contains("At which time of the day? Rae Reader (QA reader), 21 March 2027")
                .contains("Waits for an answer")
                .contains("Headteacher of Oak (host) gave it back to the lead reviewer, 21 March 2027")
                .contains("It was a Tuesday.");

        note("f-2", 1, "Corridors are calm at the end of the day.");
        assertThat(page(LEAD)).contains("On words that were changed since: “Corridors are calm.”");
        assertKept(answer(LEAD, "1", "done", "It says when."));
        assertThat(page(READER)).contains("Done: It says when. (Lee Lead (lead reviewer), 21 March 2027)");
        sign(LEAD, 0);
        sign(READER, 1);
        assertThat(page(HOST)).contains("Release it");
        assertKept(sign(HOST, 2));

        Map<String, String> released = files();
        assertThat(page(ORGANISER))
                .contains("Released on 21 March 2027.", "Corridors are calm at the end of the day.")
                .doesNotContain("draft, not yet");
        String closed =
                "Report on Oak School was released on 21 March 2027; it tells this, so this stays as it is. To correct"
                        + " it, have the release taken back first.";
        assertRefused(422, finding("f-2", 2, "Something else altogether."), closed);
        assertRefused(422, finding("f-3", 0, "And another."), closed);
        assertRefused(
                422,
                asker.form(
                        LEAD, "/cohorts/" + COHORT + "/entries/f-1/strike", Map.of("version", "1", "at", "review.oak")),
                closed);
        assertThat(files()).isEqualTo(released);

        giveBack(ORGANISER, 0, "One finding is missing.");
        note("f-3", 0, "And another.");
    }

    @Test
    void whatAnotherReportWouldTellStaysOpen() throws Exception {
        release();

        assertKept(asker.form(
                LEAD,
                REVIEW.replace("oak", "elm"),
                Map.of("collected", "finding", "entry", "e-1", "version", "0", "text", "Elm is green.")));
        // The report does not tell how findings were followed up.
        assertThat(asker.send(LEAD, "PUT", FOLLOW_UP + "f-1.oak", JSON, rating("f-1"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoeverSignedConfirmsWhatWasChangedSinceOrGivesItBack() throws Exception {
        assertKept(sign(LEAD, 0));
        assertKept(sign(READER, 1));
        assertThat(page(READER)).doesNotContain("What was changed since you signed it");

        note("f-2", 1, "Corridors are loud.");
        String changed = "Its words were changed since it was signed; it is released once it is confirmed by the lead"
                + " reviewer and the QA reader.";
        assertThat(page(READER))
                .contains(changed, "What was changed since you signed it", "QA read, 21 March 2027")
                .contains("Findings Corridors are calm.")
                .contains("Corridors are loud.")
                .contains("21 March 2027, still to confirm it as it reads now")
                .doesNotContain("Draft, 21 March 2027");
        assertThat(page(HOST)).contains(changed).doesNotContain("What was changed since you signed it");
        assertRefused(422, sign(HOST, 2), changed);

        assertRefused(
                409, confirm(READER, "0123"), "Somebody else did something with this document meanwhile; read it");
        assertKept(confirm(READER, fingerprint(READER)));
        assertRefused(422, confirm(READER, fingerprint(READER)), "Nothing was changed in this since you signed it.");
        assertRefused(422, confirm(HOST, fingerprint(HOST)), "Nothing was changed in this since you signed it.");
        assertRefused(
                422,
                sign(HOST, 2),
                "Its words were changed since it was signed; it is released once it is confirmed by the lead reviewer.");
        assertThat(page(LEAD)).contains("Rae Reader (QA reader) confirmed it as it was changed since, 21 March 2027");

        assertKept(giveBack(LEAD, 0, "It was the playground."));
        note("f-2", 2, "The playground is loud.");
        assertKept(sign(LEAD, 0));
        assertKept(sign(READER, 1));
        note("f-2", 3, "The playground is lively.");
        confirm(LEAD, fingerprint(LEAD));
        confirm(READER, fingerprint(READER));
        assertKept(sign(HOST, 2));

        assertThat(page(ORGANISER))
                .contains("The playground is lively.")
                .contains("Draft The lead reviewer 21 March 2027, confirmed on 21 March 2027")
                .contains("QA read The QA reader 21 March 2027, confirmed on 21 March 2027")
                .contains("Checking the facts The host 21 March 2027");
        assertThat(files().get("html")).contains("21 March 2027, confirmed on 21 March 2027");
    }

    @Test
    void anotherProgramConfirmsWhatWasChanged() throws Exception {
        sent(200, LEAD, "sign", "{\"stage\": 0, \"fingerprint\": \"%s\"}".formatted(fingerprint(LEAD)));
        String read = fingerprint(READER);
        note("f-2", 1, "Corridors are loud.");
        sent(409, READER, "sign", "{\"stage\": 1, \"fingerprint\": \"%s\"}".formatted(read));
        sent(200, READER, "sign", "{\"stage\": 1, \"fingerprint\": \"%s\"}".formatted(fingerprint(READER)));

        assertThat(paper(LEAD).path("signOff").path(0)).isEqualTo(MAPPER.readTree("""
                        {"title": "Draft", "due": null, "signed": "2027-03-21", "confirmed": null, "isToConfirm": true,
                         "mayConfirm": true, "changes":
                          [{"part": "Findings", "before": "Corridors are calm.\\nLee Lead",
                            "now": "Corridors are loud.\\nLee Lead"}]}
                        """));
        assertThat(paper(HOST).path("signOff").path(0)).isEqualTo(MAPPER.readTree("""
                        {"title": "Draft", "due": null, "signed": "2027-03-21", "confirmed": null, "isToConfirm": true,
                         "mayConfirm": false, "changes": null}
                        """));
        sent(409, LEAD, "confirm", "{\"fingerprint\": \"%s\"}".formatted(read));
        assertProblem(
                422, "Name the text that was read by its fingerprint.", LEAD, "confirm", "{\"fingerprint\": \"\"}");
        JsonNode confirmed = sent(200, LEAD, "confirm", "{\"fingerprint\": \"%s\"}".formatted(fingerprint(LEAD)));
        assertThat(confirmed.path("signOff").path(0)).isEqualTo(MAPPER.readTree("""
                        {"title": "Draft", "due": null, "signed": "2027-03-21", "confirmed": "2027-03-21", "isToConfirm": false,
                         "mayConfirm": false, "changes": null}
                        """));
        sent(200, HOST, "sign", "{\"stage\": 2}");
        assertThat(paper(ORGANISER).path("fingerprint").asString()).isEmpty();
    }

    @Test
    void whoeverSignedBeforeTextsWereKeptConfirmsThatTheyStandByIt() throws Exception {
        SignOff old = SignOff.of("report.review.oak")
                .with(new SignOffAct.Passed(0, "", "", LEAD, Instant.parse("2027-02-20T12:00:00Z")));
        sample.store().write("", transaction -> transaction.sign(COHORT, old).document());

        String sentence =
                "It was signed before the words that are signed were kept; it is released once it is confirmed"
                        + " by the lead reviewer.";
        assertThat(page(LEAD))
                .contains(sentence)
                .contains(
                        "Draft, 20 February 2027: the words that were signed then are not kept. Read the document as it"
                                + " stands.");
        sign(READER, 1);
        assertRefused(422, sign(HOST, 2), sentence);
        assertKept(confirm(LEAD, fingerprint(LEAD)));
        assertKept(sign(HOST, 2));
        assertThat(page(ORGANISER)).contains("20 February 2027, confirmed on 21 March 2027");
    }

    @Test
    void aTextThatWasSignedIsKeptUntilItsReleaseAndNoLonger() throws Exception {
        String text = fingerprint(LEAD);
        sign(LEAD, 0);
        assertThat(sample.store().signedText(COHORT, "report.review.oak", text)).isPresent();
        sign(READER, 1);
        sign(HOST, 2);
        assertThat(sample.store().signedText(COHORT, "report.review.oak", text)).isEmpty();

        giveBack(ORGANISER, 1, "A date is wrong.");
        note("f-2", 1, "Corridors are loud.");
        // The release tells what was signed.
        assertThat(page(LEAD)).contains("Findings Corridors are calm.", "Corridors are loud.");
    }

    @Test
    void whatIsSaidOnTheWayIsSeenByThoseWhoSignAndADraftByNobodyElse() throws Exception {
        sign(LEAD, 0);
        comment(READER, "Corridors are calm.", "Frankly, says who?");
        for (String signing : List.of(LEAD, READER, HOST)) {
            assertThat(page(signing)).contains("Corridors are calm.", "Frankly, says who?");
        }
        for (String other : List.of(ORGANISER, "elm-head")) {
            assertThat(asker.pageAs(other, REPORT).statusCode()).isEqualTo(404);
            assertThat(asker.pageAs(other, REPORT.replace("/documents/", "/documents/json/"))
                            .statusCode())
                    .isEqualTo(404);
        }
        answer(LEAD, "1", "left", "Everybody we met.");
        sign(READER, 1);
        sign(HOST, 2);

        assertThat(page(ORGANISER))
                .contains("Corridors are calm.")
                .doesNotContain("Frankly", "Everybody we met", "way");
        assertThat(files().toString()).doesNotContain("Frankly", "Everybody we met");
        assertThat(page(HOST)).contains("Frankly, says who?", "Everybody we met.");
    }

    @Test
    void whoeverHadAPartInAReportReadsItOrIsToldWhyNot() throws Exception {
        assertThat(asker.pageAs(ORGANISER, REPORT).statusCode()).isEqualTo(404);
        HttpResponse<String> draft = rest("elm-head", "GET", "", "");
        HttpResponse<String> missing =
                asker.json("elm-head", "GET", "/api/v1" + REPORT.replace("review.oak", "review.ash"), "");
        assertThat(draft.statusCode()).isEqualTo(404);
        assertThat(draft.body().replace("oak", "ash")).isEqualTo(missing.body());
        release();

        for (String signed : List.of(LEAD, READER, HOST)) {
            assertThat(page(signed)).contains("Released on 21 March 2027.", "Corridors are calm.");
        }
        String why =
                "Report on Oak School is released, and read by the host, the organiser, the lead reviewer and the QA"
                        + " reader. You had a part in it, but it is not for everybody who had.";
        HttpResponse<String> denied = asker.pageAs("elm-head", REPORT);
        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(Words.of(denied.body())).contains("This is not for you", why).doesNotContain("Corridors");
        HttpResponse<String> rest = rest("elm-head", "GET", "", "");
        assertThat(rest.statusCode()).isEqualTo(403);
        assertThat(MAPPER.readTree(rest.body()).path("detail").asString()).isEqualTo(why);
        assertThat(asker.pageAs("elm-head", REPORT.replace("/documents/", "/documents/pdf/"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherProgramDiscussesADraftAsPeopleDo() throws Exception {
        JsonNode mine = paper(LEAD);
        assertThat(rights(mine)).isEqualTo("sign, answer");
        assertThat(mine.path("passages")).isEmpty();
        sent(200, LEAD, "sign", "{\"stage\": 0, \"remark\": \"Have a look.\"}");

        JsonNode draft = paper(READER);
        assertThat(rights(draft)).isEqualTo("sign, comment, give back");
        JsonNode calm = draft.path("passages")
                .valueStream()
                .filter(one -> one.path("words").asString().equals("Corridors are calm."))
                .findFirst()
                .orElseThrow();
        String comment = "{\"version\": %d, \"passage\": \"%s\", \"text\": \"%s\"}";
        String passage = calm.path("id").asString();
        int version = draft.path("version").asInt();
        JsonNode said = sent(200, READER, "comments", comment.formatted(version, passage, "When?"));
        assertThat(said.path("comments").path(0)).isEqualTo(MAPPER.readTree("""
                        {"id": "1", "stage": 1, "text": "When?", "by": "rae", "day": "2027-03-21", "answer": null,
                         "passage": {"id": "%s", "part": "Findings", "words": "Corridors are calm."}}
                        """.formatted(passage)));

        String answer = "{\"version\": %d, \"isDone\": %b, \"word\": \"%s\"}";
        JsonNode answered = sent(200, LEAD, "comments/1/answer", answer.formatted(version(), false, "All day."));
        assertThat(answered.path("comments").path(0).path("answer"))
                .isEqualTo(MAPPER.readTree(
                        "{\"isDone\": false, \"word\": \"All day.\", \"by\": \"lee\", \"day\": \"2027-03-21\"}"));

        String back = "{\"version\": %d, \"to\": %d, \"reason\": \"%s\"}";
        JsonNode listed = sent(200, READER, "give-back", back.formatted(version(), 0, "A name is wrong."));
        assertThat(listed.path("documents").path(0).path("stage").asInt()).isZero();
        assertThat(paper(HOST).path("moves")).isEqualTo(MAPPER.readTree("""
                        [{"from": 0, "to": 1, "words": "Have a look.", "by": "lee", "day": "2027-03-21"},
                         {"from": 1, "to": 0, "words": "A name is wrong.", "by": "rae", "day": "2027-03-21"}]
                        """));
        assertThat(page(LEAD)).contains("When? Rae Reader (QA reader)", "Left as it is: All day.", "A name is wrong.");

        release();
        JsonNode released = paper(ORGANISER);
        assertThat(rights(released)).isEqualTo("give back");
        assertThat(released.path("comments")).isEmpty();
        assertThat(released.path("moves")).isEmpty();
        assertThat(released.toString()).doesNotContain("When?", "All day", "A name is wrong", "Have a look");
        sent(200, ORGANISER, "give-back", back.formatted(version(), 1, "A date is wrong."));
        assertThat(rest(ORGANISER, "GET", "", "").statusCode()).isEqualTo(404);
        assertThat(sample.store().audit(200))
                .extracting(line -> line.actor() + ": " + line.useCase() + ", " + line.about() + ", " + line.outcome())
                .contains(
                        "rae: comment on a document, steady-steps-2026-27 report.review.oak, done",
                        "lee: answer a comment, steady-steps-2026-27 report.review.oak 1, done",
                        "rae: give a document back, steady-steps-2026-27 report.review.oak, done",
                        "central-team: give a document back, steady-steps-2026-27 report.review.oak, done");
    }

    @Test
    void anotherProgramIsRefusedAsPeopleAre() throws Exception {
        String comment = "{\"version\": %d, \"passage\": \"%s\", \"text\": \"%s\"}";
        String answer = "{\"version\": %d, \"isDone\": %b, \"word\": \"%s\"}";
        String back = "{\"version\": %d, \"to\": %d, \"reason\": \"%s\"}";
        String passage = new Passage("Findings", "Corridors are calm.").id();
        assertProblem(
                422, "It is not your turn to comment on this.", LEAD, "comments", comment.formatted(0, passage, "x"));
        sign(LEAD, 0);
        assertProblem(422, "Write your comment first.", READER, "comments", comment.formatted(1, passage, " "));
        JsonNode late = sent(409, READER, "comments", comment.formatted(0, passage, "Mine"));
        assertThat(late.path("detail").asString())
                .isEqualTo("Nothing was changed. Read it again, and send yours if it still holds.");
        assertThat(late.path("sent").asString()).isEqualTo("Mine");
        assertThat(late.path("kept").isNull()).isTrue();
        JsonNode gone = sent(422, READER, "comments", comment.formatted(1, "0123456789ab", "Mine"));
        assertThat(gone.path("field").asString()).isEqualTo("passage");
        assertThat(gone.path("detail").asString())
                .isEqualTo("These words were changed meanwhile; read what they say now, then comment.");
        sent(400, READER, "comments", "{\"version\": 1, \"text\": \"Mine\"}");
        sent(404, "elm-head", "comments", comment.formatted(1, passage, "Mine"));

        Map<String, String> once = Map.of("Content-Type", "application/json", "Request-Id", "comment-once");
        String when = comment.formatted(1, passage, "When?");
        for (int time = 1; time <= 2; time++) {
            assertThat(asker.send(READER, "POST", "/api/v1" + REPORT + "/comments", once, when)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(paper(READER).path("comments")).hasSize(1);

        String toIt = "comments/1/answer";
        assertProblem(422, "The lead reviewer may answer comments.", READER, toIt, answer.formatted(2, true, ""));
        assertProblem(422, "Say in a few words why it is left as it is.", LEAD, toIt, answer.formatted(2, false, " "));
        assertThat(sent(409, LEAD, toIt, answer.formatted(1, true, "So be it."))
                        .path("sent")
                        .asString())
                .isEqualTo("So be it.");
        assertProblem(404, "No comment is called “7” here.", LEAD, "comments/7/answer", answer.formatted(2, true, ""));
        assertProblem(422, "It is not your turn to give this back.", LEAD, "give-back", back.formatted(2, 0, "Back"));
        assertProblem(422, "Choose an earlier stage.", READER, "give-back", back.formatted(2, 1, "Back"));
        assertProblem(422, "Say why, so that they know what to do.", READER, "give-back", back.formatted(2, 0, " "));
        assertThat(sent(409, READER, "give-back", back.formatted(1, 0, "A date."))
                        .path("sent")
                        .asString())
                .isEqualTo("A date.");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void aReleaseIsTakenBackToBeCorrectedAndBothVersionsAreKept() throws Exception {
        release();
        assertRefused(
                422,
                giveBack(LEAD, 0, "A name is wrong."),
                "A released document is taken back by the host or the organiser.");
        assertThat(giveBack(ORGANISER, 0, " ").statusCode()).isEqualTo(422);
        assertKept(giveBack(ORGANISER, 1, "A name is wrong."));

        assertThat(asker.pageAs(ORGANISER, REPORT).statusCode()).isEqualTo(404);
        assertThat(page(READER)).contains("It waits for you.", "The organiser took it back to the QA reader");
        note("f-1", 1, "Books are shared in most years.");
        confirm(LEAD, fingerprint(LEAD));
        sign(READER, 1);
        sign(HOST, 2);

        assertThat(page(ORGANISER))
                .contains(
                        "Released on 21 March 2027, as version 2. Version 1 of 21 March 2027 was taken back on 21 March 2027.")
                .contains("in most years")
                .doesNotContain("A name is wrong");
        assertThat(sample.store().releases(COHORT, "report.review.oak"))
                .extracting(release -> release.number() + " " + release.isOut())
                .containsExactly("1 false", "2 true");
        assertThat(sample.store()
                        .releases(COHORT, "report.review.oak")
                        .get(0)
                        .content()
                        .toString())
                .contains("in every year");
        assertThat(sample.store().released(COHORT, "report")).hasSize(1);
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasTyped() throws Exception {
        assertRefused(422, comment(READER, passage(LEAD), 0, "Too early"), "It is not your turn to comment on this.");
        sign(LEAD, 0);
        String passage = passage(READER, "Corridors are calm.");
        assertRefused(422, comment(READER, passage, version(), "  "), "Write your comment first.");
        assertRefused(
                409,
                comment(READER, passage, version() - 1, "Mine & <yours>"),
                "Somebody else did something with this");
        assertThat(comment(READER, passage, version() - 1, "Mine & <yours>").body())
                .contains("Mine &amp; &lt;yours&gt;</textarea>");
        note("f-2", 1, "Corridors are quiet.");
        HttpResponse<String> gone = comment(READER, passage, version(), "On the calm");
        assertRefused(409, gone, "These words were changed meanwhile; read what they say now, then comment.");
        assertThat(Words.of(gone.body())).contains("What you had written: On the calm");

        comment(READER, "Corridors are quiet.", "When?");
        assertRefused(422, answer(READER, "1", "done", ""), "The lead reviewer may answer comments.");
        assertRefused(422, answer(LEAD, "1", "left", " "), "Say in a few words why it is left as it is.");
        assertThat(answer(LEAD, "7", "done", "").body()).contains("No comment is called “7” here.");
        assertRefused(422, giveBack(READER, 1, "Back to me"), "Choose an earlier stage.");
        confirm(LEAD, fingerprint(LEAD));
        assertRefused(422, giveBack(LEAD, 0, "Back"), "It is not your turn to give this back.");
        String waits =
                "One comment waits for an answer; give it back to those who draft, or say that you pass it on all the"
                        + " same.";
        assertProblem(422, waits, READER, "sign", "{\"stage\": 1}");
        assertProblem(422, waits, READER, "sign", "{\"stage\": 1, \"withOpenComments\": false}");
        sent(200, READER, "sign", "{\"stage\": 1, \"withOpenComments\": true}");
        assertRefused(409, sign(READER, 1), "Somebody else did something with this");
        assertRefused(
                422,
                signWithOpenComments(HOST, 2),
                "One comment waits for an answer; those who draft answer before it is released.");
        giveBack(HOST, 0, "A date.");
        assertRefused(
                422, signWithOpenComments(LEAD, 0), "One comment waits for an answer; answer first, then pass it on.");
        answer(LEAD, "1", "left", "All day.");
        assertRefused(422, answer(LEAD, "1", "done", ""), "This comment is answered already.");
        sign(LEAD, 0);
        sign(READER, 1);
        sign(HOST, 2);
        assertRefused(422, giveBack(HOST, 0, ""), "Say why, so that they know what to do.");
    }

    @Test
    void ofAnEstimateThatIsOnlyToldNothingStaysInARelease() throws Exception {
        choose("full", 0);
        asker.form(LEAD, REVIEW, Map.of("collected", "estimate", "item.whole", "9", "version.whole", "0"));
        assertThat(page(LEAD)).contains("The school as a whole 9");
        choose("verbal", 1);
        assertThat(page(LEAD)).doesNotContain("told", "The school as a whole");
        release();

        assertThat(page(ORGANISER)).doesNotContain("told", "The school as a whole");
        assertThat(files().toString()).doesNotContain("told", "The school as a whole");
        Map<String, String> again =
                Map.of("collected", "estimates-wanted", "item.option", "full", "version.option", "2");
        assertRefused(
                422,
                asker.form(HOST, PREPARE, again),
                "Report on Oak School was released on 21 March 2027; it rests on this choice, so the choice stays as it is.");
        assertThat(sample.store().record(COHORT).orElseThrow().of("estimates-wanted"))
                .extracting(entry -> entry.content())
                .containsExactly(new Content.Chosen("nothing"));
    }

    @Test
    void aFindingThatIsNotThereIsNotFollowedUp() throws Exception {
        assertThat(asker.send(LEAD, "PUT", FOLLOW_UP + "f-1.oak", JSON, rating("f-1"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = asker.send(LEAD, "PUT", FOLLOW_UP + "f-9.oak", JSON, rating("f-9"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no such note to be rated here; read again what there is.");
        assertThat(sample.store().record(COHORT).orElseThrow().of("follow-up")).hasSize(1);
    }

    private static String rating(String item) {
        return "{\"occurrence\": \"review.oak\", \"collected\": \"follow-up\", \"version\": 0, \"note\": null, \"rating\":"
                + " {\"item\": \"" + item
                + "\", \"level\": \"8\", \"comment\": \"\"}, \"option\": null, \"agenda\": null,"
                + " \"agreed\": null}";
    }

    @Test
    void everyActLeavesItsLineAndNoWordOfWhatWasSaid() throws Exception {
        sign(LEAD, 0);
        comment(READER, "Corridors are calm.", "Frankly?");
        answer(LEAD, "1", "left", "Frankly.");
        giveBack(READER, 0, "Frankly so.");

        List<AuditLine> lines = sample.store().audit(200);
        assertThat(lines)
                .extracting(line -> line.actor() + ": " + line.useCase() + ", " + line.about() + ", " + line.outcome())
                .contains(
                        "lee: sign a document off, steady-steps-2026-27 report.review.oak, done",
                        "rae: comment on a document, steady-steps-2026-27 report.review.oak, done",
                        "lee: answer a comment, steady-steps-2026-27 report.review.oak 1, done",
                        "rae: give a document back, steady-steps-2026-27 report.review.oak, done");
        assertThat(lines.toString()).doesNotContain("Frankly");
    }

    private void release() throws Exception {
        sign(LEAD, 0);
        sign(READER, 1);
        sign(HOST, 2);
    }

    private String page(String as) throws Exception {
        return asker.read(as, REPORT);
    }

    /** The report in each of its formats, as the organiser has it. */
    private Map<String, String> files() throws Exception {
        Map<String, String> files = new HashMap<>();
        for (String format : List.of("html", "pdf", "json")) {
            HttpResponse<String> file =
                    asker.pageAs(ORGANISER, REPORT.replace("/documents/", "/documents/" + format + "/"));
            assertThat(file.statusCode()).isEqualTo(200);
            files.put(format, file.body());
        }
        return files;
    }

    private void assertProblem(int status, String sentence, String as, String act, String body) throws Exception {
        assertThat(sent(status, as, act, body).path("detail").asString()).isEqualTo(sentence);
    }

    /** Has somebody's program do something with the report. */
    private JsonNode sent(int status, String as, String act, String body) throws Exception {
        HttpResponse<String> answer = rest(as, "POST", "/" + act, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue(status == 200 ? "application/json" : "application/problem+json");
        return MAPPER.readTree(answer.body());
    }

    /** The report as somebody's program reads it. */
    private JsonNode paper(String as) throws Exception {
        return MAPPER.readTree(rest(as, "GET", "", "").body());
    }

    private HttpResponse<String> rest(String as, String method, String act, String body) throws Exception {
        return asker.json(as, method, "/api/v1" + REPORT + act, body);
    }

    /** What whoever asks may do with it. */
    private static String rights(JsonNode paper) {
        return Stream.of("isTurn", "mayComment", "mayAnswer", "mayGiveBack")
                .filter(right -> paper.path(right).asBoolean())
                .map(right -> right.equals("isTurn")
                        ? "sign"
                        : right.replace("may", "").replace("Back", " back"))
                .map(right -> right.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private int version() {
        return sample.store()
                .signOff(COHORT, "report.review.oak")
                .map(one -> one.version())
                .orElse(0);
    }

    private HttpResponse<String> sign(String as, int stage) throws Exception {
        return asker.form(as, REPORT + "/sign", Map.of("stage", Integer.toString(stage), "remark", ""));
    }

    private HttpResponse<String> signWithOpenComments(String as, int stage) throws Exception {
        return asker.form(as, REPORT + "/sign", Map.of("stage", Integer.toString(stage), "remark", "", "open", "yes"));
    }

    private HttpResponse<String> confirm(String as, String fingerprint) throws Exception {
        return asker.form(as, REPORT + "/confirm", Map.of("fingerprint", fingerprint));
    }

    private String fingerprint(String as) throws Exception {
        return paper(as).path("fingerprint").asString();
    }

    private HttpResponse<String> giveBack(String as, int to, String reason) throws Exception {
        return asker.form(
                as,
                REPORT + "/give-back",
                Map.of("version", Integer.toString(version()), "to", Integer.toString(to), "reason", reason));
    }

    private void comment(String as, String words, String text) throws Exception {
        assertKept(comment(as, passage(as, words), version(), text));
    }

    private HttpResponse<String> comment(String as, String passage, int version, String text) throws Exception {
        return asker.form(
                as,
                REPORT + "/comments",
                Map.of("version", Integer.toString(version), "passage", passage, "text", text));
    }

    private HttpResponse<String> answer(String as, String comment, String outcome, String text) throws Exception {
        return asker.form(
                as,
                REPORT + "/comments/" + comment,
                Map.of("version", Integer.toString(version()), "outcome", outcome, "text", text));
    }

    /** Any id, of which nothing is known where one may not comment. */
    private String passage(String as) throws Exception {
        assertThat(asker.pageAs(as, REPORT).body()).doesNotContain("name=\"passage\"");
        return "0123456789ab";
    }

    /** The id of the passage with some words, as the form beside them sends it. */
    private String passage(String as, String words) throws Exception {
        String body = asker.pageAs(as, REPORT).body();
        Matcher field =
                Pattern.compile("name=\"passage\" value=\"([0-9a-f]+)\"").matcher(body.substring(body.indexOf(words)));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private void note(String entry, int version, String text) throws Exception {
        assertKept(finding(entry, version, text));
    }

    private HttpResponse<String> finding(String entry, int version, String text) throws Exception {
        Map<String, String> note =
                Map.of("collected", "finding", "entry", entry, "version", Integer.toString(version), "text", text);
        return asker.form(LEAD, REVIEW, note);
    }

    private void choose(String option, int version) throws Exception {
        Map<String, String> choice = Map.of(
                "collected", "estimates-wanted", "item.option", option, "version.option", Integer.toString(version));
        assertKept(asker.form(HOST, PREPARE, choice));
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
                        READER,
                        new Person(READER, "Rae Reader", "", ""),
                        HOST,
                        new Person(HOST, "Headteacher of Oak", "oak", "headteacher"),
                        "elm-head",
                        new Person("elm-head", "Headteacher of Elm", "elm", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "lead", LEAD, "one"),
                        "s2", new Seat("s2", "reader", READER, ""),
                        "s3", new Seat("s3", "headteacher", HOST, "oak"),
                        "s4", new Seat("s4", "headteacher", "elm-head", "elm"))),
                Map.of("review.oak", LocalDate.parse("2027-02-03"), "review.elm", LocalDate.parse("2027-02-10")));
    }
}
