package org.criticalfriend.api.wire;

import java.time.LocalDate;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** An award that is given by hand, as it is sent. */
@Means("an award that is given by hand, for what somebody earned elsewhere")
public record GivenSent(
        @Means("the id of the award") String award,
        @Means("the id of the person or organisation") String holder,
        @Means("the first day") LocalDate since,

        @Means("the last day; left out where it does not end") @Nullable
        LocalDate until,

        @Means("what it rests on") String evidence) {}
