package org.criticalfriend.engine.rehearsal;

import java.time.Instant;
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
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;

/** Two pairs of schools whose people are known one by one. */
public final class Stage {

    private static final String SCRIPT = """
            format: 1
            programme: walks
            edition: 2026/27
            title: Walks
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              leader: { number: 0..1, per: school }
              chair: { number: 1, per: team, side: neither }
              guide: { number: 0..1, per: team }
              scribe: { number: 1, per: visit, side: neither }
              reader: { number: 1, per: cohort }
            choices:
              focus: { by: headteacher, options: { question: A question, project: A project } }
            notes:
              question: { by: headteacher, number: 1, per: school, only-if: { chosen: { focus: question } }, audience: [cohort, organiser] }
              hope: { by: [headteacher, leader], number: 1, per: school, audience: team }
              seen: { by: [visitors, scribe], audience: team }
              rules: { by: chair, audience: team }
              diary: { by: visitors, audience: author }
              frank: { by: [headteacher, leader], names: hidden, audience: organiser }
            scales: { ten: { range: 1..10 } }
            instruments:
              day: { scale: ten, by: [host, visitors], items: { good: "Was it good?" } }
              school-view: { scale: ten, by: [headteacher, leader], per: school, items: { useful: "Was it useful?" }, audience: team }
              seen-again: { scale: ten, by: headteacher, per: school, each: { note: seen }, audience: team }
            course:
              begin: { kind: task, by: headteacher, per: school, due: 2026-09-20, collects: [focus, question, hope] }
              brief: { kind: task, by: [headteacher, scribe], per: visit, due: 5 working days before walk, collects: seen-again }
              walk:
                kind: visit
                host: school
                days: 1
                sessions:
                  greeting: { minutes: 30, only-if: { visit: first }, collects: rules }
                  round: { minutes: 60, collects: [seen, diary] }
                collects: day
              close: { kind: event, when: 2027-06-10, collects: [frank, school-view] }
            outputs:
              letter:
                title: Letter to <host>
                per: visit
                sections: { seen: { notes: seen }, rules: { notes: rules } }
                sign-off: { draft: { by: chair }, agree: { by: host } }
                audience: host
              wall: { per: cohort, sections: { questions: { notes: question, group-by: organisation }, pair: { people: headteacher } }, audience: cohort }
              frank-words: { per: cohort, sections: { frank: { notes: frank, group-by: organisation, layout: table }, list: { notes: frank } }, audience: organiser }
              view: { per: cohort, sections: { view: { ratings: school-view, show: [n, mean] }, day: { ratings: day, show: counts } }, audience: organiser }
              own-view: { per: team, sections: { view: { ratings: school-view, show: answers } }, audience: team }
            """;

    private Stage() {}

    /** The cohort with its days agreed: Beech is visited before Ash. */
    public static Cohort cohort() {
        return cohort(Scripts.of(SCRIPT));
    }

    /** The same places, people and days in a programme of its own whose visit is called {@code walk}. */
    public static Cohort cohort(Programme programme) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("one", new Team("one", "Pair one", List.of("ash", "beech")));
        teams.put("two", new Team("two", "Pair two", List.of("cedar", "dogwood")));
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (String place : List.of("ash", "beech", "cedar", "dogwood")) {
            places.put(place, new Place(place, name(place) + " School", "school", Map.of()));
            sit(people, seats, "headteacher", place + "-head", place, place);
            sit(people, seats, "leader", place + "-leader", place, place);
        }
        sit(people, seats, "chair", "chair-one", "", "one");
        sit(people, seats, "chair", "chair-two", "", "two");
        sit(people, seats, "guide", "guide-one", "cedar", "one");
        sit(people, seats, "scribe", "scribe-ash", "", "walk.ash");
        sit(people, seats, "scribe", "scribe-beech", "", "walk.beech");
        sit(people, seats, "reader", "reader", "", "");
        return new Cohort(
                "walks-2026-27",
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(places),
                ById.of(teams),
                ById.of(people),
                ById.of(seats),
                Map.of(
                        "walk.ash", LocalDate.parse("2027-02-03"),
                        "walk.beech", LocalDate.parse("2026-11-04"),
                        "walk.cedar", LocalDate.parse("2026-11-05"),
                        "walk.dogwood", LocalDate.parse("2027-02-04")));
    }

    private static void sit(
            Map<String, Person> people, Map<String, Seat> seats, String role, String person, String place, String at) {
        people.put(person, new Person(person, name(person), place, role));
        String id = role + "." + person;
        seats.put(id, new Seat(id, role, person, at));
    }

    private static String name(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    /** Something somebody gave. */
    public static Entry entry(String id, String occurrence, String collected, String author, Content content) {
        String place = author.contains("-") ? author.substring(0, author.indexOf('-')) : "";
        boolean isOfAPlace = List.of("ash", "beech", "cedar", "dogwood").contains(place);
        String visited = occurrence.startsWith("walk.") ? occurrence.substring(5) : "";
        return new Entry(
                id,
                occurrence,
                collected,
                author,
                isOfAPlace ? place : visited,
                content,
                1,
                Instant.parse("2027-06-10T15:00:00Z"));
    }
}
