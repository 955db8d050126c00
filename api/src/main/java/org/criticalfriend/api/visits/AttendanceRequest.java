package org.criticalfriend.api.visits;

import java.util.List;
import org.criticalfriend.spi.language.Description;

/** Who was at a visit or an event, as it is sent. */
@Description("who was at a visit or an event")
public record AttendanceRequest(
        @Description("the ids of those who were marked when it was read")
        List<String> before,

        @Description("the ids of all who were there") List<String> present) {

    /** Takes copies. */
    public AttendanceRequest {
        before = List.copyOf(before);
        present = List.copyOf(present);
    }
}
