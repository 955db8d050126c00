package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import org.criticalfriend.engine.cohort.Team;

/** Reads a team: its organisations and what each wrote. */
public final class ReadTeam implements UseCase.Reading<Question.OfTeam, ReadTeam.Found> {

    private final Cohorts cohorts;

    @Inject
    public ReadTeam(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** A team with the cohort it belongs to. */
    public record Found(InCohort in, Team team) {}

    @Override
    public String name() {
        return "read a team";
    }

    @Override
    public Found read(Actor actor, Question.OfTeam question) {
        InCohort in = cohorts.one(actor, question.cohort());
        Team team = in.cohort()
                .teams()
                .find(question.team())
                .orElseThrow(() ->
                        NotThere.of("team", question.team(), in.cohort().teams().ids()));
        return new Found(in, team);
    }
}
