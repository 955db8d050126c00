package org.criticalfriend.engine.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;

/** Years of reviews in which each school is visited once: an edition of 2019 and the one of 2023 that follows it. */
public final class Years {

    private static final String BEFORE = """
            format: 1
            programme: reviews
            edition: 2019
            title: Reviews
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { number: 1, per: team }
            notes:
              ebi: { by: lead, audience: [team, central-team] }
              advice: { by: lead, audience: team }
            scales:
              estimate: { highest-first: { leading: Leading, effective: Effective, working-towards: Working towards, ineffective: Ineffective }, unanswered: No estimate }
              agreement: { lowest-first: { no: "Disagree", yes: "Agree" }, favourable: yes }
            instruments:
              estimates: { scale: estimate, by: lead, per: team, items: { whole: The school as a whole }, audience: [team, central-team] }
              feedback: { scale: agreement, by: [headteacher, lead], items: { useful: It was useful, long: It was long, kind: It was kind } }
            course:
              review: { kind: visit, host: school, days: 1, sessions: { day: { minutes: 60, collects: [ebi, advice, estimates, feedback] } } }
            outputs:
              notes: { per: visit, sections: { ebi: { notes: [ebi, advice] }, estimates: { ratings: estimates, show: answers }, feedback: { ratings: feedback } }, audience: team }
            """;

    private static final String NOW = """
            format: 1
            programme: reviews
            edition: 2023
            title: Reviews
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { number: 1, per: team }
            notes:
              even-better-if: { by: lead, audience: [team, central-team], was: ebi }
              advice: { by: lead, audience: [team, central-team] }
            scales:
              estimate: { highest-first: { leading: Leading, effective: Effective, working-towards: { title: Working towards Effective, was: [working-towards, ineffective] } }, unanswered: No estimate }
              agreement: { lowest-first: { no: "Disagree", yes: "Agree" }, favourable: yes }
              progress: { lowest-first: { begun: Begun, done: Done }, favourable: done }
            instruments:
              estimates: { scale: estimate, by: lead, per: team, items: { overall: { text: Overall, was: whole } }, audience: [team, central-team] }
              feedback: { scale: agreement, by: [headteacher, lead], items: { useful: It was useful, long: { text: It was long, was: none }, brave: It was brave } }
              progress: { scale: progress, by: lead, per: team, each: { note: even-better-if, from: last-visit }, audience: [team, central-team] }
              again: { scale: progress, by: lead, per: team, each: { note: advice, from: last-visit }, audience: [team, central-team] }
              all-of-it: { scale: progress, by: lead, per: team, each: { note: even-better-if, from: last-cohort } }
            course:
              review: { kind: visit, host: school, days: 1, sessions: { day: { minutes: 60, collects: [progress, again, all-of-it, even-better-if, advice, estimates, feedback] } } }
            outputs:
              report: { per: visit, sections: { notes: { notes: [even-better-if, advice] }, progress: { ratings: progress, show: answers }, again: { ratings: again, show: answers } }, audience: [team, central-team] }
              year:
                per: cohort
                sections:
                  reviews: { counts: visit, split-by: phase, compare: last-cohort }
                  estimates: { ratings: estimates, show: [counts, percent], compare: last-cohort }
                  movement: { movement: estimates }
                  progress: { ratings: progress, show: [percent, all-favourable] }
                  feedback: { ratings: feedback, show: [n, favourable], compare: last-cohort }
                  sides: { ratings: feedback, show: [n, favourable], split-by: [side, phase] }
                  ever: { ratings: all-of-it, show: n }
                audience: central-team
            """;

    private Years() {}

    /** The edition of 2019, which has a level more. */
    public static Programme before() {
        return Scripts.of(BEFORE);
    }

    /** The edition of 2023. */
    public static Programme now() {
        return Scripts.of(NOW);
    }

    /** A cohort in which some schools are visited. */
    public static Cohort cohort(Programme programme, int year, List<String> hosts) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (String host : hosts) {
            String phase = host.startsWith("s") ? "secondary" : "primary";
            places.put(host, new Place(host, "School " + host, "school", Map.of("phase", phase)));
            teams.put("team-" + host, new Team("team-" + host, "Team " + host, List.of(host)));
            sit(people, seats, "headteacher", host + "-head", host, host);
            sit(people, seats, lead(programme), host + "-lead", "", "team-" + host);
            dates.put("review." + host, LocalDate.of(year + 1, 3, 1));
        }
        return new Cohort(
                programme.programme() + "-" + year,
                year + "/" + (year + 1) % 100,
                programme,
                LocalDate.of(year, 9, 1),
                LocalDate.of(year + 1, 8, 31),
                "",
                ById.of(places),
                ById.of(teams),
                ById.of(people),
                ById.of(seats),
                dates);
    }

    private static String lead(Programme programme) {
        return programme.roles().has("lead") ? "lead" : "lead-reviewer";
    }

    private static void sit(
            Map<String, Person> people, Map<String, Seat> seats, String role, String person, String place, String at) {
        people.put(person, new Person(person, person, place, role));
        seats.put(role + "." + person, new Seat(role + "." + person, role, person, at));
    }

    /** What the lead gives at a review. */
    public static Entry given(String host, String collected, String id, Content content) {
        return by(host + "-lead", host, collected, id, content);
    }

    /** What somebody gives at a review. */
    public static Entry by(String author, String host, String collected, String id, Content content) {
        return new Entry(
                id,
                "review." + host,
                collected,
                author,
                host,
                content,
                1,
                LocalDate.of(2020, 3, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** A note. */
    public static Entry note(String host, String kind, String id, String text) {
        return given(host, kind, id, Content.Words.of(text));
    }

    /** A rating. */
    public static Entry rated(String host, String instrument, String item, String level) {
        return given(host, instrument, host + "-" + instrument + "-" + item, new Content.Rating(item, level, ""));
    }
}
