package org.criticalfriend.api.plugins;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProblemReport;

/** Lists what is installed, and whatever was refused or is not understood. */
public final class ListPlugins implements UseCase.Reading<Question.OfInstance, Inventory> {

    private final Installation installation;
    private final Store store;

    @Inject
    public ListPlugins(Installation installation, Store store) {
        this.installation = installation;
        this.store = store;
    }

    @Override
    public String name() {
        return "list the plugins";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfInstance question, Inventory answer) {
        return true;
    }

    @Override
    public Inventory read(Actor actor, Question.OfInstance question) {
        return new Inventory(
                installation.plugins(),
                installation.unusableFiles().stream()
                        .flatMap(reading -> reading.problems().stream())
                        .filter(problem -> !problem.isWarning())
                        .map(ProblemReport::line)
                        .toList(),
                store.concerns().stream().map(Store.Concern::reason).toList());
    }
}
