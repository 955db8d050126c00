package org.criticalfriend.engine.record;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;

/** The cohorts that somebody keeps, as far as a {@link History} looks back at them. */
public interface Archive {

    /** All of them without what was written in them, in any order. */
    List<Cohort> cohorts();

    /** One of them with everything written in it; empty where it cannot be had. */
    Optional<Logbook> logbook(String cohort);

    /** An archive of a few cohorts that are at hand. */
    static Archive of(List<Logbook> logbooks) {
        return new Archive() {
            @Override
            public List<Cohort> cohorts() {
                return logbooks.stream().map(Logbook::cohort).toList();
            }

            @Override
            public Optional<Logbook> logbook(String cohort) {
                return logbooks.stream()
                        .filter(logbook -> logbook.cohort().id().equals(cohort))
                        .findFirst();
            }
        };
    }
}
