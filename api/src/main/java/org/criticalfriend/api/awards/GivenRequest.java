package org.criticalfriend.api.awards;

import java.time.LocalDate;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** An award that is given by hand, as it is sent. */
@Description("an award that is given by hand, for what somebody earned elsewhere")
public record GivenRequest(
        @Description("the id of the award") String award,
        @Description("the id of the person or organisation") String holder,
        @Description("the first day") LocalDate since,

        @Description("the last day; left out where it does not end") @Nullable
        LocalDate until,

        @Description("what it rests on") String evidence) {}
