package org.criticalfriend.engine.signoff;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/**
 * When a document is drafted, and by when each stage of its sign-off is due.
 *
 * @param waitsForADay whether it is drafted once something has taken place, such as the visit it is of
 * @param from the last day of that; null where none is known, and where it waits for nothing
 * @param due by the ids of the stages; those whose day is not known are left out
 */
public record DocumentDays(boolean waitsForADay, @Nullable LocalDate from, Map<String, LocalDate> due) {

    /** Takes a copy. */
    public DocumentDays {
        due = Collections.unmodifiableMap(new LinkedHashMap<>(due));
    }

    /**
     * The days of a document.
     *
     * @param scope what it is about
     */
    public static DocumentDays of(Output output, Scope scope, Course course, SignOff signOff) {
        Map<String, LocalDate> due = due(output, scope, course, signOff);
        Moment first =
                output.signOff().stream().findFirst().map(Output.Stage::due).orElse(null);
        Optional<Occurrence> visit = course.occurrences().find(scope.occurrence());
        if (first instanceof Moment.Before || output.signOff().isEmpty()) {
            return new DocumentDays(false, null, due);
        }
        if (visit.isPresent()) {
            return new DocumentDays(true, course.lastDay(visit.get()), due);
        }
        if (first instanceof Moment.After after) {
            LocalDate day =
                    course.day(after.anchor(), scope.team(), scope.place(), "").orElse(null);
            return new DocumentDays(true, day, due);
        }
        return new DocumentDays(false, null, due);
    }

    /** A stage that waits for another one is counted from the day on which that was done, else from the day it is due. */
    private static Map<String, LocalDate> due(Output output, Scope scope, Course course, SignOff signOff) {
        Map<String, LocalDate> due = new LinkedHashMap<>();
        Map<String, LocalDate> counted = new LinkedHashMap<>();
        List<SignOff.Signature> signed = signOff.signed();
        int place = 0;
        for (Output.Stage stage : output.signOff()) {
            Moment moment = stage.due();
            if (moment != null) {
                course.due(moment, scope.team(), scope.place(), scope.occurrence(), counted)
                        .ifPresent(day -> {
                            due.put(stage.id(), day);
                            counted.put(stage.id(), day);
                        });
            }
            if (place < signed.size()) {
                counted.put(stage.id(), LocalDate.ofInstant(signed.get(place).at(), ZoneOffset.UTC));
            }
            place++;
        }
        return due;
    }

    /** Whether it waits for whoever drafts it: what it tells of has taken place. */
    public boolean hasBegun(LocalDate today) {
        return !waitsForADay || (from != null && !today.isBefore(from));
    }
}
