package org.criticalfriend.engine.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFileTest {

    @Test
    void eachFormatIsWhatItSays() {
        assertThat(text(Format.HTML)).startsWith("<!DOCTYPE html>\n<html");
        assertThat(text(Format.PDF)).startsWith("%PDF-1.7");
        assertThat(text(Format.JSON)).startsWith("{\n  \"title\"").endsWith("}\n");
        assertThat(text(Format.CSV)).startsWith("The visit days\n");
        assertThat(text(Format.DOCX)).startsWith("PK").contains("word/document.xml");
        assertThat(text(Format.XLSX)).startsWith("PK").contains("xl/workbook.xml");
        assertThat(Format.PDF.mediaType()).isEqualTo("application/pdf");
        assertThat(Format.HTML.ending()).isEqualTo("html");
    }

    @ParameterizedTest
    @EnumSource
    void anyTextCanBeWritten(Format format) {
        assertThat(DocumentFile.write(Samples.hostile(), format, Samples.STAMP))
                .isNotEmpty()
                .isEqualTo(DocumentFile.write(Samples.hostile(), format, Samples.STAMP));
    }

    private static String text(Format format) {
        return new String(DocumentFile.write(Samples.rich(), format, Samples.STAMP), StandardCharsets.UTF_8);
    }
}
