package org.criticalfriend.api.editions;

import org.criticalfriend.spi.language.Description;

/** That a cohort is moved to another edition, as it is sent. */
@Description("that a running cohort is moved to another edition")
public record MoveCohortRequest(
        @Description("the id of the programme it is moved to")
        String programme,

        @Description("the label of the edition") String edition,

        @Description("the version of the preview that was read")
        String version) {}
