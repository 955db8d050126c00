package org.criticalfriend.engine.language;

import java.util.List;
import java.util.Locale;
import org.criticalfriend.spi.SourceLocation;

/**
 * The line of a file that a problem points to, with the line before it and carets below. Columns of a place are counted
 * in characters and columns of a screen are not: a tab is drawn as one arrow, wide characters take two columns, accents
 * that stand on their own take none, and what cannot be seen is made visible.
 */
final class Excerpt {

    private static final int WIDEST = 100;
    private static final int BEFORE_THE_CARET = 40;
    private static final String CUT = "…";
    private static final int TAB = 0x2192;
    private static final int UNSEEN = 0xFFFD;

    private Excerpt() {}

    /** The lines of an excerpt, each with a line break at its end; empty where the file has no such line. */
    static String of(List<String> lines, SourceLocation place) {
        if (place.line() > lines.size()) {
            return "";
        }
        int[] line = characters(lines, place.line());
        int begin = Math.min(place.column() - 1, line.length);
        int end = Math.min(begin + place.width(), line.length);
        boolean isShown = columns(line, 0, line.length) <= WIDEST || columns(line, 0, end) < WIDEST;
        int from = isShown ? 0 : Math.max(0, begin - BEFORE_THE_CARET);
        int indent = (from == 0 ? 0 : 1) + columns(line, from, begin);
        int carets = Math.max(1, Math.min(columns(line, begin, end), WIDEST - indent));
        String before = place.line() == 1 ? "" : window(characters(lines, place.line() - 1), from);
        StringBuilder excerpt = new StringBuilder();
        if (!before.isBlank()) {
            excerpt.append(numbered(place.line() - 1, before));
        }
        return excerpt.append(numbered(place.line(), window(line, from)))
                .append("      | ")
                .append(" ".repeat(indent))
                .append("^".repeat(carets))
                .append('\n')
                .toString();
    }

    private static int[] characters(List<String> lines, int number) {
        return visible(lines.get(number - 1)).codePoints().toArray();
    }

    /** A text in which whatever a screen would not show, or would obey, is replaced by a mark. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(character -> character == '\t' ? TAB : isUnseen(character) ? UNSEEN : character)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Joiners belong to words of some scripts and to emoji.
            case Character.FORMAT -> character != 0x200c && character != 0x200d;
            default -> false;
        };
    }

    private static String numbered(int number, String line) {
        return String.format(Locale.ROOT, "%5d | %s", number, line).stripTrailing() + "\n";
    }

    /** As much of a line as fits, beginning at a character, with a mark where something was left out. */
    private static String window(int[] line, int from) {
        if (from >= line.length) {
            return "";
        }
        StringBuilder shown = new StringBuilder(from == 0 ? "" : CUT);
        int room = WIDEST - shown.length();
        int end = from;
        while (end < line.length && columns(line, from, end + 1) <= room) {
            end++;
        }
        boolean isCut = end < line.length;
        for (int index = from; index < (isCut ? end - 1 : end); index++) {
            shown.appendCodePoint(line[index]);
        }
        return shown.append(isCut ? CUT : "").toString();
    }

    private static int columns(int[] line, int from, int end) {
        int columns = 0;
        for (int index = from; index < end; index++) {
            columns += columns(line[index]);
        }
        return columns;
    }

    private static int columns(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** Whether a terminal draws a character over two columns: the scripts and signs of East Asia, and emoji. */
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115f)
                || (character >= 0x2e80 && character <= 0xa4cf && character != 0x303f)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xf900 && character <= 0xfaff)
                || (character >= 0xfe30 && character <= 0xfe6f)
                || (character >= 0xff00 && character <= 0xff60)
                || (character >= 0xffe0 && character <= 0xffe6)
                || (character >= 0x1f300 && character <= 0x1f64f)
                || (character >= 0x1f680 && character <= 0x1faff)
                || (character >= 0x20000 && character <= 0x3fffd);
    }
}
