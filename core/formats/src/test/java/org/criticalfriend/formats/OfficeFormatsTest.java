package org.criticalfriend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFormatsTest {

    @Test
    void eachFormatIsWhatItSays() {
        assertThat(OfficeFormats.WRITERS).containsOnlyKeys("pdf", "docx", "xlsx");
        assertThat(text("pdf")).startsWith("%PDF-1.7");
        assertThat(text("docx")).startsWith("PK").contains("word/document.xml");
        assertThat(text("xlsx")).startsWith("PK").contains("xl/workbook.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx"})
    void anyTextCanBeWritten(String format) {
        DocumentWriter writer = OfficeFormats.WRITERS.get(format);

        assertThat(writer.write(Samples.hostile(), Samples.STAMP))
                .isNotEmpty()
                .isEqualTo(writer.write(Samples.hostile(), Samples.STAMP));
    }

    private static String text(String format) {
        return new String(
                OfficeFormats.WRITERS.get(format).write(Samples.rich(), Samples.STAMP), StandardCharsets.UTF_8);
    }
}
