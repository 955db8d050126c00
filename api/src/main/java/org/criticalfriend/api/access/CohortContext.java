package org.criticalfriend.api.access;

import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.CountedAnswers;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Instrument;

/**
 * A cohort as one person sees it.
 *
 * @param seen works out {@link #record()} when it is first asked for, since many questions need none of it
 * @param whole everything written in it, for what is worked out without being shown
 * @param history what earlier cohorts recorded, for the same
 * @param counted the answers that totals are made of today
 */
public record CohortContext(
        Actor actor,
        Supplier<CohortRecord> seen,
        CohortRecord whole,
        History history,
        Course course,
        AccessPolicy policy,
        Tasks asking,
        CountedAnswers counted) {

    /** A cohort as somebody sees it. */
    static CohortContext of(
            Actor actor,
            CohortRecord whole,
            History history,
            Course course,
            AccessPolicy policy,
            Tasks asking,
            CountedAnswers counted) {
        return new CohortContext(
                actor,
                Suppliers.memoize(() -> seen(actor, whole, policy)),
                whole,
                history,
                course,
                policy,
                asking,
                counted);
    }

    /** Whether the person who asks may do something here. */
    public boolean may(Act act, Target.InCohort target) {
        return policy.may(actor.viewer(), act, target);
    }

    /** The cohort. */
    public Cohort cohort() {
        return whole.cohort();
    }

    /** The cohort with the entries they may see, and the ratings whose sums they may see. */
    public CohortRecord record() {
        return seen.get();
    }

    /** When the last of what is written in it was kept; of nothing the beginning of the cohort. */
    public Instant latest() {
        return whole.entries().stream()
                .map(Entry::saved)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> cohort().start().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The entries of an occurrence that they may see one by one. */
    public List<Entry> at(String occurrence) {
        return whole.entries().stream()
                .filter(entry -> entry.occurrence().equals(occurrence))
                .filter(entry -> may(Act.READ_ENTRY, Target.of(entry)))
                .toList();
    }

    private static CohortRecord seen(Actor actor, CohortRecord whole, AccessPolicy policy) {
        Set<String> summed = whole.cohort().programme().instruments().stream()
                .filter(instrument -> policy.may(actor.viewer(), Act.READ_FIGURES, Target.of(instrument)))
                .map(Instrument::id)
                .collect(Collectors.toSet());
        return new CohortRecord(
                whole.cohort(),
                whole.entries().stream()
                        .filter(entry -> entry.content() instanceof Content.Rating
                                ? summed.contains(entry.collected())
                                : policy.may(actor.viewer(), Act.READ_ENTRY, Target.of(entry)))
                        .toList());
    }
}
