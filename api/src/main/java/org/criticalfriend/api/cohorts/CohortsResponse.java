package org.criticalfriend.api.cohorts;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.spi.language.Description;

/** The cohorts of an instance. */
@Description("the cohorts of this instance")
public record CohortsResponse(
        @Description("those that began last first") List<Entry> cohorts) {

    public CohortsResponse {
        cohorts = List.copyOf(cohorts);
    }

    /** One cohort. */
    @Description("one cohort")
    public record Entry(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("the programme it runs") String programme,
            @Description("the edition it runs") String edition,
            @Description("its first day") LocalDate start,
            @Description("its last day") LocalDate end,
            @Description("where more is told about it") String address) {}

    public static CohortsResponse of(List<CohortContext> cohorts) {
        return new CohortsResponse(cohorts.stream()
                .map(CohortContext::cohort)
                .map(CohortsResponse::entry)
                .toList());
    }

    private static Entry entry(Cohort cohort) {
        return new Entry(
                cohort.id(),
                cohort.title(),
                cohort.programme().programme(),
                cohort.programme().edition(),
                cohort.start(),
                cohort.end(),
                Addresses.rest(Addresses.cohort(cohort.id())));
    }
}
