package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is arranged before a visit: the agenda with its yes, who takes part, and what is taken back. */
class ArrangingTest {

    private static final String COURSE = "/cohorts/shared-walks-2026-27/course/";
    private static final String PLAN = COURSE + "plan.ash";
    private static final String VISIT = COURSE + "walk.ash";
    private static final String HOST = "ash-principal";
    private static final String CHAIR = "chair-1";

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
        assertThat(Words.of(asker.pageAs(HOST, PLAN).body()))
                .contains("Agenda of Walk at Ash Not started", "Corridors Two hours, protected time");
        assertThat(Words.of(asker.pageAs(HOST, COURSE + "sign-up.principal.ash").body()))
                .contains("Walk at Ash: Tuesday 17 November 2026");
        assertThat(Words.of(asker.pageAs(CHAIR, PLAN).body())).doesNotContain("Your yes");

        assertThat(asker.form(HOST, PLAN, agenda(0, "10:00", "120", "The science corridor"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Words.of(asker.pageAs("birch-principal", VISIT).body()))
                .contains(
                        "Proposed; it waits for the yes of the chair.",
                        "10:00–12:00 Corridors (protected time) The science corridor");

        assertThat(Words.of(asker.pageAs(CHAIR, PLAN).body()))
                .contains("Your yes: Plan the walk Not started", "10:00–12:00 Corridors");
        Map<String, String> yes = yes(1, 0);
        assertThat(asker.form("birch-principal", PLAN, yes).statusCode()).isEqualTo(422);
        assertThat(asker.form(CHAIR, PLAN, yes).statusCode()).isEqualTo(303);
        assertThat(Words.of(asker.pageAs(CHAIR, PLAN).body())).contains("You agreed on 21 March 2027, 14:05.");
        assertThat(Words.of(asker.pageAs("birch-principal", VISIT).body())).contains("Agreed with the chair.");
    }

    @Test
    void whoeverChangesWhatWasAgreedAsksForANewYes() throws Exception {
        asker.form(HOST, PLAN, agenda(0, "10:00", "120", ""));
        asker.form(CHAIR, PLAN, yes(1, 0));
        asker.form(HOST, PLAN, agenda(1, "10:30", "120", ""));

        assertThat(Words.of(asker.pageAs(CHAIR, VISIT).body())).contains("it waits for the yes of the chair");
        HttpResponse<String> late = asker.form(CHAIR, PLAN, yes(1, 1));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Words.of(late.body()))
                .contains("Somebody has changed it meanwhile; read it again before you agree.");
        assertThat(asker.form(CHAIR, PLAN, yes(2, 1)).statusCode()).isEqualTo(303);
        assertThat(Words.of(asker.pageAs(CHAIR, VISIT).body())).contains("Agreed with the chair.");
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
                .contains("Somebody else changed this meanwhile; send yours again if it still holds.");
    }

    @Test
    void aDayThatIsTooFullIsToldOnThePageOfTheVisit() throws Exception {
        assertThat(asker.form(HOST, PLAN, agenda(0, "10:00", "270", "")).statusCode())
                .isEqualTo(303);

        assertThat(Words.of(asker.pageAs(HOST, VISIT).body()))
                .contains("The day is overfull by two hours; less is more.");
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
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(Words.of(old.body()))
                .contains("The note says something else by now; read it again before you take it away.");
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
                .contains("Write an hour such as 09:30.");
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
        return Map.of("role", "principal", "seat", seat, "name", name, "position", "headteacher");
    }
}
