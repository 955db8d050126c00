package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** A comment on a draft, as it is sent. */
@Means("a comment on a draft")
public record CommentSent(
        @Means("the version that was read") int version,
        @Means("the id of the passage it is about") String passage,
        @Means("in the writer's words") String text) {}
