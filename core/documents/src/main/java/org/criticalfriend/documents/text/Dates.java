package org.criticalfriend.documents.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as documents write them: {@code 18 October 2018}. */
public final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** A date in words. */
    public static String inWords(LocalDate date) {
        return DATE.format(date);
    }

    /** The date of a text that is nothing but a date in these words. */
    public static Optional<LocalDate> read(String text) {
        try {
            LocalDate date = LocalDate.parse(text, DATE);
            return inWords(date).equals(text) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
