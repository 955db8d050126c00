package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Person;

/** Gives up a place that one has taken, so that somebody else can take it. */
public final class GivePlaceUp implements UseCase.Change<Question.OfPlace> {

    private final Store store;
    private final Cohorts cohorts;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    public GivePlaceUp(Store store, Cohorts cohorts, Bookings bookings, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "give a place up";
    }

    @Override
    public Store.Work change(Actor actor, Question.OfPlace wish) {
        long changes = store.changes(wish.cohort()).orElse(0);
        InCohort in = cohorts.one(actor, wish.cohort());
        Booking booking = bookings.of(in);
        OpenPlace place = bookings.place(booking, wish);
        Booking.Applicant candidate = bookings.candidate(actor, in.cohort())
                .orElseThrow(() -> new Refused("", "You have no place here to give up."));
        booking.againstGivingUp(candidate, place, in.whole().entries(), LocalDate.now(clock))
                .ifPresent(against -> {
                    throw new Refused("", against);
                });
        Person person = candidate.person();
        return pen -> {
            // Something that is given at this very moment would be nobody's.
            pen.unchangedSince(wish.cohort(), changes);
            if (place.isForOrganisations()) {
                pen.leave(wish.cohort(), place.team().orElseThrow(), person.place());
            } else {
                in.cohort().seats().stream()
                        .filter(seat ->
                                seat.role().equals(wish.part()) && seat.at().equals(wish.at()))
                        .filter(seat -> seat.person().equals(person.id()))
                        .forEach(seat -> pen.unseat(wish.cohort(), seat));
            }
            return wish.at();
        };
    }
}
