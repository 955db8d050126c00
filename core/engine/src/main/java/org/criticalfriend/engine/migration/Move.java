package org.criticalfriend.engine.migration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.difference.Difference;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.EditionMapping;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A running cohort in another edition. Nothing that anybody gave is ever thrown away: either all of it has its place
 * there, by the crosswalk between the editions, or the cohort stays.
 *
 * @param difference what the other edition says otherwise
 * @param moved the cohort there, with everything written in it; where it has to stay, with what would carry over
 * @param rewritten the entries that are kept otherwise there, by the ids they have now
 * @param hindrances why the cohort has to stay, each as a sentence; none where it can be moved
 * @param renamed what is called something else there, with what was given of it
 * @param redated the steps of which days change that nobody set
 * @param asked what people are asked there that they are not asked now
 */
public record Move(
        Difference difference,
        CohortRecord moved,
        Map<String, Entry> rewritten,
        List<String> hindrances,
        List<Renamed> renamed,
        List<Redated> redated,
        List<Asked> asked) {

    /** Takes copies. */
    public Move {
        rewritten = Collections.unmodifiableMap(new LinkedHashMap<>(rewritten));
        hindrances = List.copyOf(hindrances);
        renamed = List.copyOf(renamed);
        redated = List.copyOf(redated);
        asked = List.copyOf(asked);
    }

    /**
     * Something that has another title, or is counted as something else.
     *
     * @param before its title now
     * @param now its title in the other edition
     * @param entries how many entries carry over under that title
     */
    public record Renamed(String before, String now, int entries) {}

    /**
     * A step of which days change.
     *
     * @param step its title
     * @param days how many of its days change
     * @param before the first of them; null where it has none now
     * @param now the same day in the other edition; null where it has none there
     */
    public record Redated(
            String step,
            int days,
            @Nullable LocalDate before,
            @Nullable LocalDate now) {}

    /**
     * Something that is asked anew.
     *
     * @param what its title, or the statement
     * @param in the title of the instrument that a statement belongs to; empty for what stands by itself
     * @param step the title of the step at which it is asked
     * @param people of how many people it is asked
     */
    public record Asked(String what, String in, String step, int people) {}

    /** Whether there is a way from the one edition to the other, whichever of them came first. */
    public static boolean isKnown(Programme before, Programme target) {
        return EditionMapping.isKnown(before, target);
    }

    /**
     * Works out a move.
     *
     * @param signOffs what was done with the cohort's documents
     * @param archive the cohorts from which notes are taken up again
     * @param vocabulary the words that the editions may say
     * @param at when the entries that are rewritten count as kept
     */
    public static Move of(
            CohortRecord before,
            Programme target,
            List<SignOff> signOffs,
            Archive archive,
            Vocabulary vocabulary,
            Instant at) {
        Cohort cohort = before.cohort();
        Cohort moved = cohort.running(target);
        Course course = Course.of(cohort);
        Course there = Course.of(moved);
        EntryMigration migration = EntryMigration.of(before, target, at);
        List<String> hindrances = new ArrayList<>(AnswerBlockers.in(before, migration));
        hindrances.addAll(PlaceBlockers.in(before, course, moved, there));
        hindrances.addAll(DocumentBlockers.in(cohort, course, moved, there, signOffs));
        hindrances.addAll(ExposureBlockers.in(before, migration, course, target, signOffs));
        CohortRecord carried = new CohortRecord(moved, migration.entries());
        List<Asked> asked = new ArrayList<>();
        if (hindrances.isEmpty()) {
            Tasks now = new Tasks(before, History.of(cohort, archive), course, vocabulary);
            Tasks then = new Tasks(carried, History.of(moved, archive), there, vocabulary);
            hindrances.addAll(AwardBlockers.in(before, course, now, carried, there, then));
            asked.addAll(NewlyAsked.of(cohort, target, migration.mapping(), now, then));
        }
        return new Move(
                Difference.between(cohort.programme(), target, vocabulary),
                carried,
                migration.rewritten(),
                hindrances.stream().distinct().toList(),
                Titled.renamed(before, migration, target),
                redated(course, there),
                asked);
    }

    /** Whether the cohort can be moved. */
    public boolean isPossible() {
        return hindrances.isEmpty();
    }

    private static List<Redated> redated(Course course, Course there) {
        Map<String, List<Occurrence>> changed = new LinkedHashMap<>();
        for (Occurrence now : there.occurrences()) {
            course.occurrences()
                    .find(now.id())
                    .filter(before -> !Objects.equals(before.day(), now.day()))
                    .ifPresent(before -> changed.computeIfAbsent(now.step().id(), step -> new ArrayList<>())
                            .add(now));
        }
        return changed.values().stream()
                .map(days -> {
                    Occurrence first = days.get(0);
                    return new Redated(
                            first.step().title(),
                            days.size(),
                            course.occurrences()
                                    .find(first.id())
                                    .map(Occurrence::day)
                                    .orElse(null),
                            first.day());
                })
                .toList();
    }
}
