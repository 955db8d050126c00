package org.criticalfriend.engine.schedule;

import java.time.LocalDate;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step of the course that takes place or falls due.
 *
 * @param id unique in the cohort: the step's id, and behind a point what it is for where it is for one of several
 * @param step what takes place
 * @param team the id of the team it is for; empty where it is for all
 * @param place the id of the place it is for, which is the host of a visit; empty where it is for none
 * @param person the id of the person it is for; empty where it is for several
 * @param turn which visit of the team it is, or which time the event takes place, from 1
 * @param turns how many there are in all
 * @param day its day, or of a task the day it is due; null where none is known
 * @param window in which it is to take place; an end that is not known is null
 */
public record Occurrence(
        String id,
        Step step,
        String team,
        String place,
        String person,
        int turn,
        int turns,
        @Nullable LocalDate day,
        Window window) {

    /**
     * A time in which something is to take place.
     *
     * @param from the first day it may, or null
     * @param until the last day it may, or null
     */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Nothing is known. */
        public static final Window OPEN = new Window(null, null);

        /** Exactly one day. */
        static Window of(LocalDate day) {
            return new Window(day, day);
        }
    }
}
