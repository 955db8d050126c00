package org.criticalfriend.engine.csv;

import java.util.List;
import org.criticalfriend.spi.SourceLocation;

/**
 * One row of a comma-separated file.
 *
 * @param cells at least one, in order
 * @param place the row as a whole; of a row over several lines the first of them
 */
public record CsvRow(List<CsvCell> cells, SourceLocation place) {

    /** Takes a copy. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing is written in any cell, as in the rows that spreadsheets leave at the end. */
    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
