package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Seat;

/** Gives up a place that one has taken, so that somebody else can take it. */
public final class GivePlaceUp implements UseCase.Change<Question.OfPlace> {

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
    public Store.Work change(Actor actor, Question.OfPlace wish) {
        InCohort in = cohorts.one(actor, wish.cohort());
        OpenPlace place = bookings.place(bookings.of(in), wish);
        String person = actor.onlooker().person();
        Seat seat = place.seatOf(person).orElseThrow(() -> new Refused("", "You have no place here to give up."));
        if (place.hasBegunOn(LocalDate.now(clock))) {
            throw new Refused("", "It has begun; speak with the organiser.");
        }
        boolean hasWritten = in.whole().entries().stream()
                .anyMatch(entry -> entry.author().equals(person)
                        && place.team()
                                .equals(in.course()
                                        .occurrences()
                                        .find(entry.occurrence())
                                        .flatMap(occurrence ->
                                                in.cohort().teams().find(occurrence.team()))));
        if (hasWritten) {
            throw new Refused(
                    "", "You have given something here already, which would be nobody’s; speak with the organiser.");
        }
        return pen -> {
            pen.unseat(wish.cohort(), seat);
            return seat.id();
        };
    }
}
