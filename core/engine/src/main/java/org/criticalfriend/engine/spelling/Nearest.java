package org.criticalfriend.engine.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of several words was probably meant: the nearest by the distance of Damerau and Levenshtein (one insertion,
 * deletion, replacement or swap of neighbours each counting one), if it is near enough to be a slip; else the only one
 * that begins so, for people abbreviate. Capitals, and spaces or underscores for hyphens, count nothing.
 */
public final class Nearest {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The word that was probably meant.
     *
     * @return one of the words, never the written one itself, or null where none is within a third of the shorter word's
     *     length (but one slip is always allowed in words of two letters and more) nor begins as the written one alone does
     */
    public static @Nullable String of(String written, Collection<String> words) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        if (written.length() > LONGEST) {
            return null;
        }
        String plain = plain(written);
        for (String word : words) {
            if (word.equals(written) || word.length() > 2 * LONGEST) {
                continue;
            }
            String plainWord = plain(word);
            int most = Math.max(1, Math.min(plainWord.length(), plain.length()) / 3);
            if (Math.abs(plainWord.length() - plain.length()) > Math.min(most, least)) {
                continue;
            }
            int distance = distance(plain, plainWord);
            if (distance <= most && (distance < least || (distance == least && isCloser(written, word, nearest)))) {
                nearest = word;
                least = distance;
            }
        }
        if (nearest == null) {
            return abbreviated(plain, words);
        }
        return nearest.length() == 1 && written.length() == 1 ? null : nearest;
    }

    private static @Nullable String abbreviated(String plain, Collection<String> words) {
        if (plain.length() < SHORTEST_ABBREVIATION) {
            return null;
        }
        List<String> beginning = words.stream()
                .filter(word ->
                        plain(word).length() > plain.length() && plain(word).startsWith(plain))
                .toList();
        return beginning.size() == 1 ? beginning.get(0) : null;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Of two words equally near, the one that begins alike was meant; slips at the beginning are rare. */
    private static boolean isCloser(String written, String word, @Nullable String nearest) {
        return nearest != null && commonBeginning(written, word) > commonBeginning(written, nearest);
    }

    private static int commonBeginning(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(Math.min(row[column - 1] + 1, last[column] + 1), last[column - 1] + change);
                boolean swapped = line > 1
                        && column > 1
                        && one.charAt(line - 1) == other.charAt(column - 2)
                        && one.charAt(line - 2) == other.charAt(column - 1);
                if (swapped) {
                    row[column] = Math.min(row[column], beforeLast[column - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
