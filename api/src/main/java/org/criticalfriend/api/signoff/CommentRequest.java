package org.criticalfriend.api.signoff;

import org.criticalfriend.spi.language.Description;

/** A comment on a draft, as it is sent. */
@Description("a comment on a draft")
public record CommentRequest(
        @Description("the version that was read") int version,
        @Description("the id of the passage it is about") String passage,
        @Description("in the writer's words") String text) {}
