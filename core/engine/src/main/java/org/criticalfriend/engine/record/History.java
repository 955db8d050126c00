package org.criticalfriend.engine.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * What earlier cohorts recorded, as it counts in a present one: the cohorts of the same programme, of the one it is
 * tailored from, and of those it takes over from. Whatever is answered here goes by the ids of the present edition; the
 * crosswalk between editions, {@code was}, is applied on the way.
 *
 * <p>Nothing is fetched before it is asked for, and everything once. A history is for one thread.
 */
public final class History {

    private final @Nullable Cohort present;
    private final Archive archive;
    private final Map<String, Optional<PriorCohort>> opened = new HashMap<>();
    private final Map<String, Optional<LastVisit>> lastVisits = new HashMap<>();
    private @Nullable List<Cohort> earlier;

    private History(@Nullable Cohort present, Archive archive) {
        this.present = present;
        this.archive = archive;
    }

    /** The history of a cohort that is the first of its programme. */
    public static History none() {
        return new History(null, Archive.of(List.of()));
    }

    /** The history of a cohort. */
    public static History of(Cohort present, Archive archive) {
        return new History(present, archive);
    }

    /**
     * The last visit to an organisation.
     *
     * @param past the cohort in which it took place
     * @param visit as it took place there
     * @param entries what was written and answered at it, and in the tasks around it
     */
    public record LastVisit(PriorCohort past, Occurrence visit, List<Entry> entries) {

        /** Takes a copy. */
        public LastVisit {
            entries = List.copyOf(entries);
        }

        /** The notes of some kinds. */
        public List<Entry> notes(List<String> kinds) {
            return entries.stream()
                    .filter(entry -> kinds.contains(entry.collected()))
                    .filter(entry -> entry.content() instanceof Content.Words)
                    .toList();
        }

        /** The level that was agreed or answered last; empty where there was none. */
        public Optional<String> level(String instrument, String item) {
            return entries.stream()
                    .filter(entry -> entry.collected().equals(instrument))
                    .flatMap(entry -> entry.content() instanceof Content.Rating rating
                                    && rating.item().equals(item)
                                    && !rating.level().isEmpty()
                            ? Optional.of(rating.level()).stream()
                            : Optional.<String>empty().stream())
                    .reduce((first, last) -> last);
        }
    }

    /**
     * The cohort before: the latest one that began earlier, and with it the latest one of each other programme that
     * counts, where these began less than a year before it, for their programmes are one now.
     */
    public List<PriorCohort> lastCohort() {
        Map<String, Cohort> latest = new LinkedHashMap<>();
        earlier().forEach(cohort -> latest.putIfAbsent(cohort.programme().programme(), cohort));
        List<Cohort> cohorts = List.copyOf(latest.values());
        return cohorts.stream()
                .filter(cohort -> cohort.start().isAfter(cohorts.get(0).start().minusYears(1)))
                .flatMap(cohort -> past(cohort).stream())
                .toList();
    }

    /** The latest earlier visit that an organisation hosted, if anything was written at it. */
    public Optional<LastVisit> lastVisit(String place) {
        return lastVisits.computeIfAbsent(place, this::visit);
    }

    private Optional<LastVisit> visit(String place) {
        record Hosted(Cohort cohort, Occurrence visit) {

            LocalDate day() {
                return visit.day() == null ? cohort.end() : visit.day();
            }
        }
        List<Hosted> hosted = new ArrayList<>();
        for (Cohort cohort : earlier()) {
            if (cohort.places().has(place)) {
                Course.of(cohort).occurrences().stream()
                        .filter(one -> one.step() instanceof Step.Visit)
                        .filter(one -> one.place().equals(place))
                        .forEach(visit -> hosted.add(new Hosted(cohort, visit)));
            }
        }
        return hosted.stream()
                .sorted(Comparator.comparing(Hosted::day).reversed())
                .flatMap(one ->
                        past(one.cohort()).stream().map(past -> new LastVisit(past, one.visit(), past.of(one.visit()))))
                .filter(last -> last.entries().stream()
                        .anyMatch(
                                entry -> entry.occurrence().equals(last.visit().id())))
                .findFirst();
    }

    /** The earlier cohorts that count, those that began last first. */
    public List<Cohort> earlier() {
        if (earlier == null) {
            earlier = present == null ? List.of() : before(present);
        }
        return earlier;
    }

    private List<Cohort> before(Cohort cohort) {
        Programme programme = cohort.programme();
        return archive.cohorts().stream()
                .filter(one -> one.start().isBefore(cohort.start()))
                .filter(one -> EditionMapping.isFollowed(one.programme(), programme))
                .sorted(Comparator.comparing(Cohort::start).reversed().thenComparing(Cohort::id))
                .toList();
    }

    private Optional<PriorCohort> past(Cohort cohort) {
        return opened.computeIfAbsent(
                cohort.id(), id -> archive.record(id).map(written -> new PriorCohort(written, mapping(cohort))));
    }

    private EditionMapping mapping(Cohort cohort) {
        return new EditionMapping(cohort.programme(), present == null ? cohort.programme() : present.programme());
    }
}
