package org.criticalfriend.api.visits;

import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.language.Description;

/** A seat and its holder. */
@Description("a seat and whoever has it")
public record SeatResponse(
        @Description("its id") String id,
        @Description("the id of its role") String role,
        @Description("the id of the person") String person,
        @Description("the person's name") String name,

        @Description("what they are at home, such as headteacher; empty where nobody said")
        String position) {

    /** A seat as it is had; none where nobody of the cohort has it. */
    public static Stream<SeatResponse> of(Cohort cohort, Seat seat) {
        return cohort.people().find(seat.person()).stream()
                .map(person -> new SeatResponse(seat.id(), seat.role(), person.id(), person.name(), person.position()));
    }
}
