package org.criticalfriend.api.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;

/** English for pages, from the titles and the prose of the engine. */
public final class English {

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final Pattern TITLE = Pattern.compile("\\*([^*]+)\\*");

    private English() {}

    /** So many of something that has a title: {@code seven trios}, {@code one trio}, {@code 21 schools}. */
    public static String count(int number, String title) {
        return Numbers.counted(number, Nouns.inSentence(title));
    }

    /** Several of something that has a title, within a sentence: {@code trios}. */
    public static String plural(String title) {
        return Nouns.plural(Nouns.inSentence(title));
    }

    /** Words that stand alone, as in a table: they begin large, and figures stay figures. */
    public static String alone(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A sentence of its own; nothing stays nothing. */
    public static String sentence(String words) {
        return words.isEmpty() ? "" : Sentences.sentence(words);
    }

    /** Prose of the engine as a page prints it: titles between quotation marks, apostrophes curved. */
    public static String printed(String prose) {
        return TITLE.matcher(prose).replaceAll("“$1”").replace('\'', '’');
    }

    /** {@code Thursday 18 October 2018}. */
    public static String weekday(LocalDate day) {
        return day.format(WITH_WEEKDAY);
    }
}
