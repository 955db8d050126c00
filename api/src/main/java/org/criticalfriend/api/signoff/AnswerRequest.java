package org.criticalfriend.api.signoff;

import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.spi.language.Description;

/** The answer to a comment on a draft, as it is sent. */
@Description("the answer to a comment on a draft")
public record AnswerRequest(
        @Description("the version of the document that was read")
        int version,

        @Description("whether what the comment asks was done; otherwise all is left as it is")
        boolean isDone,

        @OrEmpty @Description("a word on it, which is needed where it was not done")
        String word) {}
