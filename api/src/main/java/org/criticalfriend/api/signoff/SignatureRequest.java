package org.criticalfriend.api.signoff;

import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** That a document is passed on, as it is sent. */
@Description("that a document is passed on to the next stage of its sign-off")
public record SignatureRequest(
        @Description("how many stages were done when it was read")
        int stage,

        @OrEmpty @Description("the fingerprint of the text that was read; left out for the text as it stands")
        String fingerprint,

        @Description(
                "whether it is passed on although comments wait for an answer; without that it is refused then. The first"
                        + " stage answers first, and nothing is released with an open comment")
        @Nullable
        Boolean withOpenComments,

        @OrEmpty @Description("words for whoever has it next; left out for none")
        String remark) {}
