package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.spi.language.Means;

/** Who was at a visit or an event, as it is sent. */
@Means("who was at a visit or an event")
public record AttendanceSent(
        @Means("the ids of those who were marked when it was read")
        List<String> before,

        @Means("the ids of all who were there") List<String> present) {

    /** Takes copies. */
    public AttendanceSent {
        before = List.copyOf(before);
        present = List.copyOf(present);
    }
}
