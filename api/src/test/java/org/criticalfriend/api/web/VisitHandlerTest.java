package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write at a visit, from the form to the disk and back to those who may see it. */
class VisitHandlerTest {

    private static final String VISIT = "/cohorts/shared-walks-2026-27/course/walk.ash";
    private static final String REST = "/api/v1/cohorts/shared-walks-2026-27/entries/";
    private static final String VISITOR = "birch-principal";
    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    void aNoteIsKeptAndSeenByTheTeamAlone() throws Exception {
        HttpResponse<String> answer = asker.form(VISITOR, VISIT, note("sight-x", 0, "Quiet, purposeful corridors"));

        assertKept(answer);
        assertThat(answer.headers().firstValue("Location")).hasValue(VISIT + "#q-sight");
        assertThat(kept("sight-x")).isEqualTo("Quiet, purposeful corridors");
        assertThat(asker.read(VISITOR, VISIT)).contains("Saved 21 March 2027, 14:05");
        assertThat(asker.read("ash-principal", VISIT)).contains("Quiet, purposeful corridors Ben Birch");
        assertThat(asker.pageAs("elm-principal", VISIT).body()).doesNotContain("purposeful");
        assertThat(asker.pageAs("central-team", VISIT).body()).doesNotContain("purposeful");
        assertThat(asker.send("central-team", "GET", REST + "sight-x", Map.of(), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsRefusedComesBackWithAllThatWasTyped() throws Exception {
        HttpResponse<String> answer = asker.form(VISITOR, VISIT, note("Sight X", 0, "Frank & <plain> words"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("An id is written in small letters")
                .contains("Frank &amp; &lt;plain&gt; words</textarea>");
    }

    @Test
    void savingLeadsBackToItsPlaceWhichSaysWhenAndToTheNextEmptyBox() throws Exception {
        HttpResponse<String> answer = asker.form(VISITOR, VISIT, note("sight-x", 0, "They ask each other why"));
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(VISIT + "#q-sight");
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];

        String page = asker.send(VISITOR + "; " + cookie, "GET", VISIT, Map.of("Accept", "text/html"), "")
                .body();
        assertThat(page)
                .containsPattern("id=\"q-sight\">[^§]*?<p class=\"cf-saved\" role=\"status\">Saved 14:05</p>")
                .contains("<meta name=\"cf-person\" content=\"" + VISITOR + "\">");
        assertThat(page.indexOf("value=\"new:sight\""))
                .isLessThan(page.indexOf("value=\"sight-x\""))
                .isPositive();
        assertThat(asker.pageAs(VISITOR, VISIT).body()).doesNotContain("Saved 14:05");
    }

    @Test
    void nobodyWritesWhereNothingIsAskedOfThem() throws Exception {
        HttpResponse<String> answer = asker.form("elm-principal", VISIT, note("sight-y", 0, "A stranger's words"));

        assertRefused(422, answer, "Nothing is asked of you here.");
        assertThat(sample.store().entry(Sample.COHORT, "sight-y")).isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceIsKeptOnce() throws Exception {
        Map<String, String> note = note("sight-x", 0, "Once");
        note.put("request", "req-1");

        assertKept(asker.form(VISITOR, VISIT, note));
        assertKept(asker.form(VISITOR, VISIT, note));
        assertThat(entry("sight-x").version()).isEqualTo(1);
    }

    @Test
    void whoComesTooLateIsShownBothTexts() throws Exception {
        asker.form(VISITOR, VISIT, note("sight-x", 0, "The first text"));
        asker.form(VISITOR, VISIT, note("sight-x", 1, "The text of one window"));

        HttpResponse<String> late = asker.form(VISITOR, VISIT, note("sight-x", 1, "The text of the other"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Words.of(late.body()))
                .contains("Two versions of one note")
                .contains("What is kept now The text of one window")
                .contains("What you typed The text of the other");
        assertThat(kept("sight-x")).isEqualTo("The text of one window");
    }

    @Test
    void ratingsAreKeptOncePerStatementAndShownToOthersAsSumsOnly() throws Exception {
        Map<String, String> ratings = new LinkedHashMap<>();
        ratings.put("collected", "leaving");
        ratings.put("item.plain", "3");
        ratings.put("version.plain", "0");
        ratings.put("item.rich", "9");
        ratings.put("version.rich", "0");

        assertKept(asker.form(VISITOR, VISIT, ratings));
        assertThat(entry("walk.ash.leaving.rich." + VISITOR).content()).isEqualTo(new Content.Rating("rich", "9", ""));
        assertThat(asker.pageAs(VISITOR, VISIT).body()).contains("Completed");
        assertThat(asker.send("ash-principal", "GET", REST + "walk.ash.leaving.rich." + VISITOR, Map.of(), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDayOfAVisitIsSetByItsHost() throws Exception {
        assertKept(asker.form("ash-principal", VISIT + "/day", day("2026-11-17", "2026-11-24")));
        assertThat(asker.read(VISITOR, VISIT)).contains("Tuesday 24 November 2026.");
        assertThat(asker.form(VISITOR, VISIT + "/day", day("2026-11-24", "2026-11-25"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(asker.form("ash-principal", VISIT + "/day", day("2026-11-24", "2031-01-01"))
                        .body())
                .contains("The cohort runs from 2026-09-01 to 2027-07-31; choose a day in it.");

        HttpResponse<String> late = asker.form("ash-principal", VISIT + "/day", day("2026-11-17", "2026-11-26"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else set another day meanwhile; set yours if it still holds.")
                .contains("name=\"before\" value=\"2026-11-24\"")
                .contains("value=\"2026-11-26\"");
    }

    @Test
    void aDayIsSeenAsItIsNowByWhoeverLookedBefore() throws Exception {
        String before = "17";
        for (String day : new String[] {"24", "25"}) {
            assertThat(asker.pageAs(VISITOR, VISIT).body()).doesNotContain(day + " November 2026");

            asker.form("ash-principal", VISIT + "/day", day("2026-11-" + before, "2026-11-" + day));

            assertThat(asker.pageAs(VISITOR, VISIT).body()).contains(day + " November 2026");
            before = day;
        }
    }

    @Test
    void aDocumentIsPassedOnByWhoeverItWaitsForAndThenReleased() throws Exception {
        asker.form(VISITOR, VISIT, note("sight-x", 0, "Quiet, purposeful corridors"));
        String letter = "/cohorts/shared-walks-2026-27/documents/letter.walk.ash";

        assertThat(asker.pageAs("ash-principal", letter).statusCode()).isEqualTo(404);
        assertThat(asker.form("ash-principal", letter + "/sign", Map.of("stage", "0", "remark", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(asker.read("chair-1", letter)).contains("A draft, not yet released.", "Quiet, purposeful corridors");
        assertKept(asker.form("chair-1", letter + "/sign", Map.of("stage", "0", "remark", "")));
        assertThat(asker.read("ash-principal", letter)).contains("Quiet, purposeful corridors");
        assertThat(asker.pageAs("elm-principal", letter).statusCode()).isEqualTo(404);
        assertThat(asker.pageAs("ash-principal", letter.replace("/documents/", "/documents/pdf/"))
                        .body())
                .startsWith("%PDF-");
        HttpResponse<String> late = asker.form("chair-1", letter + "/sign", Map.of("stage", "0", "remark", ""));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else did something with this document meanwhile; read it again first.");
    }

    @Test
    void aDocumentComesForAWordProcessorAndItsTablesForASpreadsheetToThoseWhoMayReadIt() throws Exception {
        asker.form(VISITOR, VISIT, note("sight-x", 0, "Quiet, purposeful corridors"));
        String docx = "/cohorts/shared-walks-2026-27/documents/docx/letter.walk.ash";
        String xlsx = "/cohorts/shared-walks-2026-27/documents/xlsx/letter.walk.ash";

        HttpResponse<byte[]> written = asker.fileAs("chair-1", docx);
        assertThat(written.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(written.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shared-walks-2026-27-letter-walk-ash.docx\"");
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(written.body()))) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Draft, not yet released", "Letter to Ash", "Quiet, purposeful corridors");
        }
        HttpResponse<byte[]> tables = asker.fileAs("chair-1", xlsx);
        assertThat(tables.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(tables.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shared-walks-2026-27-letter-walk-ash.xlsx\"");
        assertThat(new String(tables.body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("xl/workbook.xml");
        for (String file : List.of(docx, xlsx, docx.replace("/docx/", "/pdf/"))) {
            assertThat(asker.fileAs("ash-principal", file).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherProgramKeepsAndChangesWhatItMay() throws Exception {
        HttpResponse<String> first = put(VISITOR, "sight-r", 0, "By program");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"version\" : 1", "\"text\" : \"By program\"");
        assertThat(put(VISITOR, "sight-r", 1, "By program, again").body()).contains("\"version\" : 2");

        HttpResponse<String> stale = put(VISITOR, "sight-r", 1, "Too late");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("\"title\" : \"Conflict\"", "\"text\" : \"By program, again\"", "\"sent\" : \"Too late\"");
        assertThat(put("elm-principal", "sight-r", 2, "Not theirs").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherProgramsRequestIsDoneOnce() throws Exception {
        Map<String, String> once = Map.of("Content-Type", JSON, "Request-Id", "6f1d-once");

        asker.send(VISITOR, "PUT", REST + "sight-r", once, body(0, "Once"));
        asker.send(VISITOR, "PUT", REST + "sight-r", once, body(0, "Once"));

        assertThat(entry("sight-r").version()).isEqualTo(1);
        assertThat(kept("sight-r")).isEqualTo("Once");
        assertProblem(
                400,
                "“Request-Id” is no id of a request; send at most 100 letters from A to Z, digits, points, hyphens and"
                        + " underscores.",
                asker.send(
                        VISITOR,
                        "PUT",
                        REST + "sight-q",
                        Map.of("Content-Type", JSON, "Request-Id", "i".repeat(101)),
                        body(0, "Never")));
    }

    @Test
    void anotherProgramSetsADayInThePlaceOfTheOneItRead() throws Exception {
        HttpResponse<String> set = sendDay("ash-principal", "\"2026-11-17\"", "2026-11-24");

        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(set.body()).contains("\"day\" : \"2026-11-24\"");
        assertProblem(
                409,
                "Nothing was changed. Read it again, and send yours if it still holds.",
                sendDay("ash-principal", "\"2026-11-17\"", "2026-11-25"));
        assertProblem(
                409,
                "Nothing was changed. Read it again, and send yours if it still holds.",
                sendDay("ash-principal", "null", "2026-11-25"));
        assertProblem(
                422,
                "The cohort runs from 2026-09-01 to 2027-07-31; choose a day in it.",
                sendDay("ash-principal", "\"2026-11-24\"", "2031-01-01"));
        assertProblem(
                422,
                "The day of this is set by the host or the organiser.",
                sendDay(VISITOR, "\"2026-11-24\"", "2026-11-25"));
        assertProblem(
                400,
                "“day” is no day; send a day such as 2018-10-18.",
                sendDay("ash-principal", "\"2026-11-24\"", "2026-02-30"));
        assertThat(sample.store().cohort(Sample.COHORT).orElseThrow().dates())
                .containsEntry("walk.ash", LocalDate.parse("2026-11-24"));
    }

    @Test
    void anotherProgramReadsAndPassesOnADocument() throws Exception {
        asker.form(VISITOR, VISIT, note("sight-x", 0, "Quiet, purposeful corridors"));
        String letter = "/cohorts/shared-walks-2026-27/documents/letter.walk.ash";

        JsonNode draft = MAPPER.readTree(
                asker.send("chair-1", "GET", "/api/v1" + letter, Map.of(), "").body());
        assertThat(draft.path("isTurn").asBoolean()).isTrue();
        assertThat(draft.path("text"))
                .isEqualTo(MAPPER.readTree(asker.pageAs("chair-1", letter.replace("/documents/", "/documents/json/"))
                        .body()));
        assertProblem(
                422,
                "It is not your turn to pass this on.",
                sign("central-team", letter.replace("letter.walk.ash", "figures"), 0));
        assertProblem(404, "No document is called “letter.walk.ash” here.", sign("elm-principal", letter, 0));
        assertThat(sign("chair-1", letter, 0).body()).contains("\"stage\" : 1");
        assertProblem(
                409,
                "Nothing was changed. Read it again, and send yours if it still holds.",
                sign("chair-1", letter, 0));
    }

    @Test
    void aProgramIsToldWhatIsAskedAndUnderWhichIdsItIsKept() throws Exception {
        asker.form(VISITOR, VISIT, note("sight-x", 0, "Quiet, purposeful corridors"));

        JsonNode work = MAPPER.readTree(
                asker.send(VISITOR, "GET", "/api/v1/work", Map.of(), "").body());
        JsonNode asked = work.path("asked")
                .valueStream()
                .filter(one -> one.path("occurrence").asString().equals("walk.ash"))
                .findFirst()
                .orElseThrow();

        assertThat(asked.path("questions").path(0).path("note").path("written").path(0))
                .isEqualTo(MAPPER.readTree("{\"id\": \"sight-x\", \"version\": 1}"));
        JsonNode item =
                asked.path("questions").path(1).path("rating").path("items").path(1);
        assertThat(item.path("text").asString()).isEqualTo("The day was rich");
        assertThat(item.path("levels").size()).isEqualTo(10);
        assertThat(item.path("entry"))
                .isEqualTo(MAPPER.readTree("{\"id\": \"walk.ash.leaving.rich." + VISITOR + "\", \"version\": 0}"));
        assertThat(work.toString()).doesNotContain("purposeful");
    }

    @Test
    void aRequestThatIsSentAgainOpensNothingOfOthers() throws Exception {
        asker.form(VISITOR, VISIT, Map.of("collected", "leaving", "item.rich", "9", "version.rich", "0"));
        String body = """
                {"occurrence": "walk.ash", "collected": "sight", "version": 0,
                 "note": {"text": "Mine", "headings": {}, "fields": {}, "drawnFrom": []}}
                """;
        Map<String, String> headers = Map.of("Content-Type", JSON, "Request-Id", "again-1");

        assertThat(asker.send("cedar-principal", "PUT", REST + "sight-c", headers, body)
                        .statusCode())
                .isEqualTo(200);
        assertProblem(
                404, asker.send("cedar-principal", "PUT", REST + "walk.ash.leaving.rich." + VISITOR, headers, body));
    }

    @Test
    void aNoteOfNothingButItsTextIsKept() throws Exception {
        HttpResponse<String> kept = asker.json(VISITOR, "PUT", REST + "sight-m", """
                {"occurrence": "walk.ash", "collected": "sight", "version": 0, "note": {"text": "No more than this"}}
                """);

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(kept.body()).path("note"))
                .isEqualTo(MAPPER.readTree(
                        "{\"text\": \"No more than this\", \"headings\": {}, \"fields\": {}, \"drawnFrom\": []}"));
        assertProblem(
                422,
                "Send exactly one of note, rating, option, agenda and agreed, and no other.",
                asker.json(
                        VISITOR,
                        "PUT",
                        REST + "sight-n",
                        "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0}"));
    }

    @Test
    void whatCannotBeKeptIsToldWithThePartItIsAbout() throws Exception {
        JsonNode refused = MAPPER.readTree(put(VISITOR, "sight-e", 0, " ").body());

        assertThat(refused.path("field").asString()).isEqualTo("text");
        assertThat(refused.path("errors"))
                .isEqualTo(MAPPER.readTree("[{\"field\": \"text\", \"detail\": \"Write something first.\"}]"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWhere() throws Exception {
        HttpResponse<String> refused = asker.json(VISITOR, "PUT", REST + "a", """
                {"occurence": "walk.ash", "collected": 7, "version": 0,
                 "note": {"text": "Words", "fields": {"length": 40}}, "agenda": [{"session": "s", "from": "9"}]}
                """);

        assertProblem(400, refused);
        assertThat(MAPPER.readTree(refused.body()).path("field").isNull()).isTrue();
        assertThat(MAPPER.readTree(refused.body()).path("errors")).isEqualTo(MAPPER.readTree("""
                        [
                          {"field": "occurence",
                           "detail": "“occurence” is not known here; did you mean “occurrence”?"},
                          {"field": "collected", "detail": "“collected” is a number; send text."},
                          {"field": "note.fields.length", "detail": "“note.fields.length” is a number; send text."},
                          {"field": "agenda[0].from",
                           "detail": "“agenda[0].from” is no hour; send an hour such as 09:30."},
                          {"field": "agenda[0].day", "detail": "“agenda[0].day” is missing; send a whole number."},
                          {"field": "agenda[0].minutes",
                           "detail": "“agenda[0].minutes” is missing; send a whole number."},
                          {"field": "occurrence", "detail": "“occurrence” is missing; send text."}
                        ]
                        """));
    }

    @Test
    void whoeverSendsOneThingWrongIsToldWhichInTheOldPlaceToo() throws Exception {
        HttpResponse<String> refused = sendDay("ash-principal", "\"2026-11-17\"", "");

        assertProblem(400, "“day” is no day; send a day such as 2018-10-18.", refused);
        assertThat(MAPPER.readTree(refused.body()).path("field").asString()).isEqualTo("day");
    }

    @Test
    void whatCannotBeReadIsRefusedInTheOneShape() throws Exception {
        Map<String, String> json = Map.of("Content-Type", JSON);

        assertProblem(400, asker.send(VISITOR, "PUT", REST + "a", json, "{ not json"));
        assertProblem(400, asker.send(VISITOR, "PUT", REST + "a", json, "{\"occurence\": \"walk.ash\"}"));
        assertProblem(415, asker.send(VISITOR, "PUT", REST + "a", Map.of("Content-Type", "text/plain"), "hello"));
        assertProblem(413, asker.send(VISITOR, "PUT", REST + "a", json, "{\"x\": \"" + "y".repeat(1_100_000) + "\"}"));
        assertProblem(400, asker.send(VISITOR, "PUT", REST + "a?why=not", json, body(0, "Words")));
        assertProblem(404, asker.send(VISITOR, "GET", REST + "nothing", Map.of(), ""));
        assertProblem(405, asker.send(VISITOR, "POST", REST + "offer-1", json, "{}"));
        assertProblem(
                403,
                asker.send(
                        VISITOR,
                        "PUT",
                        REST + "a",
                        Map.of("Content-Type", JSON, "Origin", "http://elsewhere.example"),
                        "{}"));
        assertProblem(
                403,
                asker.send(
                        VISITOR,
                        "PUT",
                        REST + "a",
                        Map.of("Content-Type", JSON, "Sec-Fetch-Site", "cross-site"),
                        "{}"));
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        HttpResponse<String> answer = asker.send(
                VISITOR,
                "POST",
                VISIT,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", "http://elsewhere.example"),
                "collected=sight&entry=sight-z&version=0&text=Planted");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sample.store().entry(Sample.COHORT, "sight-z")).isEmpty();
    }

    @Test
    void aFormOfABrowserThatKeepsItsOriginToItselfIsTaken() throws Exception {
        Map<String, String> headers = Map.of(
                "Content-Type", "application/x-www-form-urlencoded", "Origin", "null", "Sec-Fetch-Site", "same-origin");

        assertKept(asker.send(VISITOR, "POST", VISIT, headers, "collected=sight&entry=sight-o&version=0&text=Ours"));
        assertThat(asker.send(
                                VISITOR,
                                "POST",
                                VISIT,
                                Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", "null"),
                                "collected=sight&entry=sight-p&version=0&text=Whose")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\" : " + status)
                .doesNotContain("Exception", "\tat ", "org.criticalfriend");
    }

    private static void assertProblem(int status, String sentence, HttpResponse<String> answer) {
        assertProblem(status, answer);
        assertThat(MAPPER.readTree(answer.body()).path("detail").asString()).isEqualTo(sentence);
    }

    private HttpResponse<String> put(String as, String entry, int version, String text) throws Exception {
        return asker.send(as, "PUT", REST + entry, Map.of("Content-Type", JSON, "Accept", JSON), body(version, text));
    }

    private static String body(int version, String text) {
        return """
                {"occurrence": "walk.ash", "collected": "sight", "version": %d, "rating": null, "option": null,
                 "note": {"text": "%s", "headings": {}, "fields": {}, "drawnFrom": []}}
                """.formatted(version, text);
    }

    private HttpResponse<String> sendDay(String as, String before, String day) throws Exception {
        return asker.send(
                as,
                "PUT",
                "/api/v1" + VISIT + "/day",
                Map.of("Content-Type", JSON),
                "{\"before\": " + before + ", \"day\": \"" + day + "\"}");
    }

    private HttpResponse<String> sign(String as, String document, int stage) throws Exception {
        return asker.send(
                as,
                "POST",
                "/api/v1" + document + "/sign",
                Map.of("Content-Type", JSON),
                "{\"stage\": " + stage + ", \"remark\": \"\"}");
    }

    private static Map<String, String> day(String before, String day) {
        return Map.of("before", before, "day", day);
    }

    private static Map<String, String> note(String entry, int version, String text) {
        Map<String, String> note = new LinkedHashMap<>();
        note.put("collected", "sight");
        note.put("entry", entry);
        note.put("version", Integer.toString(version));
        note.put("text", text);
        return note;
    }

    private Entry entry(String id) {
        return sample.store().entry(Sample.COHORT, id).orElseThrow();
    }

    private String kept(String id) {
        return ((Content.Words) entry(id).content()).text();
    }
}
