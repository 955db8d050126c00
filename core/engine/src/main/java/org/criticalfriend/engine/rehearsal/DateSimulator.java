package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.schedule.Calendar;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Step;

/** Sets a day for each event and visit that has none: a working day in its window on which everybody is free. */
final class DateSimulator {

    private static final int DAYS_TO_BEGIN = 35;
    private static final int DAYS_TO_END = 60;

    private final RehearsalState state;
    private final Chance chance;
    private final Calendar calendar;
    private final Map<String, Set<LocalDate>> busy = new HashMap<>();

    DateSimulator(RehearsalState state, long seed) {
        this.state = state;
        this.chance = Chance.of(seed, "dates");
        this.calendar = Course.calendarOf(state.cohort());
    }

    /** Agrees what can be agreed before there are teams. */
    void agreeForAll() {
        agree(step -> step instanceof Step.Event event && event.per() == Organisation.Per.COHORT);
    }

    /** Agrees everything. */
    void agree() {
        agree(step -> true);
    }

    private void agree(java.util.function.Predicate<Step> which) {
        List<Step> open = new ArrayList<>(state.programme.course().stream()
                .filter(step -> !(step instanceof Step.Task))
                .filter(which)
                .toList());
        // Terms and steps without a time come first, for the others are counted from them.
        open.stream()
                .filter(step -> step.time() instanceof Moment.During || step.time() instanceof Moment.On)
                .forEach(this::agree);
        open.stream().filter(step -> step.time() == null).forEach(this::agree);
        open.stream().filter(DateSimulator::isCounted).forEach(this::agree);
    }

    private static boolean isCounted(Step step) {
        Moment time = step.time();
        return time != null && !time.anchors().isEmpty();
    }

    private void agree(Step step) {
        List<Occurrence> undated = state.course().of(step.id()).stream()
                .filter(one -> one.day() == null)
                .toList();
        Map<String, List<Occurrence>> byTeam = new LinkedHashMap<>();
        undated.forEach(one ->
                byTeam.computeIfAbsent(one.team(), none -> new ArrayList<>()).add(one));
        byTeam.values().forEach(turns -> agree(step, turns));
    }

    private void agree(Step step, List<Occurrence> turns) {
        LocalDate earliest = turns.get(0).window().from();
        LocalDate from = earliest == null ? lower(step) : earliest;
        LocalDate latest = turns.get(0).window().until();
        LocalDate until = latest == null || latest.isBefore(from) ? upper(step, from) : latest;
        boolean isOnADay = earliest != null && earliest.equals(latest);
        boolean isTheEnd = step.time() == null && turns.size() == 1 && isLast(step);
        LocalDate before = from.minusDays(1);
        for (int turn = 0; turn < turns.size(); turn++) {
            double share = isTheEnd ? 0.8 + chance.part() * 0.2 : (turn + 0.3 + chance.part() * 0.4) / turns.size();
            long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
            LocalDate wanted = isOnADay ? from : from.plusDays(Math.round(days * share));
            LocalDate day = free(turns.get(turn), wanted.isAfter(before) ? wanted : before.plusDays(1), until);
            state.dates.put(turns.get(turn).id(), day);
            before = day;
        }
    }

    /** Whether everybody meets for the last time, after others met. */
    private boolean isLast(Step step) {
        List<Step> meetings = state.programme.course().stream()
                .filter(one -> !(one instanceof Step.Task))
                .toList();
        return meetings.size() > 1 && meetings.get(meetings.size() - 1).id().equals(step.id());
    }

    /** After what comes before it in the course. */
    private LocalDate lower(Step step) {
        LocalDate latest = state.start.plusDays(DAYS_TO_BEGIN);
        for (Step earlier : state.programme.course()) {
            if (earlier.id().equals(step.id())) {
                return latest;
            }
            for (Occurrence one : state.course().of(earlier.id())) {
                boolean isMeeting = !(earlier instanceof Step.Task);
                if (isMeeting && one.day() != null && !one.day().isBefore(latest)) {
                    latest = one.day().plusDays(7);
                }
            }
        }
        return latest;
    }

    /** Before what comes after it, with room for those between that have no day either. */
    private LocalDate upper(Step step, LocalDate from) {
        LocalDate latest = state.end.minusDays(DAYS_TO_END);
        int sharing = 1;
        boolean isLater = false;
        for (Step later : state.programme.course()) {
            if (isLater && !(later instanceof Step.Task)) {
                List<LocalDate> days = state.course().of(later.id()).stream()
                        .map(Occurrence::day)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
                if (!days.isEmpty() && days.get(0).isAfter(from)) {
                    latest = days.get(0).minusDays(7);
                    break;
                }
                sharing += later.time() == null ? 1 : 0;
            }
            isLater |= later.id().equals(step.id());
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(from, latest));
        return from.plusDays(days / sharing);
    }

    private LocalDate free(Occurrence occurrence, LocalDate wanted, LocalDate until) {
        Membership membership = new Membership(state.cohort(), state.course());
        List<String> there = membership.seats(List.of("team"), Scope.of(occurrence)).stream()
                .map(Seat::person)
                .distinct()
                .toList();
        boolean isVisit = occurrence.step() instanceof Step.Visit;
        LocalDate day = calendar.workingDayFrom(wanted);
        while (isVisit && !day.isAfter(until) && there.stream().anyMatch(isBusyOn(day))) {
            day = calendar.workingDayFrom(day.plusDays(1));
        }
        if (day.isAfter(until)) {
            day = lastWorkingDay(until, wanted);
        }
        if (isVisit) {
            for (String person : there) {
                busy.computeIfAbsent(person, none -> new HashSet<>()).add(day);
            }
        }
        return day;
    }

    private java.util.function.Predicate<String> isBusyOn(LocalDate day) {
        return person -> busy.getOrDefault(person, Set.of()).contains(day);
    }

    private LocalDate lastWorkingDay(LocalDate until, LocalDate wanted) {
        LocalDate day = until;
        for (int back = 0; back < 60; back++) {
            if (calendar.isWorkingDay(day)) {
                return day;
            }
            day = day.minusDays(1);
        }
        return wanted;
    }
}
