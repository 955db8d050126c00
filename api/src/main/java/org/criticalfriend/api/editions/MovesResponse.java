package org.criticalfriend.api.editions;

import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Programme;

/** The editions to which a cohort can be moved. */
@Description("the edition a cohort runs, and those it can be moved to")
public record MovesResponse(
        @Description("the cohort's id") String cohort,
        @Description("the programme it runs") String programme,
        @Description("the edition it runs") String edition,
        @Description("the other editions, the newest first") List<Other> others) {

    public MovesResponse {
        others = List.copyOf(others);
    }

    /** Another edition. */
    @Description("another edition")
    public record Other(
            @Description("the programme's id") String programme,
            @Description("the edition's label") String edition,
            @Description("the name people see") String title,

            @Description("where it is told what would become of the cohort there")
            String address) {}

    public static MovesResponse of(ListMoves.Found found) {
        String cohort = found.in().cohort().id();
        Programme running = found.in().cohort().programme();
        return new MovesResponse(
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
