package org.criticalfriend.api.wire;

import java.util.Objects;
import org.criticalfriend.spi.language.Means;

/** That a document is passed on, as it is sent. */
@Means("that a document is passed on to the next stage of its sign-off")
public record SignatureSent(
        @Means("how many stages were done when it was read") int stage,

        @Means("words for whoever has it next; empty for none")
        String remark) {

    /** Refuses what is not there at all. */
    public SignatureSent {
        Objects.requireNonNull(remark);
    }
}
