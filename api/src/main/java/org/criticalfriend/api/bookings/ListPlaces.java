package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;

/** Lists the places that people choose themselves and that have not begun, over all cohorts. */
public final class ListPlaces implements UseCase.Reading<Question.OfInstance, List<ListPlaces.Offered>> {

    private final Cohorts cohorts;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    public ListPlaces(Cohorts cohorts, Bookings bookings, Clock clock) {
        this.cohorts = cohorts;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * A place as somebody is offered it.
     *
     * @param isTheirs whether they have taken it
     * @param against what stands against their taking it; empty where they may
     */
    public record Offered(Cohort cohort, OpenPlace place, boolean isTheirs, String against) {

        /** Whether they may take it. */
        public boolean mayTake() {
            return against.isEmpty();
        }
    }

    @Override
    public String name() {
        return "list open places";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfInstance question, List<Offered> answer) {
        return true;
    }

    @Override
    public List<Offered> read(Actor actor, Question.OfInstance question) {
        LocalDate today = LocalDate.now(clock);
        List<Offered> offered = new ArrayList<>();
        for (Cohort cohort : cohorts.heads()) {
            if (isBooked(cohort.programme()) && !cohort.end().isBefore(today)) {
                offered.addAll(offered(actor, cohorts.bare(actor, cohort.id()), today));
            }
        }
        return List.copyOf(offered);
    }

    private static boolean isBooked(Programme programme) {
        return programme.roles().stream().anyMatch(role -> role.placedBy() == Organisation.Placement.BOOKING)
                || programme.organisations().stream()
                        .anyMatch(organisation -> organisation.placedBy() == Organisation.Placement.BOOKING);
    }

    private List<Offered> offered(Actor actor, CohortContext in, LocalDate today) {
        Booking booking = bookings.of(in);
        Optional<Booking.Applicant> candidate = bookings.candidate(actor, in.cohort());
        return booking.places().stream()
                .filter(place -> !place.hasBegunOn(today))
                .map(place -> new Offered(
                        in.cohort(),
                        place,
                        candidate.map(one -> place.isTakenBy(one.person())).orElse(false),
                        candidate
                                .map(one -> booking.against(one, place, today).orElse(""))
                                .orElse(TakePlace.FOR_PEOPLE)))
                .toList();
    }
}
