package org.criticalfriend.api.awards;

import java.time.LocalDate;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What is to be done with an award, as it is sent. */
@Description("what is to be done with an award")
public record DecisionRequest(
        @Description("the id of the holding") String holding,

        @Description("how many acts about it there were when it was read")
        int before,

        @Description("ask, renew or end") String decision,

        @Description("the last day of what is renewed or ended; left out, it ends today") @Nullable
        LocalDate until,

        @Description("what it rests on, or why") String words) {}
