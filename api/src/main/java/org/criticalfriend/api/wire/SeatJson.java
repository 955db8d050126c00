package org.criticalfriend.api.wire;

import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.language.Means;

/** A seat and whoever has it. */
@Means("a seat and whoever has it")
public record SeatJson(
        @Means("its id") String id,
        @Means("the id of its role") String role,
        @Means("the id of the person") String person,
        @Means("the person's name") String name,

        @Means("what they are at home, such as headteacher; empty where nobody said")
        String position) {

    /** A seat as it is had; none where nobody of the cohort has it. */
    public static Stream<SeatJson> of(Cohort cohort, Seat seat) {
        return cohort.people().find(seat.person()).stream()
                .map(person -> new SeatJson(seat.id(), seat.role(), person.id(), person.name(), person.position()));
    }
}
