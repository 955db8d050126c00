package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve who want the same thing at the same moment: no limit is passed, and whoever comes too late is told. */
class LimitsAtOnceTest {

    private static final int WRITERS = 12;

    private static final String EDITION = """
            format: 1
            programme: open-doors
            edition: 2026/27
            title: Open Doors
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              companion: { number: 0..2, per: school }
              reviewer: { number: 1..2, per: team, placed-by: booking, load: 1..2 }
            choices:
              focus: { title: Focus, by: headteacher, options: { maths: Maths, reading: Reading } }
            notes:
              promise: { title: Promise, by: headteacher, number: 0..1, audience: [team, organiser] }
              hope: { title: Hope, by: headteacher, number: 0..3, audience: [team, organiser] }
            course:
              prepare:
                kind: task
                by: headteacher
                per: school
                due: 5 working days before review
                collects: [people, focus, promise, hope]
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60 } } }
            """;

    private static final String COHORT = "open-doors-2026-27";
    private static final String REST = "/api/v1/cohorts/" + COHORT;
    private static final String PREPARE = "/cohorts/" + COHORT + "/course/prepare.s0";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(folder, EDITION, LimitsAtOnceTest::cohort);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void oneNoteIsKeptWhereOneIsAskedFor() throws Exception {
        List<Answer> answers = atOnce(n -> note("promise", "promise-" + n, "Promise " + n));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(422);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(WRITERS - 1)
                .allSatisfy(answer -> assertThat(answer.body())
                        .contains("You have written as many as are asked; change one of them instead."));
        assertThat(kept("promise")).hasSize(1);
    }

    @Test
    void threeNotesAreKeptWhereThreeAreAskedForByPageAndByRest() throws Exception {
        List<Answer> answers = atOnce(n -> n % 2 == 0
                ? note("hope", "hope-" + n, "Hope " + n)
                : asker.form(
                        "p0",
                        PREPARE,
                        Map.of("collected", "hope", "entry", "hope-" + n, "version", "0", "text", "Hope " + n)));

        assertThat(answers).filteredOn(answer -> answer.status() == 422).hasSize(WRITERS - 3);
        assertThat(kept("hope")).hasSize(3);
    }

    @Test
    void oneOfTheTwelveChangesOneVersion() throws Exception {
        note("promise", "promise", "First");

        List<Answer> answers = atOnce(n -> put("p0", "promise", "promise", 1, "{\"text\": \"Promise " + n + "\"}"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(kept("promise")).singleElement().extracting(Entry::version).isEqualTo(2);
    }

    @Test
    void oneChoiceIsMadeOnce() throws Exception {
        List<Answer> answers =
                atOnce(n -> asker.json("p0", "PUT", REST + "/entries/prepare.s0.focus.option.s0", """
                        {"occurrence": "prepare.s0", "collected": "focus", "version": 0, "option": "%s"}
                        """.formatted(
                                n % 2 == 0 ? "maths" : "reading")));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(kept("focus")).singleElement().extracting(Entry::version).isEqualTo(1);
    }

    @Test
    void noMorePlacesAreTakenThanThereAre() throws Exception {
        List<Answer> answers = atOnce(n -> book("p" + (n + 1), "team-s0"));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(WRITERS - 2)
                .allSatisfy(answer -> assertThat(answer.body()).contains("All places are taken."));
        assertThat(seats("reviewer")).hasSize(2);
    }

    @Test
    void nobodyTakesMorePlacesThanTheirLoad() throws Exception {
        List<Answer> answers = atOnce(n -> book("p0", "team-s" + (n + 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(WRITERS - 2)
                .allSatisfy(answer ->
                        assertThat(answer.body()).contains("One reviewer serves one or two teams in a cohort"));
        assertThat(seats("reviewer")).hasSize(2);
    }

    @Test
    void noMorePeopleAreNamedThanTakePart() throws Exception {
        List<Answer> answers = atOnce(n -> asker.form(
                "p0",
                PREPARE + "/people",
                Map.of("role", "companion", "seat", "", "before", "", "name", "Lee " + n, "position", "")));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(WRITERS - 2)
                .allSatisfy(answer -> assertThat(answer.body()).contains("As many are named as take part"));
        assertThat(seats("companion")).hasSize(2);
    }

    @Test
    void oneDayIsSetByWhoeverReadTheOneBefore() throws Exception {
        List<Answer> answers = atOnce(n -> asker.json(
                "central-team",
                "PUT",
                REST + "/course/review.s0/day",
                "{\"before\": \"2027-05-01\", \"day\": \"2027-06-%02d\"}".formatted(n + 1)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void whatIsSentTwelveTimesUnderOneIdIsDoneOnceAndAnsweredTwelveTimes() throws Exception {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Request-Id", "once");

        List<Answer> answers = atOnce(n -> asker.send("p0", "PUT", REST + "/entries/promise", headers, """
                {"occurrence": "prepare.s0", "collected": "promise", "version": 0, "note": {"text": "One"}}
                """));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(kept("promise")).singleElement().extracting(Entry::version).isEqualTo(1);
    }

    private record Answer(int status, String body) {}

    @FunctionalInterface
    private interface Sending {
        HttpResponse<String> send(int number) throws Exception;
    }

    private static List<Answer> atOnce(Sending sending) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try {
            List<Future<Answer>> sent = IntStream.range(0, WRITERS)
                    .mapToObj(number -> writers.submit(() -> {
                        start.await();
                        HttpResponse<String> answer = sending.send(number);
                        return new Answer(answer.statusCode(), Words.of(answer.body()));
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            writers.shutdownNow();
        }
    }

    private HttpResponse<String> note(String kind, String id, String text) throws Exception {
        return put("p0", kind, id, 0, "{\"text\": \"" + text + "\"}");
    }

    private HttpResponse<String> put(String as, String kind, String id, int version, String note) throws Exception {
        return asker.json(as, "PUT", REST + "/entries/" + id, """
                {"occurrence": "prepare.s0", "collected": "%s", "version": %d, "note": %s}
                """.formatted(kind, version, note));
    }

    private HttpResponse<String> book(String as, String team) throws Exception {
        return asker.form(as, "/places", Map.of("cohort", COHORT, "part", "reviewer", "at", team, "taking", "yes"));
    }

    private List<Entry> kept(String kind) {
        return sample.store().record(COHORT).orElseThrow().entries().stream()
                .filter(entry -> entry.collected().equals(kind))
                .toList();
    }

    private Stream<Seat> seats(String role) {
        return sample.store().cohort(COHORT).orElseThrow().seats().stream()
                .filter(seat -> seat.role().equals(role));
    }

    private static Cohort cohort(Programme programme) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (int number = 0; number <= WRITERS; number++) {
            String school = "s" + number;
            String person = "p" + number;
            places.put(school, new Place(school, "School " + number, "school", Map.of()));
            teams.put("team-" + school, new Team("team-" + school, "Team " + number, List.of(school)));
            people.put(person, new Person(person, "Head " + number, school, "headteacher"));
            seats.put("s-" + person, new Seat("s-" + person, "headteacher", person, school));
            days.put("review." + school, LocalDate.parse("2027-05-01").plusDays(number));
        }
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
