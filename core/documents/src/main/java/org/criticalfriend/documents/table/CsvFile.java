package org.criticalfriend.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** The tables of a document as comma-separated text; a chart counts as the table of its numbers. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * A table by itself.
     *
     * @param title the caption, or else the nearest heading above it
     * @param text a header and the rows
     */
    public record Sheet(String title, String text) {}

    /** The tables of a document in order, each by itself. */
    public static List<Sheet> sheets(Document document) {
        Document readable = Texts.map(document, Characters::wellFormed);
        return Tables.in(readable).stream()
                .map(table -> new Sheet(table.title(), of(table.grid())))
                .toList();
    }

    /** The tables of a document one below the other, each under its title and with an empty line between two. */
    public static String of(Document document) {
        List<String> texts = new ArrayList<>();
        for (Sheet sheet : sheets(document)) {
            texts.add(CsvText.of(List.of(List.of(sheet.title()))) + sheet.text());
        }
        return String.join("\n", texts);
    }

    /** A table alone. */
    public static String of(Block.Grid grid) {
        Block.Grid readable = Texts.map(grid, Characters::wellFormed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(readable.columns());
        rows.addAll(readable.rows());
        return CsvText.of(rows);
    }

    /** The numbers of a chart alone. */
    public static String of(Block.Chart chart) {
        return of(Tables.of(chart, true));
    }
}
