package org.criticalfriend.engine.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Everything that takes place or falls due in a cohort, in the order of the programme's course. It never changes. */
public final class Course {

    private static final List<String> SCHOOLS = List.of("school", "trust");

    private final Cohort cohort;
    private final Calendar calendar;
    private final Map<String, List<Occurrence>> bySteps = new LinkedHashMap<>();
    private final ById<Occurrence> all;

    private Course(Cohort cohort) {
        this.cohort = cohort;
        this.calendar = calendarOf(cohort);
        Map<String, Occurrence> byId = new LinkedHashMap<>();
        for (Step step : cohort.programme().course()) {
            workOut(step.id()).forEach(occurrence -> byId.put(occurrence.id(), occurrence));
        }
        this.all = ById.of(byId);
    }

    /** The course of a cohort as it stands now. */
    public static Course of(Cohort cohort) {
        return new Course(cohort);
    }

    /** The days on which those who take part work: schools and trusts have holidays that others have not. */
    public static Calendar calendarOf(Cohort cohort) {
        return cohort.programme().organisations().stream().allMatch(one -> SCHOOLS.contains(one.kind()))
                ? Calendar.ofSchools()
                : Calendar.ofOffices();
    }

    /** All of it, by ids. */
    public ById<Occurrence> occurrences() {
        return all;
    }

    /** What becomes of a step. */
    public List<Occurrence> of(String step) {
        return bySteps.getOrDefault(step, List.of());
    }

    /** Steps wait for one another, so each is worked out when the first one needs it. */
    private List<Occurrence> workOut(String step) {
        List<Occurrence> known = bySteps.get(step);
        if (known != null) {
            return known;
        }
        List<Occurrence> occurrences = cohort.programme()
                .course()
                .find(step)
                .map(this::occurrences)
                .map(List::copyOf)
                .orElse(List.of());
        bySteps.put(step, occurrences);
        return occurrences;
    }

    /** The visits of a team, in their order. */
    public List<Occurrence> visits(String team) {
        return all.stream()
                .filter(occurrence -> occurrence.step() instanceof Step.Visit)
                .filter(occurrence -> occurrence.team().equals(team))
                .toList();
    }

    /** The last day of what takes place, which goes on over working days; null where none is known. */
    public @Nullable LocalDate lastDay(Occurrence occurrence) {
        int days = occurrence.step() instanceof Step.Visit visit
                ? visit.days()
                : occurrence.step() instanceof Step.Event event ? event.days() : 1;
        LocalDate first = occurrence.day();
        return first == null || days == 1
                ? first
                : calendar.after(first, new Length(days - 1, Length.Unit.WORKING_DAY));
    }

    /** The visit that something belongs to: itself, or that for which a task is done. */
    public Optional<Occurrence> visitOf(Occurrence occurrence) {
        if (occurrence.step() instanceof Step.Visit) {
            return Optional.of(occurrence);
        }
        List<Occurrence> hosted = all.stream()
                .filter(one -> one.step() instanceof Step.Visit)
                .filter(one -> !one.place().isEmpty() && one.place().equals(occurrence.place()))
                .toList();
        return hosted.stream()
                .filter(one -> suffix(one.id(), one.step()).equals(suffix(occurrence.id(), occurrence.step())))
                .findFirst()
                .or(() -> hosted.stream().findFirst());
    }

    /**
     * The day by which something is due that is no step, such as a stage of a sign-off; empty where none is known.
     *
     * @param team the id of its team; empty for none
     * @param place the id of its place; empty for none
     * @param visit the id of its visit; empty for none
     * @param others the days of what it may wait for and is no step either, by their names
     */
    public Optional<LocalDate> due(
            Moment moment, String team, String place, String visit, Map<String, LocalDate> others) {
        return Optional.ofNullable(
                window(moment, aside(team, place, visit, others), true).until());
    }

    /** The day from which the time of such a thing is counted; empty where none is known. */
    public Optional<LocalDate> day(Moment.Anchor anchor, String team, String place, String visit) {
        return day(anchor, aside(team, place, visit, Map.of()), false);
    }

    private For aside(String team, String place, String visit, Map<String, LocalDate> others) {
        String behind = all.find(visit).map(one -> suffix(one.id(), one.step())).orElse("");
        return new For(team, place, "", behind, others);
    }

    private List<Occurrence> occurrences(Step step) {
        if (step instanceof Step.Visit visit) {
            return groups().flatMap(group -> visits(visit, group).stream()).toList();
        }
        if (step instanceof Step.Event event) {
            return event.per() == Organisation.Per.TEAM
                    ? cohort.teams().stream()
                            .flatMap(team -> times(event, team.id()).stream())
                            .toList()
                    : times(event, "");
        }
        return tasks((Step.Task) step);
    }

    /** The teams; where there are none, everybody together. */
    private Stream<Group> groups() {
        boolean isInTeams = cohort.programme().organisations().stream()
                .anyMatch(organisation -> organisation.per() == Organisation.Per.TEAM);
        return isInTeams
                ? cohort.teams().stream().map(team -> new Group(team.id(), team.places()))
                : Stream.of(new Group("", List.copyOf(cohort.places().ids())));
    }

