package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** The answer to a comment on a draft, as it is sent. */
@Means("the answer to a comment on a draft")
public record AnswerSent(
        @Means("the version of the document that was read") int version,

        @Means("whether what the comment asks was done; otherwise all is left as it is")
        boolean isDone,

        @OrEmpty @Means("a word on it, which is needed where it was not done")
        String word) {}
