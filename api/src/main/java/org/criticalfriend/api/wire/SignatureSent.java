package org.criticalfriend.api.wire;

import org.criticalfriend.spi.language.Means;

/** That a document is passed on, as it is sent. */
@Means("that a document is passed on to the next stage of its sign-off")
public record SignatureSent(
        @Means("how many stages were done when it was read") int stage,

        @OrEmpty @Means("words for whoever has it next; left out for none")
        String remark) {}
