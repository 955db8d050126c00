package org.criticalfriend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.assertj.core.api.SoftAssertions;
import org.criticalfriend.documents.text.Typeface;
import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void theWidthsThatLieBesideTheTypefaceAreItsOwn() throws IOException {
        try (InputStream file = Typeface.open(Typeface.TEXT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int known = 0;
            SoftAssertions all = new SoftAssertions();
            for (int character = 0; character <= Character.MAX_VALUE; character++) {
                int glyph = glyphs.getGlyphId(character);
                if (glyph > 0) {
                    known++;
                    all.assertThat(Typeface.REGULAR.width(Character.toString(character), font.getUnitsPerEm()))
                            .as("the width of U+%04X", character)
                            .isEqualTo(font.getAdvanceWidth(glyph));
                }
            }
            all.assertAll();
            assertThat(known).isGreaterThan(300);
        }
    }
}
