package org.criticalfriend.api.teams;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.engine.cohort.Team;

/** Reads a team: its organisations and what each wrote. */
public final class ReadTeam implements UseCase.Reading<ReadTeam.Query, ReadTeam.Found> {

    private final Cohorts cohorts;
    private final DocumentService papers;

    @Inject
    public ReadTeam(Cohorts cohorts, DocumentService papers) {
        this.cohorts = cohorts;
        this.papers = papers;
    }

    /**
     * A team with the cohort it belongs to.
     *
     * @param shared the documents of other cohorts that are shared with it, for those who are in it
     */
    public record Found(CohortContext in, Team team, List<DocumentService.Shared> shared) {

        public Found {
            shared = List.copyOf(shared);
        }
    }

    /** A team of a cohort. */
    public record Query(String cohort, String team) implements Question {
        @Override
        public String about() {
            return cohort + " " + team;
        }
    }

    @Override
    public String name() {
        return "read a team";
    }

    @Override
    public boolean isForEverybody(Actor actor, Query question, Found answer) {
        return answer.shared().isEmpty();
    }

    @Override
    public Found read(Actor actor, Query question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Team team = in.cohort()
                .teams()
                .find(question.team())
                .orElseThrow(() -> NotFoundException.of(
                        "team", question.team(), in.cohort().teams().ids()));
        return new Found(in, team, papers.sharedWith(in, team.id()));
    }
}
