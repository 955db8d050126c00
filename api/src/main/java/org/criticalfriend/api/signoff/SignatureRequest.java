package org.criticalfriend.api.signoff;

import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.spi.language.Description;

/** That a document is passed on, as it is sent. */
@Description("that a document is passed on to the next stage of its sign-off")
public record SignatureRequest(
        @Description("how many stages were done when it was read")
        int stage,

        @OrEmpty @Description("the fingerprint of the text that was read; left out for the text as it stands")
        String fingerprint,

        @OrEmpty @Description("words for whoever has it next; left out for none")
        String remark) {}
