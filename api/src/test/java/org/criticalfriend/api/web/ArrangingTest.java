package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is arranged before a visit: the agenda with its yes, who takes part, and what is taken back. */
class ArrangingTest {

    private static final String COURSE = "/cohorts/shared-walks-2026-27/course/";
    private static final String PLAN = COURSE + "plan.ash";
    private static final String VISIT = COURSE + "walk.ash";
    private static final String HOST = "ash-principal";
    private static final String CHAIR = "chair-1";
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
    void theHostPlansTheChairAgreesAndEverybodySeesTheHours() throws Exception {
        assertThat(asker.read(HOST, PLAN))
                .contains("Agenda of Walk at Ash Not started", "Corridors Two hours, protected time");
        assertThat(asker.read(HOST, COURSE + "sign-up.principal.ash"))
                .contains("Walk at Ash: Tuesday 17 November 2026");
        assertThat(asker.read(CHAIR, PLAN)).doesNotContain("Your yes");

        assertKept(asker.form(HOST, PLAN, agenda(0, "10:00", "120", "The science corridor")));
        assertThat(asker.read("birch-principal", VISIT))
                .contains(
                        "Proposed; it waits for the yes of the chair.",
                        "10:00–12:00 Corridors (protected time) The science corridor");

        assertThat(asker.read(CHAIR, PLAN)).contains("Your yes: Plan the walk Not started", "10:00–12:00 Corridors");
        Map<String, String> yes = yes(1, 0);
        assertThat(asker.form("birch-principal", PLAN, yes).statusCode()).isEqualTo(422);
        assertKept(asker.form(CHAIR, PLAN, yes));
        assertThat(asker.read(CHAIR, PLAN)).contains("You agreed on 21 March 2027, 14:05.");
        assertThat(asker.read("birch-principal", VISIT)).contains("Agreed with the chair.");
    }

    @Test
    void whoeverChangesWhatWasAgreedAsksForANewYes() throws Exception {
        asker.form(HOST, PLAN, agenda(0, "10:00", "120", ""));
        asker.form(CHAIR, PLAN, yes(1, 0));
        asker.form(HOST, PLAN, agenda(1, "10:30", "120", ""));

        assertThat(asker.read(CHAIR, VISIT)).contains("it waits for the yes of the chair");
        HttpResponse<String> late = asker.form(CHAIR, PLAN, yes(1, 1));
        assertRefused(422, late, "Somebody has changed it meanwhile; read it again before you agree.");
        assertKept(asker.form(CHAIR, PLAN, yes(2, 1)));
        assertThat(asker.read(CHAIR, VISIT)).contains("Agreed with the chair.");
    }

    @Test
    void anAgendaThatCannotBeIsShownAgainWithAllThatWasTyped() throws Exception {
        HttpResponse<String> shortened = asker.form(HOST, PLAN, agenda(0, "10:00", "100", "The <old> wing"));
        assertThat(shortened.statusCode()).isEqualTo(422);
        assertThat(shortened.body()).contains("The &lt;old&gt; wing</textarea>", "value=\"100\"");
        assertThat(Words.of(shortened.body())).contains("“Corridors” is protected time and keeps its two hours.");

        assertThat(Words.of(asker.form(HOST, PLAN, agenda(0, "ten", "120", "")).body()))
                .contains("Write an hour such as 09:30.");
        assertThat(Words.of(
                        asker.form(HOST, PLAN, agenda(0, "10:00", "long", "")).body()))
                .contains("Write the minutes as a number.");
        assertThat(Words.of(asker.form(HOST, PLAN, agenda(0, "", "", "")).body()))
                .contains("Say when “Corridors” begins.");
    }

