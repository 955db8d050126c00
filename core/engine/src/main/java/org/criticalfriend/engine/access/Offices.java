package org.criticalfriend.engine.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Role;

/**
 * Who holds the offices of the partnership, as its cohorts say it: they come with roles. Of each programme the cohort
 * that began last counts, over its end too, so that no hub is without its manager until the next one begins.
 */
public final class Offices {

    private final List<Held> all;

    private Offices(List<Held> all) {
        this.all = List.copyOf(all);
    }

    /** An office, and who holds it. */
    public record Held(HeldOffice office, Person person) {}

    /** Those that are held on a day. */
    public static Offices of(Collection<Cohort> cohorts, LocalDate today) {
        Map<String, Cohort> latest = new LinkedHashMap<>();
        cohorts.stream()
                .filter(cohort -> !cohort.start().isAfter(today))
                .sorted(Comparator.comparing(Cohort::start).thenComparing(Cohort::id))
                .forEach(cohort -> latest.put(cohort.programme().programme(), cohort));
        List<Held> all = new ArrayList<>();
        for (Cohort cohort : latest.values()) {
            for (Role role : cohort.programme().roles()) {
                Role.Office office = role.office();
                if (office != null) {
                    cohort.seats().stream()
                            .filter(seat -> seat.role().equals(role.id()))
                            .forEach(seat -> hold(all, cohort, seat, Office.of(office)));
                }
            }
        }
        return new Offices(all);
    }

    /** An office of no hub is nobody's, for it would be held for all of them. */
    private static void hold(List<Held> all, Cohort cohort, Seat seat, Office office) {
        String hub = cohort.places().find(seat.at()).map(cohort::hubOf).orElse("");
        if (!hub.isEmpty()) {
            cohort.people()
                    .find(seat.person())
                    .ifPresent(person -> all.add(new Held(new HeldOffice(office, hub), person)));
        }
    }

    /** Those of a hub, in the order of their cohorts. */
    public List<Held> ofHub(String hub) {
        return all.stream().filter(held -> held.office().hub().equals(hub)).toList();
    }

    /** Those of a person. */
    public Set<HeldOffice> of(String person) {
        return all.stream()
                .filter(held -> held.person().id().equals(person))
                .map(Held::office)
                .collect(Collectors.toUnmodifiableSet());
    }
}
