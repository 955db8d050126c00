package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** The people, organisations, teams, days and plans that the other edition has no place for. */
final class PlaceBlockers {

    private final CohortRecord record;
    private final Cohort cohort;
    private final Programme before;
    private final Programme target;
    private final Course course;
    private final Course there;

    private PlaceBlockers(CohortRecord record, Course course, Cohort moved, Course there) {
        this.record = record;
        this.cohort = record.cohort();
        this.before = cohort.programme();
        this.target = moved.programme();
        this.course = course;
        this.there = there;
    }

    static List<String> in(CohortRecord record, Course course, Cohort moved, Course there) {
        PlaceBlockers lost = new PlaceBlockers(record, course, moved, there);
        List<String> hindrances = new ArrayList<>(lost.organisations());
        hindrances.addAll(lost.teams());
        hindrances.addAll(lost.roles());
        hindrances.addAll(lost.steps());
        hindrances.addAll(lost.sessions());
        return hindrances;
    }

    private List<String> organisations() {
        Map<String, Integer> without = new LinkedHashMap<>();
        for (Place place : cohort.places()) {
            Optional<Organisation> now = target.organisations().find(place.role());
            boolean isSameKind = now.map(Organisation::kind)
                    .equals(before.organisations().find(place.role()).map(Organisation::kind));
            if (now.isEmpty() || !isSameKind) {
                without.merge(place.role(), 1, Integer::sum);
            }
        }
        List<String> hindrances = new ArrayList<>();
        without.forEach((role, number) -> {
            String title =
                    before.organisations().find(role).map(Organisation::title).orElse(role);
            hindrances.add("In the new edition no organisation takes part as " + Sentences.quote(title) + ", and "
                    + Numbers.word(number) + " of this cohort " + (number == 1 ? "does." : "do."));
        });
        return hindrances;
    }

    private List<String> teams() {
        return cohort.teams().isEmpty() || isInTeams(target) || !isInTeams(before)
                ? List.of()
                : List.of("The new edition has no teams, and this cohort has "
                        + Numbers.word(cohort.teams().size()) + ".");
    }

    private static boolean isInTeams(Programme programme) {
        return programme.organisations().stream().anyMatch(one -> one.per() == Organisation.Per.TEAM)
                || programme.roles().stream().anyMatch(role -> role.per().equals("team"));
    }

    private List<String> roles() {
        Map<String, Set<String>> held = new LinkedHashMap<>();
        for (Seat seat : cohort.seats()) {
            String per = before.roles().find(seat.role()).map(Role::per).orElse("");
            if (!seat.person().isEmpty()
                    && !target.roles().find(seat.role()).map(Role::per).equals(Optional.of(per))) {
                held.computeIfAbsent(seat.role(), role -> new LinkedHashSet<>()).add(seat.person());
            }
        }
        List<String> hindrances = new ArrayList<>();
        held.forEach((role, people) -> {
            String title =
                    Sentences.quote(before.roles().find(role).map(Role::title).orElse(role));
            String hold = Numbers.counted(people.size(), "person") + (people.size() == 1 ? " holds" : " hold");
            hindrances.add(target.roles()
                    .find(role)
                    .map(now -> "The new edition counts " + title + " for each " + new Titles(target).per(now.per())
                            + ", and " + hold + " it for a "
                            + new Titles(before)
                                    .per(before.roles().find(role).orElseThrow().per()) + ".")
                    .orElse("The new edition no longer has the role " + title + ", which " + hold + "."));
        });
        return hindrances;
    }

    /** The occurrences at which anything is kept, a day or an entry, and which are not there any more. */
    private List<String> steps() {
        Map<String, List<String>> days = new LinkedHashMap<>();
        Map<String, List<String>> entries = new LinkedHashMap<>();
        cohort.dates().keySet().forEach(occurrence -> take(occurrence, days));
        record.entries().stream().map(Entry::occurrence).distinct().forEach(occurrence -> take(occurrence, entries));
        Set<String> steps = new LinkedHashSet<>(days.keySet());
        steps.addAll(entries.keySet());
        List<String> hindrances = new ArrayList<>();
        for (String id : steps) {
            Step step = before.course().find(id).orElseThrow();
            String kept = days.containsKey(id) && entries.containsKey(id)
                    ? "days and entries are"
                    : days.containsKey(id) ? days.get(id).size() == 1 ? "a day is" : "days are" : "entries are";
            hindrances.add(
                    isThere(step)
                            ? "The new edition has " + Sentences.quote(step.title())
                                    + " for others than this cohort, where " + kept
                                    + " kept that would have no place; nothing is thrown away."
                            : "The new edition no longer has the step " + Sentences.quote(step.title()) + ", for which "
                                    + kept + " kept; nothing is thrown away.");
        }
        return hindrances;
    }

    private boolean isThere(Step step) {
        return target.course()
                .find(step.id())
                .filter(now -> now.getClass().equals(step.getClass()))
                .isPresent();
    }

    private void take(String occurrence, Map<String, List<String>> gone) {
        Optional<Step> step = course.occurrences()
                .find(occurrence)
                .map(one -> one.step())
                .or(() -> before.course().find(occurrence));
        boolean isKept = step.isPresent()
                && isThere(step.get())
                && (there.occurrences().has(occurrence) || !course.occurrences().has(occurrence));
        if (step.isPresent() && !isKept) {
            gone.computeIfAbsent(step.get().id(), id -> new ArrayList<>()).add(occurrence);
        }
    }

    /** The sessions that stand in the plans of visits, and those somebody said yes to. */
    private List<String> sessions() {
        Map<String, Integer> gone = new LinkedHashMap<>();
        for (Entry entry : record.entries()) {
            if (entry.content() instanceof Content.Planned planned) {
                there.occurrences()
                        .find(entry.occurrence())
                        .flatMap(there::visitOf)
                        .ifPresent(visit -> planned.agenda().slots().stream()
                                .map(Agenda.Slot::session)
                                .filter(session -> !visit.step().sessions().has(session))
                                .distinct()
                                .forEach(session -> gone.merge(session, 1, Integer::sum)));
            }
        }
        List<String> hindrances = new ArrayList<>();
        gone.forEach((session, plans) -> hindrances.add("The new edition no longer has the session "
                + Sentences.quote(title(session)) + ", which stands in the "
                + (plans == 1 ? "plan of one visit" : "plans of " + Numbers.counted(plans, "visit"))
                + "; nothing is thrown away."));
        return hindrances;
    }

    private String title(String session) {
        return before.course().stream()
                .flatMap(step -> step.sessions().find(session).stream())
                .map(Session::title)
                .findFirst()
                .orElseGet(() -> Nouns.id(session));
    }
}
