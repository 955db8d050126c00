package org.criticalfriend.documents.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Which characters of a text may stand in a file. */
public final class Characters {

    /** Stands where something cannot be shown. */
    public static final String MARK = "\uFFFD";

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /** Control characters, halves of characters, and what Unicode sets aside for never being one. */
    private static final Pattern NO_CHARACTERS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}&&[^\\n\\t]]");

    /** Embeddings, overrides and isolates of the other direction of writing, notes between the lines, hidden tags. */
    private static final Pattern TURNING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n[ \t]*\n[ \t\n]*");
    private static final Pattern SPACE = Pattern.compile("[ \t\n]+");

    private Characters() {}

    /** A text that any file can hold: lines end with line feeds, and a mark stands for what is no character at all. */
    public static String wellFormed(String text) {
        return NO_CHARACTERS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(MARK);
    }

    /** A text for people to see: besides, a mark stands for what would turn the words around it about. */
    public static String visible(String text) {
        return TURNING.matcher(wellFormed(text)).replaceAll(MARK);
    }

    /** The paragraphs of a text, none of them blank; they may hold line feeds. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(BETWEEN_PARAGRAPHS.split(text))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** A text on one line, without space at either end. */
    public static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
