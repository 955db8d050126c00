package org.criticalfriend.api.visits;

import java.time.LocalDate;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** The day of a visit or an event, as it is sent. */
@Description("the day of a visit or an event")
public record DayRequest(
        @Description("the day that was read and is to be another; left out where none was known") @Nullable
        LocalDate before,

        @Description("the day it is to be") LocalDate day) {}
