package org.criticalfriend.api.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a machine and as a person reads it: {@code 2018-10-18} and "Thursday 18 October 2018". */
public record Day(String iso, String text) {

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    public static Day of(LocalDate date) {
        return new Day(date.toString(), date.format(WITH_WEEKDAY));
    }
}
