package org.criticalfriend.engine.record;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;

/** The cohorts that somebody keeps, as far as a {@link History} looks back at them. */
public interface Archive {

    /** All of them without what was written in them, in any order. */
    List<Cohort> cohorts();

    /** One of them with everything written in it; empty where it cannot be had. */
    Optional<CohortRecord> record(String cohort);

    /** An archive of a few cohorts that are at hand. */
    static Archive of(List<CohortRecord> records) {
        return new Archive() {
            @Override
            public List<Cohort> cohorts() {
                return records.stream().map(CohortRecord::cohort).toList();
            }

            @Override
            public Optional<CohortRecord> record(String cohort) {
                return records.stream()
                        .filter(record -> record.cohort().id().equals(cohort))
                        .findFirst();
            }
        };
    }
}