    @Test
    void whoPlansTooLateLosesNothingOfTheirPlan() throws Exception {
        asker.form(HOST, PLAN, agenda(0, "10:00", "120", "The first plan"));

        HttpResponse<String> late = asker.form(HOST, PLAN, agenda(0, "11:00", "130", "The other plan"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The other plan</textarea>", "value=\"11:00\"", "value=\"130\"");
        assertThat(Words.of(late.body()))
                .contains("This was saved with something else meanwhile; save yours again if it still holds.");
    }

    @Test
    void aDayThatIsTooFullIsToldOnThePageOfTheVisit() throws Exception {
        assertKept(asker.form(HOST, PLAN, agenda(0, "10:00", "270", "")));

        assertThat(asker.read(HOST, VISIT)).contains("The day is overfull by two hours; less is more.");
    }

    @Test
    void whoeverTakesPartIsNamedByThePlaceAndStaysOnceTheYearHasBegun() throws Exception {
        String signUp = COURSE + "sign-up.principal.ash";
        assertThat(asker.pageAs(HOST, signUp).body()).contains("value=\"Ada Ash\"");

        HttpResponse<String> begun = asker.form(HOST, signUp + "/people", named("principal.ash", "Abe Ash"));
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(begun.body()).contains("value=\"Abe Ash\"");
        assertThat(Words.of(begun.body()))
                .contains("The same principal takes part all year, and the year has begun; speak with the organiser.");
        assertThat(Words.of(asker.form(HOST, signUp + "/people", named("", "Abe Ash"))
                        .body()))
                .contains("As many are named as take part; name somebody else in the place of one of them.");
        assertThat(asker.form("birch-principal", signUp + "/people", named("principal.ash", "Me"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoeverNamesSomebodyInThePlaceOfAnotherSaysWhomTheyRead() throws Exception {
        String signUp = COURSE + "sign-up.principal.ash";
        assertKept(asker.form(HOST, signUp + "/people", guide("", "", "Gus Guide")));
        Seat seat = seat("guide");
        assertThat(asker.pageAs(HOST, signUp).body()).contains("name=\"before\" value=\"" + seat.person() + "\"");
        assertKept(asker.form(HOST, signUp + "/people", guide(seat.id(), seat.person(), "Gia Guide")));

        HttpResponse<String> late = asker.form(HOST, signUp + "/people", guide(seat.id(), seat.person(), "Gil Guide"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "value=\"Gil Guide\"",
                        "name=\"before\" value=\"" + seat("guide").person() + "\"");
        assertThat(Words.of(late.body())).contains("Somebody else has named another person meanwhile; look again.");
    }

    @Test
    void anotherProgramNamesPeopleAndSaysWhomItRead() throws Exception {
        String signUp = "/api/v1" + COURSE + "sign-up.principal.ash";
        String once = "a-guide";

        JsonNode first = sent(200, once, person("guide", "", "", "Gus Guide"));
        assertThat(sent(200, once, person("guide", "", "", "Gus Guide"))).isEqualTo(first);
        String seat = first.path("id").asString();
        String gus = first.path("person").asString();
        assertThat(first.path("name").asString()).isEqualTo("Gus Guide");

        JsonNode read =
                MAPPER.readTree(asker.send(HOST, "GET", signUp, Map.of(), "").body());
        assertThat(read.path("people").path(1).path("role").asString()).isEqualTo("guide");
        assertThat(read.path("people").path(1).path("isOpen").asBoolean()).isTrue();
        assertThat(read.path("people").path(1).path("seats").path(0)).isEqualTo(first);
        assertThat(asker.send(HOST, "GET", "/api/v1/work", Map.of(), "").body()).contains("\"id\" : \"" + seat + "\"");

        assertThat(sent(200, "", person("guide", seat, gus, "Gia Guide"))
                        .path("name")
                        .asString())
                .isEqualTo("Gia Guide");
        JsonNode late = sent(409, "", person("guide", seat, gus, "Gil Guide"));
        assertThat(late.path("detail").asString())
                .isEqualTo("Nothing was changed. Read it again, and send yours if it still holds.");
        assertThat(late.path("sent").asString()).isEqualTo("Gil Guide");
        JsonNode nobody = sent(422, "", person("guide", "", "", " "));
        assertThat(nobody.path("detail").asString()).isEqualTo("Write the name of the person.");
        assertThat(nobody.path("field").asString()).isEqualTo("name");
        assertThat(sent(422, "", person("chair", "", "", "Gil Guide"))
                        .path("detail")
                        .asString())
                .isEqualTo("You are not asked to name anybody for this.");
        assertThat(sent(404, "", person("guide", "guide.nowhere", gus, "Gil Guide"))
                        .path("detail")
                        .asString())
                .isEqualTo("No seat is called “guide.nowhere” here.");
    }

    @Test
    void anotherProgramTakesItsNoteAwayAtTheVersionItRead() throws Exception {
        String note = "/api/v1/cohorts/shared-walks-2026-27/entries/sight-x";
        asker.form(
                "birch-principal",
                VISIT,
                Map.of("collected", "sight", "entry", "sight-x", "version", "0", "text", "Hasty"));

        for (String query : List.of("", "?", "?version=", "?version=one", "?version=1&why=no", "?Version=1")) {
            assertThat(strike("birch-principal", note + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        HttpResponse<String> late = strike("birch-principal", note + "?version=7");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(MAPPER.readTree(late.body())
                        .path("kept")
                        .path("note")
                        .path("text")
                        .asString())
                .isEqualTo("Hasty");
        assertThat(strike("cedar-principal", note + "?version=1").body())
                .contains("\"status\" : 422", "A note is taken away by whoever wrote it.");
        assertThat(strike("elm-principal", note + "?version=1").statusCode()).isEqualTo(404);

        for (int time = 1; time <= 2; time++) {
            HttpResponse<String> gone = strike("birch-principal", note + "?version=1");
            assertThat(gone.statusCode()).isEqualTo(204);
            assertThat(gone.body()).isEmpty();
            HostTest.assertHeaders(gone);
        }
        assertThat(sample.store().entry(Sample.COHORT, "sight-x")).isEmpty();
        assertThat(asker.send("birch-principal", "DELETE", note + "?version=1", Map.of(), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNoteIsTakenAwayByItsWriterAlone() throws Exception {
        String note = "/cohorts/shared-walks-2026-27/entries/sight-x/strike";
        asker.form(
                "birch-principal",
                VISIT,
                Map.of("collected", "sight", "entry", "sight-x", "version", "0", "text", "Hasty"));

        assertThat(asker.form("cedar-principal", note, Map.of("version", "1", "occurrence", "walk.ash"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> old =
                asker.form("birch-principal", note, Map.of("version", "7", "occurrence", "walk.ash"));
        assertRefused(422, old, "The note says something else by now; read it again before you take it away.");
        assertThat(sample.store().entry(Sample.COHORT, "sight-x")).isPresent();

        HttpResponse<String> gone =
                asker.form("birch-principal", note, Map.of("version", "1", "occurrence", "walk.ash"));
        assertThat(gone.headers().firstValue("Location")).hasValue(VISIT);
        assertThat(sample.store().entry(Sample.COHORT, "sight-x")).isEmpty();
    }

    @Test
    void anotherProgramPlansAndAgreesToo() throws Exception {
        String rest = "/api/v1/cohorts/shared-walks-2026-27/entries/";
        String body = """
                {"occurrence": "plan.ash", "collected": "agenda", "version": 0, "note": null, "rating": null,
                 "option": null, "agreed": null, "agenda": [
                   {"session": "corridors", "day": 1, "from": "10:00", "minutes": 120, "about": "Science"},
                   {"session": "parting", "day": 1, "from": "%s", "minutes": 30, "about": ""}]}
                """;
        Map<String, String> json = Map.of("Content-Type", "application/json");

        assertThat(asker.send(HOST, "PUT", rest + "plan.ash.agenda.plan.ash", json, body.formatted("14:00"))
                        .body())
                .contains("\"from\" : \"10:00\"", "\"version\" : 1");
        assertThat(asker.send(HOST, "PUT", rest + "plan.ash.agenda.plan.ash", json, body.formatted("soon"))
                        .body())
                .contains("“agenda[1].from” is no hour; send an hour such as 09:30.");
    }

    private static Map<String, String> agenda(int version, String from, String minutes, String about) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("collected", "agenda");
        fields.put("entry", "plan.ash.agenda.plan.ash");
        fields.put("version", Integer.toString(version));
        fields.put("from.corridors.1", from);
        fields.put("minutes.corridors.1", minutes);
        fields.put("about.corridors.1", about);
        fields.put("from.parting.1", "15:30");
        fields.put("minutes.parting.1", "30");
        return fields;
    }

    private static Map<String, String> yes(int to, int version) {
        return Map.of(
                "collected",
                "agreed.plan",
                "entry",
                "plan.ash.agreed.plan.yes.chair-1",
                "version",
                Integer.toString(version),
                "to.plan.ash.agenda.plan.ash",
                Integer.toString(to));
    }

    private static Map<String, String> named(String seat, String name) {
        return Map.of("role", "principal", "seat", seat, "before", HOST, "name", name, "position", "headteacher");
    }

    private static Map<String, String> guide(String seat, String before, String name) {
        return Map.of("role", "guide", "seat", seat, "before", before, "name", name, "position", "");
    }

    private Seat seat(String role) {
        return sample.store().cohort(Sample.COHORT).orElseThrow().seats().stream()
                .filter(seat -> seat.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static String person(String role, String seat, String before, String name) {
        return """
                {"role": "%s", "seat": "%s", "before": "%s", "name": "%s", "position": ""}
                """.formatted(role, seat, before, name);
    }

    /** Has the host's program name somebody. */
    private JsonNode sent(int status, String request, String person) throws Exception {
        HttpResponse<String> answer = asker.send(
                HOST,
                "POST",
                "/api/v1" + COURSE + "sign-up.principal.ash/people",
                Map.of("Content-Type", "application/json", "Request-Id", request),
                person);
        assertThat(answer.statusCode()).isEqualTo(status);
        return MAPPER.readTree(answer.body());
    }

    /** The same request each time, of which those that were refused are asked again. */
    private HttpResponse<String> strike(String as, String note) throws Exception {
        return asker.send(as, "DELETE", note, Map.of("Request-Id", "strike-once"), "");
    }
}
