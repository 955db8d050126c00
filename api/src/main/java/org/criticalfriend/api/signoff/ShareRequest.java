package org.criticalfriend.api.signoff;

import org.criticalfriend.spi.language.Description;

/** That a document is shared with a team of another cohort, or no longer, as it is sent. */
@Description("that a document is shared with a team of another cohort, or no longer")
public record ShareRequest(
        @Description("the version of the document that was read")
        int version,

        @Description("the id of the team's cohort") String cohort,
        @Description("the team's id") String team,
        @Description("whether it is to be shared with it") boolean isShared) {}
