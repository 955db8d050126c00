package org.criticalfriend.engine.document.file;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.engine.document.Document;

/** A document as a file. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * Writes a document; text in UTF-8. No text that stands in a document can keep it from being written.
     *
     * @param stamp told by what is no text: a PDF, and what is for an office
     */
    public static byte[] write(Document document, Format format, Stamp stamp) {
        return switch (format) {
            case HTML -> bytes(HtmlFile.of(document));
            case PDF -> PdfFile.of(document, stamp);
            case DOCX -> DocxFile.of(document, stamp);
            case JSON -> bytes(JsonFile.of(document));
            case CSV -> bytes(CsvFile.of(document));
            case XLSX -> XlsxFile.of(document, stamp);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
