package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.awards.Awards;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Cohort;

/** The open places of cohorts, and who may want one. */
public final class Bookings {

    private final Cohorts cohorts;
    private final Awards awards;

    @Inject
    public Bookings(Cohorts cohorts, Awards awards) {
        this.cohorts = cohorts;
        this.awards = awards;
    }

    /** The booking of a cohort. */
    Booking of(CohortContext in) {
        return new Booking(in.cohort(), in.course(), in.policy().membership(), awards.all(), cohorts.vocabulary());
    }

    /** A place that somebody names. */
    OpenPlace place(Booking booking, TakePlace.Command command) {
        return booking.places().stream()
                .filter(place ->
                        place.part().id().equals(command.part()) && place.at().equals(command.at()))
                .findFirst()
                .orElseThrow(() -> new RejectedException("at", "Choose one of the places that are open."));
    }

    /** Whoever asks, as a person of this cohort or else of another one; empty for an office that nobody holds. */
    Optional<Booking.Applicant> candidate(Actor actor, Cohort here) {
        String person = actor.viewer().person();
        return Stream.concat(Stream.of(here), cohorts.heads().stream())
                .flatMap(cohort -> cohort.people().find(person).stream()
                        .map(found ->
                                new Booking.Applicant(found, cohort.places().find(found.place()))))
                .findFirst();
    }
}
