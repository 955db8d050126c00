package org.criticalfriend.api.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;

/** The cohorts of an instance, those that began last first. */
public final class Cohorts {

    private final Map<String, Cohort> byId;

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if two have the same id, for an address would mean both
     */
    public Cohorts(List<Cohort> cohorts) {
        List<Cohort> newestFirst = new ArrayList<>(cohorts);
        newestFirst.sort(Comparator.comparing(Cohort::start).reversed().thenComparing(Cohort::id));
        byId = new LinkedHashMap<>();
        for (Cohort cohort : newestFirst) {
            if (byId.put(cohort.id(), cohort) != null) {
                throw new IllegalArgumentException("two cohorts are called " + cohort.id());
            }
        }
    }

    List<Cohort> all() {
        return List.copyOf(byId.values());
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<Cohort> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
