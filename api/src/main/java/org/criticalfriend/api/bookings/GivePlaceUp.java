package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Person;

/** Gives up a place that one has taken, so that somebody else can take it. */
public final class GivePlaceUp implements UseCase.Change<TakePlace.Command> {

    private final Cohorts cohorts;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    public GivePlaceUp(Cohorts cohorts, Bookings bookings, Clock clock) {
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "give a place up";
    }

    @Override
    public Store.Work change(Actor actor, TakePlace.Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Booking booking = bookings.of(in);
        OpenPlace place = bookings.place(booking, command);
        Booking.Applicant candidate = bookings.candidate(actor, in.cohort())
                .orElseThrow(() -> new RejectedException("", "You have no place here to give up."));
        booking.againstGivingUp(candidate, place, in.whole().entries(), LocalDate.now(clock))
                .ifPresent(against -> {
                    throw new RejectedException("", against);
                });
        Person person = candidate.person();
        return transaction -> {
            if (place.isForOrganisations()) {
                transaction.leave(command.cohort(), place.team().orElseThrow(), person.place());
            } else {
                in.cohort().seats().stream()
                        .filter(seat ->
                                seat.role().equals(command.part()) && seat.at().equals(command.at()))
                        .filter(seat -> seat.person().equals(person.id()))
                        .forEach(seat -> transaction.unseat(command.cohort(), seat));
            }
            return command.at();
        };
    }
}
