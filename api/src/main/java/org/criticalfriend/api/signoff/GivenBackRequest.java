package org.criticalfriend.api.signoff;

import org.criticalfriend.spi.language.Description;

/** That a document is given back, as it is sent. */
@Description("that a document is given back to an earlier stage of its sign-off, or taken back where it is released")
public record GivenBackRequest(
        @Description("the version that was read") int version,

        @Description("the place of the stage that is to have it, from 0")
        int to,

        @Description("why, for those who have it then") String reason) {}