    private record Group(String team, List<String> places) {}

    private List<Occurrence> visits(Step.Visit visit, Group group) {
        List<Place> hosts = group.places().stream()
                .flatMap(id -> cohort.places().find(id).stream())
                .filter(place -> place.role().equals(visit.host()))
                .toList();
        int most = hosts.isEmpty() ? 0 : most(visit.times(), hosts.size());
        int least = visit.times() == null ? most : Math.min(most, visit.times().least());
        List<Occurrence> visits = new ArrayList<>();
        for (int turn = 1; turn <= most; turn++) {
            Place host = hosts.get((turn - 1) % hosts.size());
            int round = (turn - 1) / hosts.size() + 1;
            String id = visit.id() + "." + host.id() + (round == 1 ? "" : "." + round);
            // A visit that need not take place is there once it has a day.
            if (turn <= least || cohort.dates().containsKey(id)) {
                For whom = new For(group.team(), host.id(), "", suffix(id, visit));
                visits.add(occurrence(id, visit, whom, turn, most));
            }
        }
        return inTheirOrder(visits);
    }

    /** The first visit is the one that takes place first, whoever stands first in the team. */
    private static List<Occurrence> inTheirOrder(List<Occurrence> visits) {
        List<Occurrence> sorted = new ArrayList<>(visits);
        sorted.sort(Comparator.comparing(Occurrence::day, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Occurrence> numbered = new ArrayList<>();
        for (Occurrence one : sorted) {
            numbered.add(new Occurrence(
                    one.id(),
                    one.step(),
                    one.team(),
                    one.place(),
                    one.person(),
                    numbered.size() + 1,
                    sorted.size(),
                    one.day(),
                    one.window()));
        }
        return numbered;
    }

    private List<Occurrence> times(Step.Event event, String team) {
        int most = most(event.times(), 1);
        List<Occurrence> times = new ArrayList<>();
        for (int turn = 1; turn <= most; turn++) {
            String id = event.id() + (team.isEmpty() ? "" : "." + team) + (event.times() == null ? "" : "." + turn);
            times.add(occurrence(id, event, new For(team, "", "", ""), turn, most));
        }
        return times;
    }

    private static int most(@Nullable Range times, int otherwise) {
        if (times == null) {
            return otherwise;
        }
        Integer most = times.most();
        return most == null ? Math.max(1, times.least()) : most;
    }

    private List<Occurrence> tasks(Step.Task task) {
        String per = task.per() == null ? perOf(task) : task.per();
        List<Occurrence> tasks = new ArrayList<>();
        switch (per) {
            case "cohort" -> tasks.add(occurrence(task.id(), task, new For("", "", "", ""), 1, 1));
            case "team" ->
                cohort.teams()
                        .forEach(team -> tasks.add(
                                occurrence(task.id() + "." + team.id(), task, new For(team.id(), "", "", ""), 1, 1)));
            case "visit" -> visitsOf(task).forEach(visit -> tasks.add(forVisit(task, visit)));
            case "person" -> peopleOf(task).forEach(seat -> tasks.add(forPerson(task, seat)));
            default ->
                cohort.places().stream()
                        .filter(place -> place.role().equals(per))
                        .forEach(place -> tasks.add(occurrence(
                                task.id() + "." + place.id(),
                                task,
                                new For(teamOf(place.id()), place.id(), "", ""),
                                1,
                                1)));
        }
        return tasks;
    }

    /** What a task is for where the file leaves it open: each visit it waits for, or each who sees to it. */
    private String perOf(Step.Task task) {
        boolean isOfVisits = task.by().contains("host") || task.by().contains("visitors");
        if (isOfVisits || !visitsItWaitsFor(task).isEmpty()) {
            return "visit";
        }
        if (task.by().contains("team")) {
            return "team";
        }
        boolean hasRole =
                task.by().stream().anyMatch(who -> cohort.programme().roles().has(who));
        return hasRole ? "person" : "cohort";
    }

    private List<Occurrence> visitsOf(Step.Task task) {
        List<Step> waitedFor = visitsItWaitsFor(task);
        return cohort.programme().course().stream()
                .filter(step -> step instanceof Step.Visit)
                .filter(step -> waitedFor.isEmpty() || waitedFor.contains(step))
                .limit(1)
                .flatMap(step -> workOut(step.id()).stream())
                .toList();
    }

    private List<Step> visitsItWaitsFor(Step.Task task) {
        return task.due().anchors().stream()
                .filter(anchor -> anchor.turn() == null)
                .flatMap(anchor -> cohort.programme().course().find(anchor.name()).stream())
                .filter(step -> step instanceof Step.Visit)
                .toList();
    }

    private List<Seat> peopleOf(Step.Task task) {
        return cohort.seats().stream()
                .filter(seat -> task.by().contains(seat.role()))
                .toList();
    }

    private Occurrence forVisit(Step.Task task, Occurrence visit) {
        String suffix = suffix(visit.id(), visit.step());
        For whom = new For(visit.team(), visit.place(), "", suffix);
        return occurrence(task.id() + suffix, task, whom, visit.turn(), visit.turns());
    }

    private static String suffix(String id, Step step) {
        return id.substring(step.id().length());
    }

    private Occurrence forPerson(Step.Task task, Seat seat) {
        String place = cohort.places().has(seat.at()) ? seat.at() : "";
        String team = cohort.teams().has(seat.at()) ? seat.at() : teamOf(place);
        return occurrence(task.id() + "." + seat.id(), task, new For(team, place, seat.person(), ""), 1, 1);
    }

    private String teamOf(String place) {
        return cohort.teamOf(place).map(Team::id).orElse("");
    }

    /**
     * What an occurrence is for; each is empty where it is for none.
     *
     * @param visit what stands behind the step in the id of the visit, the same for the visit and its tasks
     * @param others the days of what it may wait for and is no step, by their names
     */
    private record For(String team, String place, String person, String visit, Map<String, LocalDate> others) {

        For(String team, String place, String person, String visit) {
            this(team, place, person, visit, Map.of());
        }
    }

    private Occurrence occurrence(String id, Step step, For whom, int turn, int turns) {
        LocalDate set = cohort.dates().get(id);
        boolean isDue = step instanceof Step.Task;
        Occurrence.Window window = set != null
                ? Occurrence.Window.of(set)
                : step.time() == null ? Occurrence.Window.OPEN : window(step.time(), whom, isDue);
        LocalDate day =
                set != null ? set : isDue || Objects.equals(window.from(), window.until()) ? window.until() : null;
        return new Occurrence(id, step, whom.team(), whom.place(), whom.person(), turn, turns, day, window);
    }

    private Occurrence.Window window(Moment moment, For whom, boolean isDue) {
        if (moment instanceof Moment.On on) {
            return Occurrence.Window.of(on.date());
        }
        if (moment instanceof Moment.During during) {
            return calendar.term(during.term(), cohort.start());
        }
        if (moment instanceof Moment.Before before) {
            LocalDate day = day(before.anchor(), whom, true).orElse(null);
            if (day == null) {
                return Occurrence.Window.OPEN;
            }
            LocalDate until = before.by() == null ? day.minusDays(1) : calendar.before(day, before.by());
            // What is to be done may be done sooner; what takes place then takes place then.
            return new Occurrence.Window(before.by() == null || isDue ? null : until, until);
        }
        if (moment instanceof Moment.After after) {
            LocalDate day = day(after.anchor(), whom, false).orElse(null);
            if (day == null) {
                return Occurrence.Window.OPEN;
            }
            LocalDate from = after.by() == null ? day.plusDays(1) : calendar.after(day, after.by());
            return new Occurrence.Window(from, after.by() == null ? null : from);
        }
        Moment.Between between = (Moment.Between) moment;
        return new Occurrence.Window(
                day(between.from(), whom, false).map(day -> day.plusDays(1)).orElse(null),
                day(between.until(), whom, true).map(day -> day.minusDays(1)).orElse(null));
    }

    /** The day from which a time is counted: that of the same visit, team or cohort. */
    private Optional<LocalDate> day(Moment.Anchor anchor, For whom, boolean isFirst) {
        if (anchor.name().equals("start")) {
            return Optional.of(cohort.start());
        }
        if (anchor.name().equals("end")) {
            return Optional.of(cohort.end());
        }
        LocalDate other = whom.others().get(anchor.name());
        if (other != null) {
            return Optional.of(other);
        }
        List<Occurrence> there = workOut(anchor.name());
        boolean isEach = anchor.turn() == null;
        List<Occurrence> meant = isEach ? nearest(there, whom) : ofTeam(there, whom);
        Stream<LocalDate> days = meant.stream().map(Occurrence::day).filter(Objects::nonNull);
        boolean isEarliest = isEach ? isFirst : anchor.turn() == Moment.Turn.FIRST;
        return isEarliest ? days.min(Comparator.naturalOrder()) : days.max(Comparator.naturalOrder());
    }

    /** Those of the same visit, else of the same place, else of the same team, else all. */
    private static List<Occurrence> nearest(List<Occurrence> there, For whom) {
        List<Occurrence> ofPlace = there.stream()
                .filter(one -> !whom.place().isEmpty() && one.place().equals(whom.place()))
                .toList();
        List<Occurrence> ofVisit = ofPlace.stream()
                .filter(one ->
                        !whom.visit().isEmpty() && suffix(one.id(), one.step()).equals(whom.visit()))
                .toList();
        return !ofVisit.isEmpty() ? ofVisit : ofPlace.isEmpty() ? ofTeam(there, whom) : ofPlace;
    }

    private static List<Occurrence> ofTeam(List<Occurrence> there, For whom) {
        List<Occurrence> ofTeam = there.stream()
                .filter(one -> !whom.team().isEmpty() && one.team().equals(whom.team()))
                .toList();
        return ofTeam.isEmpty() ? there : ofTeam;
    }
}
