package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The offices of a partnership: who names whom, what they see then, and where the partnership finds them. */
class OfficesTest {

    private static final String EDITION = """
            format: 1
            programme: our-hubs
            edition: 2026/27
            title: Our hubs
            organisations:
              hub: { kind: hub, number: 1, per: team }
              school: { kind: school, number: 1.., per: team }
            roles:
              manager: { number: 1, per: hub, office: hub-manager }
              headteacher: { number: 1, per: school }
            notes:
              need: { by: headteacher, per: school, audience: [school, hub-manager] }
            course:
              name: { kind: task, by: organiser, per: hub, due: 2 weeks after start, collects: people }
              ask: { kind: task, by: headteacher, per: school, due: 4 weeks after start, collects: need }
            outputs:
              needs: { title: What <organisation> needs, per: school, sections: { needs: { notes: need } }, audience: [school, hub-manager] }
            """;

    private static final String COHORT = "our-hubs-2026-27";
    private static final String NAMING = "/cohorts/" + COHORT + "/course/name.north";
    private static final String NEEDS = "/cohorts/" + COHORT + "/documents/needs.";
    private static final String ORGANISER = "central-team";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, OfficesTest::cohort);
        asker = new Asker(sample.host());
        for (String school : List.of("ash", "elm")) {
            Map<String, String> need =
                    Map.of("collected", "need", "entry", "n-" + school, "version", "0", "text", "Help at " + school);
            Answers.assertKept(asker.form(school + "-head", "/cohorts/" + COHORT + "/course/ask." + school, need));
        }
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void whoeverIsNamedSeesWhatIsForTheManagerOfTheirHubAlone() throws Exception {
        String manager = name();

        assertThat(asker.read(manager, NEEDS + "ash")).contains("Help at ash");
        assertThat(asker.pageAs(manager, NEEDS + "elm").statusCode()).isEqualTo(404);
        assertThat(asker.pageAs("elm-head", NEEDS + "ash").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverHadTheOfficeBeforeSeesItNoLonger() throws Exception {
        String before = name();
        String seat = sample.store().cohort(COHORT).orElseThrow().seats().stream()
                .filter(one -> one.role().equals("manager"))
                .map(Seat::id)
                .findFirst()
                .orElseThrow();

        assertThat(asker.form(ORGANISER, NAMING + "/people", named(seat, before, "Nat Next"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(asker.pageAs("ash-head", "/directory/ash").body())
                .contains("Nat Next")
                .doesNotContain("Mo Manager");
        assertThat(asker.pageAs("", "/as").body()).contains("Nat Next").doesNotContain("Mo Manager");
    }

    @Test
    void nobodyButTheOrganiserNamesThem() throws Exception {
        assertThat(asker.form("ash-head", NAMING + "/people", named("", "", "Me"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(sample.store().cohort(COHORT).orElseThrow().people().stream().map(Person::name))
                .doesNotContain("Me");
    }

    @Test
    void theDirectoryTellsWhoRunsAHubAndWhoBelongsToIt() throws Exception {
        name();

        assertThat(asker.read("elm-head", "/directory/ash")).contains("Hub manager Mo Manager");
        assertThat(asker.read("elm-head", "/directory/north"))
                .contains("Who belongs to it Ash School", "Hub manager Mo Manager")
                .doesNotContain("Elm School");
        assertThat(asker.read("elm-head", "/directory/south")).doesNotContain("Hub manager");
        assertThat(asker.data("/api/v1/directory/north").body())
                .contains("\"office\" : \"hub-manager\"", "\"name\" : \"Mo Manager\"", "\"members\" : [ \"ash\" ]");
    }

    /** Names the manager of the one hub, and says who they are. */
    private String name() throws Exception {
        Answers.assertKept(asker.form(ORGANISER, NAMING + "/people", named("", "", "Mo Manager")));
        return sample.store().cohort(COHORT).orElseThrow().people().stream()
                .filter(person -> person.name().equals("Mo Manager"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> named(String seat, String before, String name) {
        return Map.of("role", "manager", "seat", seat, "before", before, "name", name, "position", "");
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
                        "north", new Place("north", "North", "hub", Map.of()),
                        "south", new Place("south", "South", "hub", Map.of()),
                        "ash", new Place("ash", "Ash School", "school", Map.of("hub", "North")),
                        "elm", new Place("elm", "Elm School", "school", Map.of("hub", "South")))),
                ById.of(Map.of(
                        "one", new Team("one", "North", List.of("north", "ash")),
                        "two", new Team("two", "South", List.of("south", "elm")))),
                ById.of(Map.of(
                        "ash-head", new Person("ash-head", "Headteacher of Ash", "ash", "headteacher"),
                        "elm-head", new Person("elm-head", "Headteacher of Elm", "elm", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "headteacher", "ash-head", "ash"),
                        "s2", new Seat("s2", "headteacher", "elm-head", "elm"))),
                Map.of());
    }
}
