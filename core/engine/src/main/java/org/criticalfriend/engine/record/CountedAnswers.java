package org.criticalfriend.engine.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.engine.audience.Readership;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * Which answers totals are made of on a day. Totals that moved with each answer would tell it to whoever looks before and
 * after. So answers are counted when their step is over, all of them at once, and what is given later when the next step
 * that asks the same is over, at the latest with the cohort. An answer that nobody else sees by itself is not changed once
 * it was counted; where others see single answers anyhow, what changes is counted at once.
 *
 * <p>What came with the cohort when it was taken in is not late, whenever that was.
 */
public final class CountedAnswers {

    private final Cohort cohort;
    private final Course course;
    private final LocalDate today;
    private final ZoneId zone;
    private final Readership readership;
    private final @Nullable Instant takenIn;

    /**
     * The answers that count.
     *
     * @param record everything that was recorded in the cohort
     * @param today the day on which somebody looks
     * @param zone in which days end
     */
    public CountedAnswers(CohortRecord record, Course course, LocalDate today, ZoneId zone) {
        this.cohort = record.cohort();
        this.course = course;
        this.today = today;
        this.zone = zone;
        this.readership = new Readership(cohort.programme());
        this.takenIn = record.entries().stream()
                .map(Entry::saved)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * The entries without the answers that are not counted yet.
     *
     * @param there which visits, events and tasks are looked at: all of them, or those of a team or a place
     */
    public List<Entry> of(List<Entry> entries, Predicate<Occurrence> there) {
        return entries.stream().filter(entry -> isCounted(entry, there)).toList();
    }

    /** The same where all of the cohort is looked at. */
    public List<Entry> of(List<Entry> entries) {
        return of(entries, one -> true);
    }

    /** Whether an answer was counted somewhere and stays as it is, because nobody but its giver sees it by itself. */
    public boolean isFixed(Entry entry) {
        return course.occurrences()
                .find(entry.occurrence())
                .filter(at -> isSeenInTotalsAlone(entry))
                .filter(at -> isCounted(entry, at::equals))
                .isPresent();
    }

    /** The last day of the first step that asks an instrument; empty once such a step is over. */
    public Optional<LocalDate> until(Instrument instrument) {
        return steps(instrument.id())
                .map(step -> last(step, one -> true))
                .min(Comparator.naturalOrder())
                .filter(last -> !today.isAfter(last));
    }

    private boolean isCounted(Entry entry, Predicate<Occurrence> there) {
        Optional<Occurrence> at = course.occurrences().find(entry.occurrence());
        if (!(entry.content() instanceof Content.Rating) || at.isEmpty()) {
            return true;
        }
        LocalDate own = last(at.get().step(), there);
        if (!isSeenInTotalsAlone(entry) || entry.saved().equals(takenIn)) {
            return today.isAfter(own);
        }
        LocalDate saved = LocalDate.ofInstant(entry.saved(), zone);
        return Stream.concat(steps(entry.collected()).map(step -> last(step, there)), Stream.of(cohort.end()))
                .filter(today::isAfter)
                .anyMatch(cut -> !cut.isBefore(own) && !cut.isBefore(saved));
    }

    private boolean isSeenInTotalsAlone(Entry entry) {
        return cohort.programme()
                .instruments()
                .find(entry.collected())
                .filter(instrument -> readership.single(instrument).isEmpty())
                .filter(instrument -> !readership.totals(instrument).isEmpty())
                .isPresent();
    }

    private Stream<Step> steps(String instrument) {
        return cohort.programme().course().stream()
                .filter(step -> step.collects().contains(instrument)
                        || step.sessions().stream()
                                .anyMatch(session -> session.collects().contains(instrument)));
    }

    /** The last day of a step; what has no day may take place until the cohort ends. */
    private LocalDate last(Step step, Predicate<Occurrence> there) {
        return course.of(step.id()).stream()
                .filter(there)
                .map(one -> Optional.ofNullable(course.lastDay(one)).orElse(cohort.end()))
                .max(Comparator.naturalOrder())
                .orElse(cohort.end());
    }
}
