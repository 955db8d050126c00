package org.criticalfriend.engine.document.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.criticalfriend.engine.document.Characters;
import org.jspecify.annotations.Nullable;

/** The typeface of documents: which characters it has, how wide they are, and what its digits look like. */
final class Typeface {

    static final String FAMILY = "Atkinson Hyperlegible Next";

    /** The typeface in the weight of text; bold has the same characters. */
    static final Typeface REGULAR = read("atkinson-hyperlegible-next-400.ttf");

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
    private final BitSet characters;
    private final Map<Integer, Integer> widths;
    private final Map<Integer, GeneralPath> digits;

    private Typeface(
            int unitsPerEm, BitSet characters, Map<Integer, Integer> widths, Map<Integer, GeneralPath> digits) {
        this.unitsPerEm = unitsPerEm;
        this.characters = characters;
        this.widths = widths;
        this.digits = digits;
    }

    /** Opens a font file; whoever opens it closes it. */
    static InputStream open(String name) {
        InputStream file = Typeface.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("missing from the classpath: " + name);
        }
        return file;
    }

    private static Typeface read(String name) {
        try (InputStream file = open(name);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            BitSet characters = new BitSet();
            Map<Integer, Integer> widths = new HashMap<>();
            Map<Integer, GeneralPath> digits = new HashMap<>();
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_VALUE; character++) {
                int glyph = glyphs.getGlyphId(character);
                if (glyph > 0) {
                    characters.set(character);
                    widths.put(character, font.getAdvanceWidth(glyph));
                    if (character >= '0' && character <= '9') {
                        digits.put(character, font.getGlyph().getGlyph(glyph).getPath());
                    }
                }
            }
            return new Typeface(font.getUnitsPerEm(), characters, Map.copyOf(widths), Map.copyOf(digits));
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of documents could not be read", broken);
        }
    }

    /**
     * What of a text can be shown in it: what it lacks is said in other characters if it can be, and else has a mark in
     * its place. Characters that only change others, as in many emoji, go.
     */
    String shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (character == '\n' || characters.get(character)) {
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
        return plain.codePoints().allMatch(characters::get) ? plain : Characters.MARK;
    }

    /** How wide a text is, in the unit of the size. */
    double width(String text, double size) {
        Integer average = widths.get((int) 'n');
        return text.codePoints()
                        .map(character -> widths.getOrDefault(character, average == null ? unitsPerEm : average))
                        .sum()
                * size
                / unitsPerEm;
    }

    /**
     * The outline of a number.
     *
     * @param number of digits alone
     * @param middle across, where its middle is
     * @param baseline downwards, where it stands
     */
    GeneralPath outline(String number, double size, double middle, double baseline) {
        GeneralPath outline = new GeneralPath();
        double scale = size / unitsPerEm;
        double x = middle - width(number, size) / 2;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i);
            @Nullable GeneralPath path = digits.get(digit);
            if (path != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
                outline.append(path.getPathIterator(place), false);
            }
            x += width(Character.toString(digit), size);
        }
        return outline;
    }
}
