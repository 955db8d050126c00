package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.engine.cohort.Team;

/** Reads a team: its organisations and what each wrote. */
public final class ReadTeam implements UseCase.Reading<Question.OfTeam, ReadTeam.Found> {

    private final Cohorts cohorts;
    private final Papers papers;

    @Inject
    public ReadTeam(Cohorts cohorts, Papers papers) {
        this.cohorts = cohorts;
        this.papers = papers;
    }

    /**
     * A team with the cohort it belongs to.
     *
     * @param shared the documents of other cohorts that are shared with it, for those who are in it
     */
    public record Found(InCohort in, Team team, List<Papers.Shared> shared) {

        public Found {
            shared = List.copyOf(shared);
        }
    }

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
        return new Found(in, team, papers.sharedWith(in, team.id()));
    }
}
