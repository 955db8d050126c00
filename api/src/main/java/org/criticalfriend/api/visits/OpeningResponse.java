package org.criticalfriend.api.visits;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.language.Description;

/** A role that an organisation fills with its own people. */
@Description("a role that an organisation fills with its own people")
public record OpeningResponse(
        @Description("the role's id") String role,
        @Description("the name people see") String title,
        @Description("whether one more may be named") boolean isOpen,

        @Description("the seats that are filled, each of which may be given to somebody else")
        List<SeatResponse> seats) {

    public OpeningResponse {
        seats = List.copyOf(seats);
    }

    public static List<OpeningResponse> of(Cohort cohort, Form.NamingQuestion toName) {
        return toName.openings().stream()
                .map(opening -> new OpeningResponse(
                        opening.role().id(),
                        opening.role().title(),
                        opening.isOpen(),
                        opening.seats().stream()
                                .flatMap(seat -> SeatResponse.of(cohort, seat))
                                .toList()))
                .toList();
    }
}
