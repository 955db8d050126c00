package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.api.store.VersionConflict;
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

/** Reviewers choose the visits they go to: what they are offered, what stands against it, and who is quicker. */
class BookingHandlerTest {

    private static final String EDITION = """
            format: 1
            programme: open-doors
            edition: 2026/27
            title: Open Doors
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              reviewer:
                number: 1..2
                per: team
                placed-by: booking
                load: 1..2
                eligible: { serving: { position: [headteacher, senior-leader] } }
                rules: { other-trust: { unlike-host: trust } }
            notes: { seen: { by: reviewer, audience: [team, organiser] } }
            course:
              prepare: { kind: task, by: reviewer, per: visit, due: 5 working days before review, collects: seen }
              review: { kind: visit, host: school, days: 3, sessions: { look: { minutes: 60 } } }
            """;

    private static final String DAYS = """
            format: 1
            programme: open-days
            edition: 2026/27
            title: Open Days
            organisations:
              host: { kind: school, number: 1, per: team }
              guest: { kind: school, number: 1..2, per: team, placed-by: booking, eligible: { young: { phase: primary } } }
            roles:
              head: { number: 1, per: host }
              leader: { number: 2, per: guest }
            teams: { rules: { other-trusts: { different: trust } } }
            course:
              pair: { kind: task, by: leader, per: guest, due: 5 working days before visit, collects: people }
              visit: { kind: visit, host: host, days: 1, sessions: { look: { minutes: 60 } } }
            """;

