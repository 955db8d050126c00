package org.criticalfriend.api.access;

import java.util.List;
import org.criticalfriend.engine.access.Viewer;

/** Whoever works at this computer is the local administrator, who runs the programmes. */
public final class Administrator implements Actors {

    private static final Actor ADMINISTRATOR =
            new Actor("administrator", "Local administrator", Viewer.administrator());

    @Override
    public Actor of(String choice) {
        return ADMINISTRATOR;
    }

    @Override
    public List<Group> choices() {
        return List.of();
    }
}
