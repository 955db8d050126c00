package org.criticalfriend.formats;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.criticalfriend.documents.text.Typeface;

/**
 * Text as outlines in the typeface of documents, for pictures: no font of the machine has a part in them, so they are the
 * same everywhere.
 */
final class Outlines {

    static final Outlines REGULAR = new Outlines(Typeface.TEXT);
    static final Outlines BOLD = new Outlines(Typeface.BOLD);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final Map<Integer, Glyph> byCharacter = new ConcurrentHashMap<>();

    private record Glyph(GeneralPath path, int width) {}

    private Outlines(String name) {
        try (InputStream file = Typeface.open(name)) {
            // Read into memory as a whole, so it stays open for as long as the program runs.
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of documents could not be read", broken);
        }
    }

    /** How wide a text is, in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints().map(character -> glyph(character).width()).sum() * size / unitsPerEm;
    }

    /**
     * The outline of a line of text.
     *
     * @param x where it begins
     * @param baseline where it stands, downwards
     */
    GeneralPath of(String text, double size, double x, double baseline) {
        GeneralPath outline = new GeneralPath();
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            outline.append(glyph.path().getPathIterator(place), false);
            at += glyph.width() * scale;
        }
        return outline;
    }

    private Glyph glyph(int character) {
        return byCharacter.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        try {
            int id = glyphs.getGlyphId(character);
            GlyphData glyph = font.getGlyph().getGlyph(id);
            return new Glyph(glyph == null ? new GeneralPath() : glyph.getPath(), font.getAdvanceWidth(id));
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of documents could not be read", broken);
        }
    }
}
