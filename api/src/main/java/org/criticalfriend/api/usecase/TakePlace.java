package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Seat;

/** Takes an open place for oneself. */
public final class TakePlace implements UseCase.Change<Question.OfPlace> {

    static final String FOR_PEOPLE = "A place is taken by somebody who takes part in a cohort, for themselves.";

    private final Cohorts cohorts;
    private final Bookings bookings;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public TakePlace(Cohorts cohorts, Bookings bookings, Clock clock, Ids ids) {
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "take a place";
    }

    @Override
    public Store.Work change(Actor actor, Question.OfPlace wish) {
        InCohort in = cohorts.bare(actor, wish.cohort());
        Booking booking = bookings.of(in);
        OpenPlace place = bookings.place(booking, wish);
        Booking.Candidate candidate =
                bookings.candidate(actor, in.cohort()).orElseThrow(() -> new Refused("", FOR_PEOPLE));
        booking.against(candidate, place, LocalDate.now(clock)).ifPresent(against -> {
            throw new Refused("", against);
        });
        Seat seat = new Seat(
                wish.role() + "." + (wish.at().isEmpty() ? "cohort" : wish.at()) + "." + ids.next(),
                wish.role(),
                candidate.person().id(),
                wish.at());
        return pen -> {
            pen.seat(wish.cohort(), candidate.person(), seat, "", place.most());
            return seat.id();
        };
    }
}
