package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
import org.criticalfriend.engine.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/** Sets the day of a visit or an event. */
public final class SetDay implements UseCase.Change<SetDay.Command> {

    private final Cohorts cohorts;

    @Inject
    public SetDay(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /**
     * The day of an occurrence.
     *
     * @param before the day that was read and is to be another; null where none was known
     */
    public record Command(
            String cohort, String occurrence, @Nullable LocalDate before, LocalDate day) implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    @Override
    public String name() {
        return "set a day";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.bare(actor, command.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, command.occurrence());
        if (!in.may(Act.SET_DAY, Target.of(occurrence))) {
            throw new RejectedException("", "The day of this is set by the host or the organiser.");
        }
        if (command.day().isBefore(in.cohort().start())
                || command.day().isAfter(in.cohort().end())) {
            throw new RejectedException(
                    "day",
                    "The cohort runs from " + in.cohort().start() + " to "
                            + in.cohort().end() + "; choose a day in it.");
        }
        if (!Objects.equals(command.before(), occurrence.day())) {
            throw new VersionConflict(occurrence.id(), Optional.empty());
        }
        LocalDate kept = in.cohort().dates().get(occurrence.id());
        return transaction -> {
            transaction.date(command.cohort(), occurrence.id(), kept, command.day());
            return occurrence.id();
        };
    }
}
