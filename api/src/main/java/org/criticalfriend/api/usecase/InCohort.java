package org.criticalfriend.api.usecase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.engine.asking.Asking;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Sight;

/**
 * A cohort as one person sees it.
 *
 * @param logbook with the entries they may see, and the ratings whose sums they may see
 * @param whole everything written in it, for what is worked out without being shown
 */
public record InCohort(Actor actor, Logbook logbook, Logbook whole, Course course, Sight sight, Asking asking) {

    /** The cohort. */
    public Cohort cohort() {
        return logbook.cohort();
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
                .filter(entry -> sight.maySee(actor.onlooker(), entry))
                .toList();
    }

    /** What of a logbook somebody may see. */
    static Logbook seen(Actor actor, Logbook whole, Sight sight) {
        return new Logbook(
                whole.cohort(),
                whole.entries().stream()
                        .filter(entry -> isSeen(actor, entry, whole, sight))
                        .toList());
    }

    private static boolean isSeen(Actor actor, Entry entry, Logbook whole, Sight sight) {
        if (entry.content() instanceof Content.Rating) {
            return whole.cohort()
                    .programme()
                    .instruments()
                    .find(entry.collected())
                    .map(instrument -> sight.maySeeFigures(actor.onlooker(), instrument))
                    .orElse(false);
        }
        return sight.maySee(actor.onlooker(), entry);
    }
}
