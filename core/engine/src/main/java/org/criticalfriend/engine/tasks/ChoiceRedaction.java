package org.criticalfriend.engine.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Step;

/** What is kept of choices once the visits they were made for are over. */
public final class ChoiceRedaction {

    private ChoiceRedaction() {}

    /**
     * The choices that are to be kept as another option from now on, saying that option. Nothing else of them is different,
     * so that nothing tells what they said.
     *
     * @param today the day on which somebody looks
     */
    public static List<Entry> due(CohortRecord record, Course course, LocalDate today) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : record.entries()) {
            Entry kept = record.kept(entry);
            if (!kept.equals(entry) && isOver(course, record.cohort().end(), entry.place(), today)) {
                due.add(kept);
            }
        }
        return due;
    }

    /**
     * Whether all visits to a place are over that have a day; where none has, they are when the cohort is.
     *
     * @param place the id of the place; empty for all of them
     */
    public static boolean isOver(Course course, LocalDate end, String place, LocalDate today) {
        LocalDate last = course.occurrences().stream()
                .filter(one -> one.step() instanceof Step.Visit)
                .filter(one -> place.isEmpty() || one.place().equals(place))
                .map(course::lastDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(end);
        return today.isAfter(last);
    }
}
