package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.usecase.ListMoves;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.programme.Programme;

/** The editions to which a cohort can be moved. */
@Means("the edition a cohort runs, and those it can be moved to")
public record MovesJson(
        @Means("the cohort's id") String cohort,
        @Means("the programme it runs") String programme,
        @Means("the edition it runs") String edition,
        @Means("the other editions, the newest first") List<Other> others) {

    public MovesJson {
        others = List.copyOf(others);
    }

    /** Another edition. */
    @Means("another edition")
    public record Other(
            @Means("the programme's id") String programme,
            @Means("the edition's label") String edition,
            @Means("the name people see") String title,

            @Means("where it is told what would become of the cohort there")
            String address) {}

    public static MovesJson of(ListMoves.Found found) {
        String cohort = found.in().cohort().id();
        Programme running = found.in().cohort().programme();
        return new MovesJson(
                cohort,
                running.programme(),
                running.edition(),
                found.editions().stream()
                        .map(known -> known.programme())
                        .map(one -> new Other(
                                one.programme(),
                                one.edition(),
                                one.title(),
                                Addresses.rest(Addresses.move(cohort, one.programme(), one.edition()))))
                        .toList());
    }
}
