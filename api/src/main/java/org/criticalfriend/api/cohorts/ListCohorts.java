package org.criticalfriend.api.cohorts;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.plugin.PluginCalls;

/** Lists the cohorts of the instance, those that began last first. */
public final class ListCohorts implements UseCase.Reading<Question.OfInstance, List<CohortContext>> {

    private final Cohorts cohorts;

    @Inject
    public ListCohorts(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "list the cohorts";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfInstance question, List<CohortContext> answer) {
        return true;
    }

    @Override
    public List<CohortContext> read(Actor actor, Question.OfInstance question) {
        cohorts.concerns().forEach(concern -> PluginCalls.tell(concern.reason(), ""));
        return cohorts.all(actor);
    }
}
