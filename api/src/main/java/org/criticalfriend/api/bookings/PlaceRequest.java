package org.criticalfriend.api.bookings;

import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.spi.language.Description;

/** That an open place is taken or given up, as it is sent. */
@Description("that an open place is taken or given up")
public record PlaceRequest(
        @Description("the id of the role or organisation that is placed there")
        String part,

        @OrEmpty @Description("the id of the team or visit; left out for the whole cohort")
        String at,

        @Description("whether it is taken, and not given up")
        boolean isTaken) {}
