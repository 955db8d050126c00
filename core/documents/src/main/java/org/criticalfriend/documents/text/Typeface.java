package org.criticalfriend.documents.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The typeface of documents: which characters it has, and how wide they are. */
public final class Typeface {

    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** The font file in the weight of text. */
    public static final String TEXT = "atkinson-hyperlegible-next-400.ttf";

    /** The font file in bold. */
    public static final String BOLD = "atkinson-hyperlegible-next-700.ttf";

    /** The typeface in the weight of text; bold has the same characters. */
    public static final Typeface REGULAR = read("atkinson-hyperlegible-next-400.widths");

    /** What says the same where a character is missing. */
    private static final Map<Integer, String> IN_OTHER_WORDS = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2190, "<-"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2194, "<->"),
            Map.entry(0x21D2, "=>"),
            Map.entry(0x2260, "!="),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x25CF, "•"),
            Map.entry(0x25E6, "•"),
            Map.entry(0x25AA, "•"),
            Map.entry(0x00AD, ""));

    private final int unitsPerEm;
    private final Map<Integer, Integer> widths;

    private Typeface(int unitsPerEm, Map<Integer, Integer> widths) {
        this.unitsPerEm = unitsPerEm;
        this.widths = widths;
    }

    /** Opens a font file; whoever opens it closes it. */
    public static InputStream open(String name) {
        InputStream file = Typeface.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("missing from the classpath: " + name);
        }
        return file;
    }

    /** The widths are kept beside the font as text, so that measuring needs no library that reads fonts. */
    private static Typeface read(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.US_ASCII))) {
            List<String> lines =
                    file.lines().filter(line -> !line.startsWith("#")).toList();
            Map<Integer, Integer> widths = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                widths.put(Integer.parseInt(line.substring(0, space), 16), Integer.parseInt(line.substring(space + 1)));
            }
            return new Typeface(Integer.parseInt(lines.get(0)), Map.copyOf(widths));
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of documents could not be read", broken);
        }
    }

    /**
     * What of a text can be shown in it: what it lacks is said in other characters if it can be, and else has a mark in
     * its place. Characters that only change others, as in many emoji, go.
     */
    public String shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (character == '\n' || widths.containsKey(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(instead(character));
            }
        });
        return shown.toString();
    }

    private String instead(int character) {
        String otherWords = IN_OTHER_WORDS.get(character);
        if (otherWords != null) {
            return otherWords;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return character == 0x202F ? "\u00A0" : " ";
        }
        int type = Character.getType(character);
        boolean onlyChangesOthers = type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (character >= 0x1F3FB && character <= 0x1F3FF);
        if (onlyChangesOthers) {
            return "";
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(widths::containsKey) ? plain : Characters.MARK;
    }

    /** How wide a text is, in the unit of the size. */
    public double width(String text, double size) {
        Integer average = widths.get((int) 'n');
        return text.codePoints()
                        .map(character -> widths.getOrDefault(character, average == null ? unitsPerEm : average))
                        .sum()
                * size
                / unitsPerEm;
    }
}
