package org.criticalfriend.api.wire;

import java.util.Objects;
import org.criticalfriend.spi.language.Means;

/** That an open place is taken or given up, as it is sent. */
@Means("that an open place is taken or given up")
public record PlaceSent(
        @Means("the id of the role or organisation that is placed there")
        String part,

        @Means("the id of the team or visit; empty for the whole cohort")
        String at,

        @Means("whether it is taken, and not given up") boolean isTaken) {

    /** Refuses what is not there at all. */
    public PlaceSent {
        Objects.requireNonNull(part);
        Objects.requireNonNull(at);
    }
}
