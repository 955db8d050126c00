package org.criticalfriend.api.plugins;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.plugin.Plugins;

/** Lists what is installed and what was refused. */
public final class ListPlugins implements UseCase.Reading<Question.OfInstance, Plugins> {

    private final Installation installation;

    @Inject
    public ListPlugins(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "list the plugins";
    }

    @Override
    public Plugins read(Actor actor, Question.OfInstance question) {
        return installation.plugins();
    }
}
