package org.criticalfriend.engine.composition.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Step;

/**
 * What one document is of.
 *
 * @param id unique in the cohort: the output's id, and behind a point what it is of where there are several
 * @param output what it is
 * @param scope where it belongs
 * @param person the id of the person it is of; empty where it is of none
 * @param names what stands for {@code <host>}, {@code <team>} and the like in its texts
 */
public record Subject(String id, Output output, Scope scope, String person, Map<String, String> names) {

    /** Takes a copy. */
    public Subject {
        names = Map.copyOf(names);
    }

    /** The document with so many stages of its sign-off done, as something that people may or may not read. */
    public Target.Document at(int stage) {
        return new Target.Document(output, scope, stage);
    }

    /** Which figures of an instrument its readers may see, and those who sign it off. */
    public SmallGroups smallGroups(Instrument instrument, Membership membership) {
        return new SmallGroups(
                instrument.smallestGroup(), membership.organisations(AccessPolicy.readers(output), scope));
    }

    /** Every document an output yields in a cohort. */
    public static List<Subject> of(Output output, Cohort cohort, Course course) {
        List<Subject> subjects = new ArrayList<>();
        switch (output.per()) {
            case "cohort" -> subjects.add(subject(output, "", Scope.COHORT, "", cohort));
            case "team" ->
                cohort.teams()
                        .forEach(team -> subjects.add(subject(output, team.id(), Scope.ofTeam(team.id()), "", cohort)));
            case "visit" -> visits(course).forEach(visit -> subjects.add(visit(output, visit, cohort)));
            default -> {
                if (cohort.programme().organisations().has(output.per())) {
                    cohort.places().stream()
                            .filter(place -> place.role().equals(output.per()))
                            .forEach(place -> subjects.add(
                                    subject(output, place.id(), Scope.ofPlace(cohort, place.id()), "", cohort)));
                } else {
                    cohort.seats().stream()
                            .filter(seat -> seat.role().equals(output.per()))
                            .forEach(seat -> subjects.add(
                                    subject(output, seat.id(), seat(cohort, seat), seat.person(), cohort)));
                }
            }
        }
        return subjects;
    }

    /** The visits that documents are of: those of the first step that is one. */
    private static List<Occurrence> visits(Course course) {
        return course.occurrences().stream()
                .filter(occurrence -> occurrence.step() instanceof Step.Visit)
                .toList();
    }

    private static Subject visit(Output output, Occurrence visit, Cohort cohort) {
        return subject(output, visit.id(), Scope.of(visit), "", cohort);
    }

    private static Scope seat(Cohort cohort, Seat seat) {
        return cohort.places().has(seat.at())
                ? Scope.ofPlace(cohort, seat.at())
                : cohort.teams().has(seat.at()) ? Scope.ofTeam(seat.at()) : Scope.COHORT;
    }

    private static Subject subject(Output output, String of, Scope scope, String person, Cohort cohort) {
        String host = cohort.places().find(scope.place()).map(Place::name).orElse("");
        Map<String, String> names = Map.of(
                "host",
                host,
                "organisation",
                host,
                "team",
                cohort.teams().find(scope.team()).map(Team::title).orElse(""),
                "cohort",
                cohort.title(),
                "person",
                cohort.people().find(person).map(Person::name).orElse(""));
        return new Subject(output.id() + (of.isEmpty() ? "" : "." + of), output, scope, person, names);
    }

    /** Whether something that was given belongs to what the document is of. */
    public boolean covers(Entry entry, Cohort cohort, Course course) {
        Optional<Occurrence> at = course.occurrences().find(entry.occurrence());
        if (!person.isEmpty()) {
            return entry.author().equals(person);
        }
        if (scope.equals(Scope.COHORT)) {
            return true;
        }
        boolean isOfAVisit = at.map(one -> one.step() instanceof Step.Visit).orElse(false);
        if (!scope.occurrence().isEmpty() && isOfAVisit) {
            return entry.occurrence().equals(scope.occurrence());
        }
        String place = at.map(Occurrence::place).filter(one -> !one.isEmpty()).orElse(entry.place());
        if (!scope.place().isEmpty()) {
            return place.equals(scope.place());
        }
        String team = at.map(Occurrence::team)
                .filter(one -> !one.isEmpty())
                .orElseGet(() -> cohort.teamOf(entry.place()).map(Team::id).orElse(""));
        return team.equals(scope.team());
    }

    /** A text of the programme with its names filled in. */
    public String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        return filled;
    }

    /** Its title. */
    public String title() {
        return filledIn(output.title());
    }
}
