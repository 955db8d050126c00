package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** That a document is shared with a team of another cohort, or no longer, as it is sent. */
@Means("that a document is shared with a team of another cohort, or no longer")
public record ShareSent(
        @Means("the version of the document that was read") int version,
        @Means("the id of the team's cohort") String cohort,
        @Means("the team's id") String team,
        @Means("whether it is to be shared with it") boolean isShared) {}
