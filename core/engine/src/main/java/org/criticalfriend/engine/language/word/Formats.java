package org.criticalfriend.engine.language.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.criticalfriend.documents.json.JsonFile;
import org.criticalfriend.documents.page.HtmlFile;
import org.criticalfriend.documents.table.CsvFile;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.DocumentWriter;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.word.FormatWord;
import org.criticalfriend.spi.word.Word;

/** The formats of documents. All of them belong to the language; some are written by libraries that are not always there. */
final class Formats {

    private static final Map<String, DocumentWriter> OWN = Map.of(
            "html", text(HtmlFile::of),
            "json", text(JsonFile::of),
            "csv", text(CsvFile::of));

    private Formats() {}

    /**
     * Every format.
     *
     * @param writers of the formats that are not written here, by their names; a format that nobody writes is a word of
     *     the language all the same
     */
    static List<Word> all(Map<String, DocumentWriter> writers) {
        Map<String, DocumentWriter> every = new LinkedHashMap<>(OWN);
        every.putAll(writers);
        return List.of(
                format("html", "a page of the web", "text/html; charset=utf-8", every),
                format("pdf", "a document to print and keep", "application/pdf", every),
                format(
                        "docx",
                        "a document to work on in a word processor",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        every),
                format("json", "data for other programs", "application/json", every),
                format("csv", "tables as text", "text/csv; charset=utf-8", every),
                format(
                        "xlsx",
                        "tables for a spreadsheet",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        every));
    }

    private static Word format(String name, String meaning, String mediaType, Map<String, DocumentWriter> writers) {
        DocumentWriter writer = writers.get(name);
        return writer == null ? new Plain(name, meaning) : new Written(name, meaning, mediaType, writer);
    }

    private static DocumentWriter text(Function<Document, String> writer) {
        return (document, stamp) -> writer.apply(document).getBytes(StandardCharsets.UTF_8);
    }

    private record Written(String name, String meaning, String mediaType, DocumentWriter writer) implements FormatWord {

        @Override
        public String title() {
            return name.toUpperCase(Locale.ROOT);
        }

        @Override
        public String ending() {
            return name;
        }

        @Override
        public byte[] write(Document document, Stamp stamp) {
            return writer.write(document, stamp);
        }
    }
}
