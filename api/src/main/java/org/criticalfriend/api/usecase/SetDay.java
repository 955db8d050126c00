package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.course.Occurrence;

/** Sets the day of a visit or an event. */
public final class SetDay implements UseCase.Change<Question.ToDate> {

    private final Cohorts cohorts;

    @Inject
    public SetDay(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "set a day";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToDate wish) {
        InCohort in = cohorts.bare(actor, wish.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, wish.occurrence());
        if (!in.may(Act.SET_DAY, Target.of(occurrence))) {
            throw new Refused("", "The day of this is set by the host or the organiser.");
        }
        if (wish.day().isBefore(in.cohort().start())
                || wish.day().isAfter(in.cohort().end())) {
            throw new Refused(
                    "day",
                    "The cohort runs from " + in.cohort().start() + " to "
                            + in.cohort().end() + "; choose a day in it.");
        }
        if (!Objects.equals(wish.before(), occurrence.day())) {
            throw new Stale(occurrence.id(), Optional.empty());
        }
        LocalDate kept = in.cohort().dates().get(occurrence.id());
        return pen -> {
            pen.date(wish.cohort(), occurrence.id(), kept, wish.day());
            return occurrence.id();
        };
    }
}
