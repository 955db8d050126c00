package org.criticalfriend.api.access;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.access.Viewer;

/** Whoever works at this computer is the local administrator, who runs the programmes. */
public final class Administrator implements Actors {

    /** The only one there is. */
    public static final Actor ADMINISTRATOR = new Actor("administrator", "Local administrator", Viewer.administrator());

    @Override
    public Optional<Actor> of(String choice) {
        return Optional.of(ADMINISTRATOR);
    }

    @Override
    public List<Group> choices() {
        return List.of();
    }
}
