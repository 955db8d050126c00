package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.record.Entry;

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
        Person person = bookings.candidate(actor, in.cohort())
                .map(Booking.Candidate::person)
                .filter(place::isTakenBy)
                .orElseThrow(() -> new Refused("", "You have no place here to give up."));
        if (place.hasBegunOn(LocalDate.now(clock))) {
            throw new Refused("", "It has begun; speak with the organiser.");
        }
        if (in.whole().entries().stream().anyMatch(entry -> isGivenThere(in, place, person, entry))) {
            throw new Refused(
                    "", "You have given something here already, which would be nobody’s; speak with the organiser.");
        }
        return pen -> {
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

    /** What is given for an organisation is its own, whoever wrote it. */
    private static boolean isGivenThere(InCohort in, OpenPlace place, Person person, Entry entry) {
        boolean isOfTheTeam = place.team()
                .equals(in.course()
                        .occurrences()
                        .find(entry.occurrence())
                        .flatMap(occurrence -> in.cohort().teams().find(occurrence.team())));
        return place.isForOrganisations()
                ? entry.place().equals(person.place())
                : entry.author().equals(person.id()) && isOfTheTeam;
    }
}
