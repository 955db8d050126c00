package org.criticalfriend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Promises;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final LocalDate START = LocalDate.of(2018, 9, 3);
    private static final LocalDate END = LocalDate.of(2019, 7, 19);
    private static final String VISIT = "visit-day: { kind: visit, host: school, days: 1, sessions: { tour: 60 }%s }\n";
    private static final String LAUNCH = "launch: { kind: event, when: 2018-10-18 }\n";

    @Test
    void aTrioVisitsEachOfItsSchoolsInTurn() {
        Course course = course(VISIT.formatted(""), Map.of());

        assertThat(course.of("visit-day"))
                .extracting(Occurrence::id)
                .containsExactly(
                        "visit-day.lanthanum",
                        "visit-day.cerium",
                        "visit-day.neodymium",
                        "visit-day.iron",
                        "visit-day.zinc");
        assertThat(course.visits("trio"))
                .extracting(one -> one.place() + " " + one.turn() + "/" + one.turns())
                .containsExactly("lanthanum 1/3", "cerium 2/3", "neodymium 3/3");
    }

    @Test
    void theFirstVisitIsTheOneThatTakesPlaceFirst() {
        Course course = course(
                VISIT.formatted(""), Map.of("visit-day.lanthanum", "2019-03-05", "visit-day.neodymium", "2018-11-15"));

        assertThat(course.visits("trio"))
                .extracting(one -> one.place() + " " + one.turn() + " " + one.day())
                .containsExactly("neodymium 1 2018-11-15", "lanthanum 2 2019-03-05", "cerium 3 null");
    }

    @Test
    void whoHostsTwiceHasASecondVisit() {
        Course course = course(VISIT.formatted(", times: 4"), Map.of());

        assertThat(course.visits("pair"))
                .extracting(Occurrence::id)
                .containsExactly("visit-day.iron", "visit-day.zinc", "visit-day.iron.2", "visit-day.zinc.2");
    }

    @Test
    void aVisitThatNeedNotTakePlaceIsThereOnceItHasADay() {
        String atMostThree = VISIT.formatted(", times: 1..3");

        assertThat(course(atMostThree, Map.of()).visits("trio"))
                .extracting(Occurrence::id)
                .containsExactly("visit-day.lanthanum");
        assertThat(course(atMostThree, Map.of("visit-day.neodymium", "2018-11-15"))
                        .visits("trio"))
                .extracting(Occurrence::id)
                .containsExactly("visit-day.neodymium", "visit-day.lanthanum");
    }

    @Test
    void whatIsDueBeforeASecondVisitIsCountedFromThatOne() {
        Course course = course(
                VISIT.formatted(", times: 4")
                        + "agenda: { kind: task, by: host, due: 5 working days before visit-day }\n",
                Map.of("visit-day.iron", "2018-11-15", "visit-day.iron.2", "2019-03-07"));

        assertThat(day(course, "agenda.iron")).isEqualTo("2018-11-08");
        assertThat(day(course, "agenda.iron.2")).isEqualTo("2019-02-28");
        assertThat(day(course, "agenda.zinc.2")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-30,2018-11-30,2018-11-30",
        "autumn term,2018-09-02,2018-12-21",
        "spring term,2019-01-05,2019-04-07",
        "before launch,,2018-10-17",
        "after launch,2018-10-19,",
        "2 weeks before launch,2018-10-04,2018-10-04",
        "2 weeks after launch,2018-11-01,2018-11-01",
        "5 working days before launch,2018-10-11,2018-10-11",
        "5 working days after launch,2018-11-01,2018-11-01",
        "4 weeks after start,2018-10-01,2018-10-01",
        "1 month before end,2019-06-19,2019-06-19",
        "between launch and end,2018-10-19,2019-07-18",
        "between start and launch,2018-09-04,2018-10-17",
        "after visit-day,,"
    })
    void anEventHasAWindow(String when, LocalDate from, LocalDate until) {
        Course course =
                course(LAUNCH + VISIT.formatted("") + "meeting: { kind: event, when: " + when + " }\n", Map.of());

        Occurrence meeting = find(course, "meeting");

        assertThat(meeting.window()).isEqualTo(new Occurrence.Window(from, until));
        assertThat(meeting.day()).isEqualTo(from != null && from.equals(until) ? from : null);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-30,2018-11-30,2018-11-30",
        "autumn term,2018-09-02,2018-12-21",
        "before launch,,2018-10-17",
        "2 weeks before launch,,2018-10-04",
        "2 weeks after launch,2018-11-01,2018-11-01",
        "between launch and end,2018-10-19,2019-07-18",
        "after launch,2018-10-19,"
    })
    void aTaskIsDueAtTheEndOfItsWindow(String due, LocalDate from, LocalDate until) {
        Course course = course(LAUNCH + "plan: { kind: task, by: organiser, due: " + due + " }\n", Map.of());

        Occurrence plan = find(course, "plan");

        assertThat(plan.window()).isEqualTo(new Occurrence.Window(from, until));
        assertThat(plan.day()).isEqualTo(until);
    }

    @Test
    void aDayThatWasSetComesBeforeTheOneOfTheFile() {
        Course course = course(
                LAUNCH + "plan: { kind: task, by: organiser, due: 1 week before launch }\n",
                Map.of("launch", "2018-10-25"));

        assertThat(day(course, "launch")).isEqualTo("2018-10-25");
        assertThat(day(course, "plan")).isEqualTo("2018-10-18");
    }

    @Test
    void aMomentMayFollowAStepThatStandsLaterInTheFile() {
        Course course = course("plan: { kind: task, by: organiser, due: 1 week before launch }\n" + LAUNCH, Map.of());

        assertThat(course.occurrences().ids()).containsExactly("plan", "launch");
        assertThat(day(course, "plan")).isEqualTo("2018-10-11");
    }

    @Test
    void anEventOfEachTeamTakesPlaceAsOftenAsTheFileSays() {
        Course course = course("workshop: { kind: event, per: team, times: 2 }\n", Map.of());

        assertThat(course.of("workshop"))
                .extracting(one -> one.id() + " " + one.team() + " " + one.turn() + "/" + one.turns())
                .containsExactly(
                        "workshop.trio.1 trio 1/2",
                        "workshop.trio.2 trio 2/2",
                        "workshop.pair.1 pair 1/2",
                        "workshop.pair.2 pair 2/2");
    }

    @Test
    void anEventOfTheCohortThatIsNotRepeatedHasTheIdOfItsStep() {
        assertThat(course(LAUNCH + "seminar: { kind: event, times: 2 }\n", Map.of())
                        .occurrences()
                        .ids())
                .containsExactly("launch", "seminar.1", "seminar.2");
    }

    @Test
    void firstAndLastMeanThoseOfTheOwnTeam() {
        Course course = course(
                "workshop: { kind: event, per: team, times: 3 }\n"
                        + "before: { kind: task, by: headteacher, due: 2 weeks before first workshop }\n"
                        + "after: { kind: task, by: headteacher, due: 2 weeks after last workshop }\n",
                Map.of(
                        "workshop.trio.1", "2018-11-15",
                        "workshop.trio.3", "2019-05-16",
                        "workshop.pair.1", "2018-12-06"));

        assertThat(day(course, "before.head-of-lanthanum")).isEqualTo("2018-11-01");
        assertThat(day(course, "after.head-of-lanthanum")).isEqualTo("2019-05-30");
        assertThat(day(course, "before.head-of-iron")).isEqualTo("2018-11-22");
    }

    @Test
    void aTaskOfHostsIsThereForEachVisit() {
        Course course = course(
                VISIT.formatted("") + "agenda: { kind: task, by: host, due: 5 working days before visit-day }\n",
                Map.of("visit-day.cerium", "2018-11-15", "visit-day.lanthanum", "2019-01-10"));

        assertThat(course.of("agenda").stream().limit(3))
                .extracting(one -> one.id() + " " + one.place() + " " + one.day())
                .containsExactly(
                        "agenda.cerium cerium 2018-11-08",
                        "agenda.lanthanum lanthanum 2018-12-20",
                        "agenda.neodymium neodymium null");
        assertThat(find(course, "agenda.cerium").turn()).isOne();
    }

    @Test
    void aTaskIsThereForEachPersonInTheRole() {
        Course course = course("survey: { kind: task, by: headteacher, due: 2019-06-13 }\n", Map.of());

        assertThat(course.of("survey").stream().limit(2))
                .extracting(one -> one.id() + " " + one.person() + " " + one.place() + " " + one.team())
                .containsExactly("survey.head-of-lanthanum la lanthanum trio", "survey.head-of-cerium ce cerium trio");
        assertThat(course.of("survey")).hasSize(5);
    }

    @Test
    void aPersonOfATeamHasATaskWithoutAPlace() {
        Occurrence report = find(
                course("report: { kind: task, by: facilitator, due: 2019-06-13 }\n", Map.of()),
                "report.facilitator-of-pair");

        assertThat(report.team()).isEqualTo("pair");
        assertThat(report.place()).isEmpty();
        assertThat(report.person()).isEqualTo("fa");
    }

    @ParameterizedTest
    @CsvSource({
        "school,call.lanthanum call.cerium call.neodymium call.iron call.zinc",
        "team,call.trio call.pair",
        "cohort,call",
        "person,call.facilitator-of-pair"
    })
    void aTaskIsThereOnceForEach(String per, String ids) {
        Course course = course(
                "call: { kind: task, by: [organiser, facilitator], per: " + per + ", due: 2018-10-04 }\n", Map.of());

        assertThat(course.of("call")).extracting(Occurrence::id).containsExactly(ids.split(" "));
    }

    @Test
    void aStepThatIsNotThereHasNoOccurrences() {
        assertThat(course(LAUNCH, Map.of()).of("completion")).isEmpty();
    }

    @Test
    void schoolsKeepTheirHolidaysAndOthersDoNot() {
        assertThat(Course.calendarOf(cohort(LAUNCH, Map.of(), "school"))).isSameAs(Calendar.ofSchools());
        assertThat(Course.calendarOf(cohort(LAUNCH, Map.of(), "museum"))).isSameAs(Calendar.ofOffices());
    }

    private static LocalDate day(Course course, String id) {
        return find(course, id).day();
    }

    private static Occurrence find(Course course, String id) {
        return course.occurrences()
                .find(id)
                .orElseThrow(() -> new AssertionError(
                        id + " is not among " + course.occurrences().ids()));
    }

    private static Course course(String steps, Map<String, String> dates) {
        return Course.of(cohort(steps, dates, "school"));
    }

    private static Cohort cohort(String steps, Map<String, String> dates, String kind) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        dates.forEach((id, day) -> days.put(id, LocalDate.parse(day)));
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        for (String id : List.of("lanthanum", "cerium", "neodymium", "iron", "zinc")) {
            String person = id.substring(0, 2);
            places.put(id, new Place(id, id, "school", Map.of()));
            people.put(person, new Person(person, person, id, "headteacher"));
            seats.put("head-of-" + id, new Seat("head-of-" + id, "headteacher", person, id));
        }
        people.put("fa", new Person("fa", "fa", "", ""));
        seats.put("facilitator-of-pair", new Seat("facilitator-of-pair", "facilitator", "fa", "pair"));
        Map<String, Team> teams = new LinkedHashMap<>();
        Stream.of(
                        new Team("trio", "Trio", List.of("lanthanum", "cerium", "neodymium")),
                        new Team("pair", "Pair", List.of("iron", "zinc")))
                .forEach(team -> teams.put(team.id(), team));
        return new Cohort(
                "elements-2018-19",
                "2018/19",
                programme(steps, kind),
                START,
                END,
                "",
                ById.of(places),
                ById.of(teams),
                ById.of(people),
                ById.of(seats),
                days);
    }

    private static Programme programme(String steps, String kind) {
        String facts = kind.equals("school") ? "" : ", facts: { rooms: number }";
        String text = """
                format: 1
                programme: elements
                edition: 2018/19
                title: Elements
                organisations: { school: { kind: %s, number: 2..3, per: team%s } }
                roles:
                  headteacher: { number: 1, per: school }
                  facilitator: { number: 1, per: team }
                course:
                """.formatted(kind, facts) + steps.indent(2);
        ProgrammeReader reader = new ProgrammeReader(
                new Grammar(EngineVocabulary.plain()), new Binder((word, settings) -> settings.get()), Promises.none());
        Reading reading = reader.read(
                Source.decode("programme.yaml", text.getBytes(StandardCharsets.UTF_8)), ProgrammeLookup.empty());
        return reading.programme()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }
}
