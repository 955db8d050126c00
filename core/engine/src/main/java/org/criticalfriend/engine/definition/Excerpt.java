package org.criticalfriend.engine.definition;

import java.util.List;
import java.util.Locale;
import org.criticalfriend.spi.Place;

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
    static String of(List<String> lines, Place place) {
        if (place.line() > lines.size()) {
            return "";
        }
        String line = visible(lines.get(place.line() - 1));
        int length = line.codePointCount(0, line.length());
        int begin = Math.min(place.column() - 1, length);
        int end = Math.max(begin + 1, Math.min(length, begin + place.width()));
        int from = columns(line) <= WIDEST || columns(line.substring(0, index(line, end))) < WIDEST
                ? 0
                : Math.max(0, begin - BEFORE_THE_CARET);
        String shown = window(line, from);
        int indent = (from == 0 ? 0 : 1) + columns(line.substring(index(line, from), index(line, begin)));
        int carets = begin >= length ? 1 : Math.max(1, columns(line.substring(index(line, begin), index(line, end))));
        String before = place.line() < 2 ? "" : window(visible(lines.get(place.line() - 2)), from);
        StringBuilder excerpt = new StringBuilder();
        if (!before.isBlank()) {
            excerpt.append(numbered(place.line() - 1, before));
        }
        return excerpt.append(numbered(place.line(), shown))
                .append("      | ")
                .append(" ".repeat(indent))
                .append("^".repeat(Math.min(carets, Math.max(1, WIDEST - indent))))
                .append('\n')
                .toString();
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
    private static String window(String line, int from) {
        int length = line.codePointCount(0, line.length());
        if (from >= length) {
            return "";
        }
        String rest = (from == 0 ? "" : CUT) + line.substring(index(line, from));
        if (columns(rest) <= WIDEST) {
            return rest;
        }
        int end = 0;
        while (columns(rest.substring(0, rest.offsetByCodePoints(end, 1))) < WIDEST) {
            end = rest.offsetByCodePoints(end, 1);
        }
        return rest.substring(0, end) + CUT;
    }

    private static int index(String line, int character) {
        return line.offsetByCodePoints(0, character);
    }

    private static int columns(String text) {
        return text.codePoints().map(Excerpt::columns).sum();
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
