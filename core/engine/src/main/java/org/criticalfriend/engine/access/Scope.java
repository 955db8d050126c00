package org.criticalfriend.engine.access;

import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.schedule.Occurrence;

/**
 * Where in a cohort something belongs, so that the words for who mean certain people there.
 *
 * @param team the id of a team; empty for all of them
 * @param place the id of the host, or of the place it is about; empty for none
 * @param occurrence the id of the visit or event; empty for none
 */
public record Scope(String team, String place, String occurrence) {

    /** The whole cohort. */
    public static final Scope COHORT = new Scope("", "", "");

    /** Where something belongs that an occurrence collects. */
    public static Scope of(Occurrence occurrence) {
        return new Scope(occurrence.team(), occurrence.place(), occurrence.id());
    }

    /** A team. */
    public static Scope ofTeam(String team) {
        return new Scope(team, "", "");
    }

    /** A place in its team. */
    public static Scope ofPlace(Cohort cohort, String place) {
        return new Scope(cohort.teamOf(place).map(Team::id).orElse(""), place, "");
    }
}
