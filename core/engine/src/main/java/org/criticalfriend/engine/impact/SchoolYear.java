package org.criticalfriend.engine.impact;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from the first of September to the last of August.
 *
 * @param first the calendar year in which it begins
 */
public record SchoolYear(int first) implements Comparable<SchoolYear> {

    /** The school year a day lies in. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    /** The year before. */
    public SchoolYear before() {
        return new SchoolYear(first - 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(first + 1, Month.AUGUST, 31);
    }

    /** As people write it: {@code 2023/24}. */
    public String label() {
        return first + "/" + String.format("%02d", (first + 1) % 100);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(first, other.first);
    }
}
