package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.programme.Organisation;

/** Takes an open place for oneself, or for one's organisation, for which one is named first. */
public final class TakePlace implements UseCase.Change<TakePlace.Command> {

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

    /**
     * An open place to be taken, or to be given up.
     *
     * @param part the id of the role or organisation that is placed there
     * @param at the id of the team or visit; empty for the whole cohort
     */
    public record Command(String cohort, String part, String at) implements Question {
        @Override
        public String about() {
            return (cohort + " " + part + " " + at).strip();
        }
    }

    @Override
    public String name() {
        return "take a place";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.bare(actor, command.cohort());
        Booking booking = bookings.of(in);
        OpenPlace place = bookings.place(booking, command);
        Booking.Applicant candidate =
                bookings.candidate(actor, in.cohort()).orElseThrow(() -> new RejectedException("", FOR_PEOPLE));
        booking.against(candidate, place, LocalDate.now(clock)).ifPresent(against -> {
            throw new RejectedException("", against);
        });
        Person person = candidate.person();
        if (place.part() instanceof Organisation organisation) {
            Place home = candidate.home().orElseThrow(() -> new RejectedException("", FOR_PEOPLE));
            Place joining = new Place(home.id(), home.name(), organisation.id(), home.facts());
            Optional<Seat> seat = in.cohort().programme().roles().stream()
                    .filter(role -> role.per().equals(organisation.id()))
                    .findFirst()
                    .map(role -> seat(role.id(), person, home.id()));
            return transaction -> {
                transaction.join(command.cohort(), place.team().orElseThrow(), joining);
                seat.ifPresent(one -> transaction.seat(command.cohort(), person, one, "", null));
                return home.id();
            };
        }
        Seat seat = seat(command.part(), person, command.at());
        return transaction -> {
            transaction.seat(command.cohort(), person, seat, "", place.most());
            return seat.id();
        };
    }

    private Seat seat(String role, Person person, String at) {
        return new Seat(role + "." + (at.isEmpty() ? "cohort" : at) + "." + ids.next(), role, person.id(), at);
    }
}
