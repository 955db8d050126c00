package org.criticalfriend.engine.cohort;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;

/**
 * One running of a programme.
 *
 * @param id fit for an address: the programme's id and the label
 * @param label such as {@code 2018/19}
 * @param programme the edition it keeps for good
 * @param start its first day
 * @param end its last day
 * @param source where its facts come from, in a sentence; empty where nobody said
 * @param places by their ids
 * @param teams by their ids
 * @param dates the days of steps, by the steps' ids
 * @param responses what was answered, by the instruments' ids
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
        Map<String, LocalDate> dates,
        Map<String, Responses> responses) {

    /** Keeps the order and takes copies. */
    public Cohort {
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    }

    /** Programme and label as people say them together. */
    public String title() {
        return programme.title() + " " + label;
    }

    /** The team of a place, if it has one. */
    public Optional<Team> teamOf(String place) {
        return teams.stream().filter(team -> team.places().contains(place)).findFirst();
    }
}
