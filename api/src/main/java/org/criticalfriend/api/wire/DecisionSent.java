package org.criticalfriend.api.wire;

import java.time.LocalDate;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** What is to be done with an award, as it is sent. */
@Means("what is to be done with an award")
public record DecisionSent(
        @Means("the id of the holding") String holding,

        @Means("how many acts about it there were when it was read")
        int before,

        @Means("ask, renew or end") String decision,

        @Means("the last day of what is renewed or ended; left out, it ends today") @Nullable
        LocalDate until,

        @Means("what it rests on, or why") String words) {}
