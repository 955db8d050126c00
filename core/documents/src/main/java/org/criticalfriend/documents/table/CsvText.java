package org.criticalfriend.documents.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Rows as comma-separated text (RFC 4180, but each line ends with a line feed alone), safe to open in a spreadsheet. */
public final class CsvText {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private CsvText() {}

    /**
     * Writes rows.
     *
     * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front. A plain number never does: a
     * negative one would otherwise come out as text.
     */
    public static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CsvText::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory could not be written", impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        boolean looksLikeFormula = !cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0;
        return looksLikeFormula && !PLAIN_NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
