package org.criticalfriend.formats;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.criticalfriend.documents.text.Typeface;

/** The outlines of the digits in the typeface of documents. */
final class Digits {

    private static final int UNITS_PER_EM;
    private static final Map<Character, GeneralPath> OUTLINES = new HashMap<>();

    static {
        try (InputStream file = Typeface.open(Typeface.TEXT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (char digit = '0'; digit <= '9'; digit++) {
                OUTLINES.put(
                        digit,
                        font.getGlyph().getGlyph(glyphs.getGlyphId(digit)).getPath());
            }
            UNITS_PER_EM = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of documents could not be read", broken);
        }
    }

    private Digits() {}

    /**
     * The outline of a number.
     *
     * @param number of digits alone
     * @param middle across, where its middle is
     * @param baseline downwards, where it stands
     */
    static GeneralPath outline(String number, double size, double middle, double baseline) {
        GeneralPath outline = new GeneralPath();
        double scale = size / UNITS_PER_EM;
        double x = middle - Typeface.REGULAR.width(number, size) / 2;
        for (int i = 0; i < number.length(); i++) {
            char digit = number.charAt(i);
            GeneralPath path = OUTLINES.get(digit);
            if (path != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
                outline.append(path.getPathIterator(place), false);
            }
            x += Typeface.REGULAR.width(Character.toString(digit), size);
        }
        return outline;
    }
}
