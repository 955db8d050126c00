package org.criticalfriend.engine.cohort;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;

/**
 * One running of a programme.
 *
 * @param id fit for an address: the programme's id and the label
 * @param label such as {@code 2018/19}
 * @param programme the edition it keeps, unless somebody moves it to another one
 * @param start its first day
 * @param end its last day
 * @param source where its facts come from, in a sentence; empty where nobody said
 * @param places by their ids
 * @param teams by their ids
 * @param people by their ids
 * @param seats by their ids
 * @param dates the first day of each occurrence whose day is known, by the occurrences' ids; what takes place once for
 *     the whole cohort has the id of its step
 */
public record Cohort(
        String id,
        String label,
        Programme programme,
        LocalDate start,
        LocalDate end,
        String source,
        ById<Place> places,
        ById<Team> teams,
        ById<Person> people,
        ById<Seat> seats,
        Map<String, LocalDate> dates) {

    /** A kind of organisation, and the fact by which others belong to one. */
    public static final String HUB = "hub";

    /** Keeps the order and takes a copy. */
    public Cohort {
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    }

    /** The same people, teams and days in another edition. */
    public Cohort running(Programme another) {
        return new Cohort(id, label, another, start, end, source, places, teams, people, seats, dates);
    }

    /** Programme and label as people say them together. */
    public String title() {
        return programme.title() + " " + label;
    }

    /** The name of the hub that a place is or belongs to; empty where nobody said. */
    public String hubOf(Place place) {
        boolean isHub = programme
                .organisations()
                .find(place.role())
                .filter(organisation -> organisation.kind().equals(HUB))
                .isPresent();
        return isHub ? place.name() : place.facts().getOrDefault(HUB, "");
    }

    /** The team of a place, if it has one. */
    public Optional<Team> teamOf(String place) {
        return teams.stream().filter(team -> team.places().contains(place)).findFirst();
    }
}
