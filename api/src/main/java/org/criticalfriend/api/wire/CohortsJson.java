package org.criticalfriend.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.usecase.InCohort;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.spi.language.Means;

/** The cohorts of an instance. */
@Means("the cohorts of this instance")
public record CohortsJson(
        @Means("those that began last first") List<Entry> cohorts) {

    public CohortsJson {
        cohorts = List.copyOf(cohorts);
    }

    /** One cohort. */
    @Means("one cohort")
    public record Entry(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("the programme it runs") String programme,
            @Means("the edition it runs") String edition,
            @Means("its first day") LocalDate start,
            @Means("its last day") LocalDate end,
            @Means("where more is told about it") String address) {}

    public static CohortsJson of(List<InCohort> cohorts) {
        return new CohortsJson(
                cohorts.stream().map(InCohort::cohort).map(CohortsJson::entry).toList());
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
