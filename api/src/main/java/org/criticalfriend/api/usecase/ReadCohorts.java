package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Logbook;

/** Reads the cohorts: who takes part, in which teams, and when. */
public final class ReadCohorts {

    private final Cohorts cohorts;

    @Inject
    public ReadCohorts(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** All of them, those that began last first. */
    public List<Logbook> all() {
        return cohorts.all();
    }

    public Logbook one(String id) {
        return cohorts.find(id).orElseThrow(() -> NotThere.of("cohort", id, cohorts.ids()));
    }

    public InCohort team(String cohortId, String teamId) {
        Logbook logbook = one(cohortId);
        Cohort cohort = logbook.cohort();
        Team team = cohort.teams()
                .find(teamId)
                .orElseThrow(() -> NotThere.of("team", teamId, cohort.teams().ids()));
        return new InCohort(logbook, team);
    }

    /** A team with the cohort it belongs to. */
    public record InCohort(Logbook logbook, Team team) {}
}
