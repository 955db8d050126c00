package org.criticalfriend.api.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Logbook;

/** The cohorts of an instance, those that began last first. */
public final class Cohorts {

    private final Map<String, Logbook> byId;

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if two have the same id, for an address would mean both
     */
    public Cohorts(List<Logbook> cohorts) {
        List<Logbook> newestFirst = new ArrayList<>(cohorts);
        newestFirst.sort(Comparator.comparing(
                Logbook::cohort, Comparator.comparing(Cohort::start).reversed().thenComparing(Cohort::id)));
        byId = new LinkedHashMap<>();
        for (Logbook logbook : newestFirst) {
            if (byId.put(logbook.cohort().id(), logbook) != null) {
                throw new IllegalArgumentException(
                        "two cohorts are called " + logbook.cohort().id());
            }
        }
    }

    List<Logbook> all() {
        return List.copyOf(byId.values());
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<Logbook> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
