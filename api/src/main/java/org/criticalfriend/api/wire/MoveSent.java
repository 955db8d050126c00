package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** That a cohort is moved to another edition, as it is sent. */
@Means("that a running cohort is moved to another edition")
public record MoveSent(
        @Means("the id of the programme it is moved to") String programme,
        @Means("the label of the edition") String edition,
        @Means("the version of the preview that was read") String version) {}
