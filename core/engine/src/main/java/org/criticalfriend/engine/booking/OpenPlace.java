package org.criticalfriend.engine.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part that people choose to play, or for which they choose that their organisation takes part, for one team, one visit
 * or the whole cohort.
 *
 * @param part a role or an organisation of the programme
 * @param title what people call it
 * @param at what it is for: the id of a team or of a visit's occurrence; empty for the cohort
 * @param team that is joined; empty for the cohort
 * @param host who is visited, where the team has one; empty where everybody is in turn
 * @param stays the visits and events that whoever takes it is at, in the order of their days
 * @param most how many play it there; null for any number
 * @param taken the ids of the people or organisations who have taken it
 */
public record OpenPlace(
        Part part,
        String title,
        String at,
        Optional<Team> team,
        Optional<Place> host,
        List<Stay> stays,
        @Nullable Integer most,
        List<String> taken) {

    /** Takes copies. */
    public OpenPlace {
        stays = List.copyOf(stays);
        taken = List.copyOf(taken);
    }

    /**
     * A visit or an event.
     *
     * @param title of its step
     * @param first its first day; null where none is agreed yet
     * @param last its last day; null with it
     */
    public record Stay(
            String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        /** Whether two of them have a day in common. */
        boolean meets(Stay other) {
            return first != null
                    && last != null
                    && other.first != null
                    && other.last != null
                    && !first.isAfter(other.last)
                    && !other.first.isAfter(last);
        }
    }

    /** Whether as many play it as can. */
    public boolean isFull() {
        return most != null && taken.size() >= most;
    }

    /** Whether it has begun by a day; what has no day yet has not. */
    public boolean hasBegunOn(LocalDate day) {
        return stays.stream()
                .anyMatch(stay -> stay.first() != null && !stay.first().isAfter(day));
    }

    /** Whether whole organisations take it. */
    public boolean isForOrganisations() {
        return part instanceof Organisation;
    }

    /** Whether somebody has taken it, or their organisation. */
    public boolean isTakenBy(Person person) {
        return taken.contains(isForOrganisations() ? person.place() : person.id());
    }
}
