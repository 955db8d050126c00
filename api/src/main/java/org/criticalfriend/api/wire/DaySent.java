package org.criticalfriend.api.wire;

import java.time.LocalDate;
import java.util.Objects;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** The day of a visit or an event, as it is sent. */
@Means("the day of a visit or an event")
public record DaySent(
        @Means("the day that was read and is to be another; null where none was known") @Nullable
        LocalDate before,

        @Means("the day it is to be") LocalDate day) {

    /** Refuses what is not there at all. */
    public DaySent {
        Objects.requireNonNull(day);
    }
}
