package org.criticalfriend.engine.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.SourceLocation;

/**
 * Works out where each cell of a row stands. The library tells the line a row begins in, what each cell says and
 * whether it was quoted; from that follows what was written, and so the column of the next cell.
 */
final class PlacedRows extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final String file;
    private List<CsvCell> cells = new ArrayList<>();
    private int firstLine = 1;
    private int line = 1;
    private int column = 1;

    /** How much of the row stands in its first line, in characters. */
    private int firstWidth;

    PlacedRows(String file) {
        this.file = file;
    }

    /** Where the cell begins that comes next or could not be read, to the end of its line. */
    SourceLocation next(String text) {
        String written =
                Breaks.ANY.splitAsStream(text).skip(line - 1L).findFirst().orElse("");
        return new SourceLocation(file, line, column, Math.max(1, characters(written) - column + 1));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        firstLine = Math.toIntExact(startingLineNumber);
        line = firstLine;
        column = 1;
        firstWidth = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        String[] written = Breaks.ANY.split(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text, -1);
        int width = characters(written[0]);
        cells.add(new CsvCell(text.strip(), new SourceLocation(file, line, column, Math.max(1, width))));
        if (line == firstLine) {
            firstWidth = column - 1 + width;
        }
        if (written.length > 1) {
            line += written.length - 1;
            column = 1;
        }
        column += characters(written[written.length - 1]) + 1;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(cells, new SourceLocation(file, firstLine, 1, Math.max(1, firstWidth)));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
