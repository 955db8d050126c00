package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** That a document is given back, as it is sent. */
@Means("that a document is given back to an earlier stage of its sign-off, or taken back where it is released")
public record GivenBackSent(
        @Means("the version that was read") int version,

        @Means("the place of the stage that is to have it, from 0")
        int to,

        @Means("why, for those who have it then") String reason) {}
