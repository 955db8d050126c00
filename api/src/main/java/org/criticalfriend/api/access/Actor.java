package org.criticalfriend.api.access;

import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.access.Viewer;

/**
 * Who asks.
 *
 * @param id of the person, or of the office where nobody signs in; it stands in the record of who did what
 * @param name as people call them
 * @param viewer what they are to a cohort
 */
public record Actor(String id, String name, Viewer viewer) {

    /** Somebody who has not said who they are, and to whom nothing is shown that depends on it. */
    public static final Actor NOBODY = new Actor("", "", Viewer.person(""));
    /** What an office gives is kept under the office's own id. */
    public Actor {
        viewer = viewer.givingAs(id);
    }

    /** Whether they may do something that belongs to no cohort alone. */
    public boolean may(Act act, Target.InInstance target) {
        return AccessPolicy.may(viewer, act, target);
    }
}