    private static final String COHORT = "open-doors-2026-27";
    private static final String PLACES = "/places";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, BookingHandlerTest::cohort);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void whoeverTakesAPlaceIsOfTheTeamFromThen() throws Exception {
        assertThat(page("elm")).contains("Reviewer, Oak School Review: 4 May 2027 to 6 May 2027 2 of 2 places free");
        assertThat(asker.pageAs("elm", "/cohorts/" + COHORT + "/course/prepare.oak")
                        .statusCode())
                .isEqualTo(404);

        Answers.assertKept(take("elm", "oak"));

        assertThat(page("elm")).contains("You have taken one place.", "1 of 2 places free", "Give this place up");
        assertThat(asker.read("elm", "/cohorts/" + COHORT + "/course/prepare.oak"))
                .contains("Prepare");
        assertThat(sample.store().audit(100).toString()).contains("take a place", "team-oak");
    }

    @Test
    void whatStandsAgainstItIsToldAndRefused() throws Exception {
        take("elm", "oak");
        take("fir", "oak");
        refused("elm", "oak", "You have a place here.");
        refused("gum", "oak", "All places are taken.");
        refused("oak", "oak", "Your own organisation is the one that others come to here.");
        refused("yew", "ash", "It has begun.");
        refused("sec", "elm", "Who takes part as reviewer is somebody of whom this holds: their position is");
        refused("gum", "fir", "It always holds that a reviewer comes from another trust than the host.");
        refused("elm", "gum", "You are at another visit or event on 4 May 2027 already.");
        Answers.assertKept(take("elm", "yew"));
        refused("elm", "fir", "One reviewer serves one or two teams in a cohort, and you do already.");
        refused("central-team", "elm", "A place is taken by somebody who takes part in a cohort, for themselves.");
        refused("elm", "nobody-s", "Choose one of the places that are open.");
    }

    @Test
    void aPlaceIsGivenUpUntilSomethingWasGivenThere() throws Exception {
        take("elm", "oak");
        Answers.assertKept(book("elm", "team-oak", false));
        assertThat(page("elm")).contains("2 of 2 places free");
        assertThat(Words.of(book("elm", "team-oak", false).body())).contains("You have no place here to give up.");

        take("elm", "oak");
        Map<String, String> seen = Map.of("collected", "seen", "entry", "s-1", "version", "0", "text", "Calm");
        Answers.assertKept(asker.form("elm", "/cohorts/" + COHORT + "/course/prepare.oak", seen));
        Answers.assertRefused(422, book("elm", "team-oak", false), "You have given something here already");
        assertThat(sample.store().entry(COHORT, "s-1")).isPresent();
    }

    @Test
    void ofTwoWhoWantTheLastPlaceAtTheSameMomentOneGetsIt() throws Exception {
        Cohort before = sample.store().cohort(COHORT).orElseThrow();
        for (String quick : List.of("elm", "fir")) {
            write(before, quick);
        }

        assertThatThrownBy(() -> write(before, "gum")).isInstanceOf(VersionConflict.class);
        assertThat(sample.store().cohort(COHORT).orElseThrow().seats().stream()
                        .filter(seat -> seat.role().equals("reviewer")))
                .hasSize(2);
    }

    /** Writes as somebody would who had read that a place is free. */
    private void write(Cohort read, String person) {
        sample.store().write("", transaction -> {
            transaction.seat(
                    COHORT,
                    read.people().find(person).orElseThrow(),
                    new Seat("reviewer." + person, "reviewer", person, "team-oak"),
                    "",
                    2);
            return "";
        });
    }

    @Test
    void anotherProgramListsAndTakesPlaces() throws Exception {
        HttpResponse<String> offered = asker.send("elm", "GET", "/api/v1/places", Map.of(), "");
        assertThat(offered.body()).contains("\"at\" : \"team-oak\"", "\"most\" : 2", "\"taken\" : 0");

        HttpResponse<String> taken = asker.json(
                "elm",
                "POST",
                "/api/v1/cohorts/" + COHORT + "/places",
                "{\"part\": \"reviewer\", \"at\": \"team-oak\", \"isTaken\": true}");

        assertThat(taken.body()).contains("\"isTheirs\" : true", "\"taken\" : 1");
    }

    @Test
    void aSchoolBooksAPlaceForItselfAndNamesWhoComes() throws Exception {
        try (Sample days = daysAtOak(folder.resolve("days"))) {
            Asker there = new Asker(days.host());
            Map<String, String> guest =
                    Map.of("cohort", "open-days-2026-27", "part", "guest", "at", "day", "taking", "yes");
            assertThat(there.read("fir", PLACES)).contains("Guest, Oak School", "Visit: 4 May 2027", "2 places free");

            Answers.assertKept(there.form("fir", PLACES, guest));
            Answers.assertRefused(422, there.form("fir", PLACES, guest), "Your organisation has a place here.");
            Answers.assertRefused(
                    422,
                    there.form("oak", PLACES, guest),
                    "Your own organisation is the one that others come to here.");
            Answers.assertRefused(
                    422,
                    there.form("ash", PLACES, guest),
                    "Who takes part as guest is an organisation of which this holds: its phase is primary.");
            Answers.assertRefused(
                    422,
                    there.form("gum", PLACES, guest),
                    "It always holds that no two schools of a team have the same trust.");

            Cohort joined = days.store().cohort("open-days-2026-27").orElseThrow();
            assertThat(joined.teams().find("day").map(Team::places)).contains(List.of("oak", "fir"));
            assertThat(joined.places().find("fir").map(Place::facts))
                    .contains(Map.of("trust", "Shared Trust", "phase", "primary"));
            Answers.assertKept(there.form(
                    "fir",
                    "/cohorts/open-days-2026-27/course/pair.fir/people",
                    Map.of("role", "leader", "seat", "", "before", "", "name", "Lee", "position", "")));
        }
    }

    @Test
    void aSchoolGivesItsPlaceUpWithAllWhoWereToCome() throws Exception {
        try (Sample days = daysAtOak(folder.resolve("days"))) {
            Asker there = new Asker(days.host());
            Map<String, String> guest =
                    Map.of("cohort", "open-days-2026-27", "part", "guest", "at", "day", "taking", "yes");
            Map<String, String> not = new LinkedHashMap<>(guest);
            not.put("taking", "no");
            there.form("fir", PLACES, guest);

            Answers.assertKept(there.form("fir", PLACES, not));

            Cohort left = days.store().cohort("open-days-2026-27").orElseThrow();
            assertThat(left.teams().find("day").map(Team::places)).contains(List.of("oak"));
            assertThat(left.places().has("fir")).isFalse();
            assertThat(left.seats().stream().map(Seat::person)).doesNotContain("fir");
        }
    }

    private String page(String as) throws Exception {
        return asker.read(as, PLACES);
    }

    private HttpResponse<String> take(String as, String school) throws Exception {
        return book(as, "team-" + school, true);
    }

    private HttpResponse<String> book(String as, String team, boolean isTaking) throws Exception {
        return asker.form(
                as,
                PLACES,
                Map.of("cohort", COHORT, "part", "reviewer", "at", team, "taking", isTaking ? "yes" : "no"));
    }

    private void refused(String as, String school, String sentence) throws Exception {
        Answers.assertRefused(422, take(as, school), sentence);
    }

    /** A day at Oak that schools of another cohort can book. */
    private static Sample daysAtOak(Path folder) throws Exception {
        return Sample.of(
                Files.createDirectories(folder),
                List.of(
                        new Sample.Running(EDITION, BookingHandlerTest::cohort),
                        new Sample.Running(
                                DAYS,
                                programme -> new Cohort(
                                        "open-days-2026-27",
                                        "2026/27",
                                        programme,
                                        LocalDate.parse("2026-09-01"),
                                        LocalDate.parse("2027-08-31"),
                                        "",
                                        ById.of(Map.of(
                                                "oak",
                                                new Place("oak", "Oak School", "host", Map.of("trust", "Oak Trust")))),
                                        ById.of(Map.of("day", new Team("day", "Day", List.of("oak")))),
                                        ById.of(Map.of("oak", new Person("oak", "Head of Oak", "oak", "headteacher"))),
                                        ById.of(Map.of("s-oak", new Seat("s-oak", "head", "oak", "oak"))),
                                        Map.of("visit.oak", LocalDate.parse("2027-05-04"))))));
    }

    private static Map<String, String> facts(String school, String trust) {
        return Map.of("trust", trust, "phase", school.equals("ash") ? "secondary" : "primary");
    }

    private static Cohort cohort(Programme programme) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        Map<String, String> first = Map.of(
                "oak",
                "2027-05-04",
                "elm",
                "2027-05-10",
                "fir",
                "2027-05-18",
                "gum",
                "2027-05-06",
                "yew",
                "2027-06-01",
                "ash",
                "2027-02-02");
        for (String school : List.of("oak", "elm", "fir", "gum", "yew", "ash")) {
            String name = school.substring(0, 1).toUpperCase(Locale.ROOT) + school.substring(1);
            String trust = List.of("fir", "gum").contains(school) ? "Shared Trust" : name + " Trust";
            places.put(school, new Place(school, name + " School", "school", facts(school, trust)));
            teams.put("team-" + school, new Team("team-" + school, "Team " + name, List.of(school)));
            people.put(school, new Person(school, "Head of " + name, school, "headteacher"));
            seats.put("s-" + school, new Seat("s-" + school, "headteacher", school, school));
            days.put("review." + school, LocalDate.parse(first.getOrDefault(school, "2027-05-04")));
        }
        people.put("sec", new Person("sec", "Secretary of Ash", "ash", "other"));
        seats.put("s-sec", new Seat("s-sec", "headteacher", "sec", "ash"));
        return new Cohort(
                COHORT,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(places),
                ById.of(teams),
                ById.of(people),
                ById.of(seats),
                days);
    }
}
