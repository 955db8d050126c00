package org.criticalfriend.engine.language.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small change of a sentence: enumerations, capitals, full stops, titles and quotations. */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("<(host|team|cohort|person|organisation)>");

    private static final Pattern FIGURES = Pattern.compile("(1[1-9]|20)(?: |$)");

    private Sentences() {}

    /** One, two and three. */
    public static String and(List<String> parts) {
        return joined(parts, ", ", " and ");
    }

    /** One, two or three. */
    public static String or(List<String> parts) {
        return joined(parts, ", ", " or ");
    }

    /** One, two and three; or one; two; and three, where the parts have commas of their own. */
    public static String series(List<String> parts) {
        return parts.stream().noneMatch(part -> part.contains(",")) ? and(parts) : joined(parts, "; ", "; and ");
    }

    private static String joined(List<String> parts, String between, String last) {
        if (parts.isEmpty()) {
            return "";
        }
        int end = parts.size() - 1;
        return end == 0 ? parts.get(0) : String.join(between, parts.subList(0, end)) + last + parts.get(end);
    }

    /** A clause as a sentence: a capital at its beginning, a full stop at its end where it has none yet. */
    public static String sentence(String clause) {
        String begun = capital(clause);
        boolean isEnded = begun.endsWith(".") || begun.endsWith("?") || begun.endsWith(".”") || begun.endsWith("?”");
        return isEnded || begun.endsWith(":") ? begun : begun + ".";
    }

    /** The same text with a capital at its beginning; a number to twenty that stands there is said in words. */
    public static String capital(String text) {
        Matcher figures = FIGURES.matcher(text);
        if (figures.lookingAt()) {
            int number = Integer.parseInt(figures.group(1));
            return Numbers.begin(number) + text.substring(figures.end(1));
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The same text with a small letter at its beginning. */
    public static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A title inside a sentence, its places said: {@code *Notes of the visit to the host*}. */
    public static String title(String title) {
        return "*" + PLACE.matcher(title.strip()).replaceAll("the $1") + "*";
    }

    /** A title that stands alone, its places said: {@code Notes of the visit to the host}. */
    public static String heading(String title) {
        String said = title(title);
        return said.substring(1, said.length() - 1);
    }

    /** Several titles inside a sentence. */
    public static List<String> titles(List<String> titles) {
        return titles.stream().map(Sentences::title).toList();
    }

    /** What stands in the file, word for word. */
    public static String quote(String text) {
        return "“" + text.strip().replaceAll("\\s+", " ") + "”";
    }
}
