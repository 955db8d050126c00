package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** That an open place is taken or given up, as it is sent. */
@Means("that an open place is taken or given up")
public record PlaceSent(
        @Means("the id of the role or organisation that is placed there")
        String part,

        @OrEmpty @Means("the id of the team or visit; left out for the whole cohort")
        String at,

        @Means("whether it is taken, and not given up") boolean isTaken) {}
