package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.engine.asking.Form;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.spi.language.Description;

/** A role that an organisation fills with its own people. */
@Description("a role that an organisation fills with its own people")
public record OpeningJson(
        @Description("the role's id") String role,
        @Description("the name people see") String title,
        @Description("whether one more may be named") boolean isOpen,

        @Description("the seats that are filled, each of which may be given to somebody else")
        List<SeatJson> seats) {

    public OpeningJson {
        seats = List.copyOf(seats);
    }

    static List<OpeningJson> of(Cohort cohort, Form.ToName toName) {
        return toName.openings().stream()
                .map(opening -> new OpeningJson(
                        opening.role().id(),
                        opening.role().title(),
                        opening.isOpen(),
                        opening.seats().stream()
                                .flatMap(seat -> SeatJson.of(cohort, seat))
                                .toList()))
                .toList();
    }
}
