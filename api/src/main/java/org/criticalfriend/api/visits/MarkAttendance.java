package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Occurrence;

/** Marks who was at a visit or an event. */
public final class MarkAttendance implements UseCase.Change<MarkAttendance.Command> {

    private final Cohorts cohorts;
    private final Clock clock;

    @Inject
    public MarkAttendance(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * Who was at a visit or an event, by their ids.
     *
     * @param before those who were marked when it was read
     */
    public record Command(String cohort, String occurrence, Set<String> before, Set<String> present)
            implements Question {

        public Command {
            before = Set.copyOf(before);
            present = Set.copyOf(present);
        }

        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    @Override
    public String name() {
        return "mark who was there";
    }

    /** The ids of those who were marked as being there. */
    static Set<String> present(CohortContext in, Occurrence occurrence) {
        Set<String> present = new LinkedHashSet<>();
        entries(in, occurrence).forEach(entry -> present.add(entry.author()));
        return present;
    }

    private static List<Entry> entries(CohortContext in, Occurrence occurrence) {
        return in.whole().entries().stream()
                .filter(entry ->
                        entry.occurrence().equals(occurrence.id()) && entry.content() instanceof Content.Present)
                .toList();
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, command.occurrence());
        if (!in.may(Act.MARK_ATTENDANCE, Target.of(occurrence))) {
            throw new RejectedException("", "Who was there is marked by whoever chairs, hosts or organises it.");
        }
        LocalDate today = LocalDate.now(clock);
        if (occurrence.day() == null || occurrence.day().isAfter(today)) {
            throw new RejectedException("", "It has not taken place yet; mark who was there once it has.");
        }
        if (!present(in, occurrence).equals(command.before())) {
            throw new VersionConflict(occurrence.id(), Optional.empty());
        }
        Map<String, Seat> known = new LinkedHashMap<>();
        in.policy().membership().takingPart(occurrence).forEach(seat -> known.put(seat.person(), seat));
        command.present().stream()
                .filter(person -> !known.containsKey(person))
                .findFirst()
                .ifPresent(person -> {
                    throw new RejectedException("present", "Choose people who take part.");
                });
        List<Entry> gone = entries(in, occurrence).stream()
                .filter(entry -> !command.present().contains(entry.author()))
                .toList();
        List<Entry> come = known.values().stream()
                .filter(seat -> command.present().contains(seat.person())
                        && !command.before().contains(seat.person()))
                .map(seat -> entry(in, occurrence, seat))
                .toList();
        return transaction -> {
            gone.forEach(entry -> transaction.strike(command.cohort(), entry.id(), entry.version()));
            come.forEach(entry -> transaction.keep(command.cohort(), entry));
            return occurrence.id();
        };
    }

    private Entry entry(CohortContext in, Occurrence occurrence, Seat seat) {
        String place = in.cohort().places().has(seat.at()) ? seat.at() : occurrence.place();
        return new Entry(
                "present." + occurrence.id() + "." + seat.person(),
                occurrence.id(),
                "",
                seat.person(),
                place,
                new Content.Present(),
                0,
                clock.instant());
    }
}
