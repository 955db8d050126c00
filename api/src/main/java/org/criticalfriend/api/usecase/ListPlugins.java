package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.plugin.Plugins;

/** Lists what is installed and what was refused. */
public final class ListPlugins {

    private final Installation installation;

    @Inject
    public ListPlugins(Installation installation) {
        this.installation = installation;
    }

    public Plugins all() {
        return installation.plugins();
    }
}
