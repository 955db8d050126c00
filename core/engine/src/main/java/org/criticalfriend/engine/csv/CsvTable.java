package org.criticalfriend.engine.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;

/**
 * A comma-separated file with a header: rows whose cells are asked for by the names of their columns.
 *
 * @param rows those below the header that are as wide as it; none where a column that is needed is missing
 * @param problems everything wrong with the header and the shape of rows
 */
public record CsvTable(List<Row> rows, List<Problem> problems) {

    /** Takes copies. */
    public CsvTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file; never fails, but may tell problems.
     *
     * @param file the file's name as people know it
     * @param bytes all that stands in it
     * @param path what problems of the file as a whole are said to belong to
     * @param needed the columns that must be there and filled
     */
    public static CsvTable read(String file, byte[] bytes, String path, List<String> needed) {
        CsvSheet sheet = CsvSheet.read(file, bytes, path);
        if (!sheet.problems().isEmpty()) {
            return new CsvTable(List.of(), sheet.problems());
        }
        if (sheet.rows().size() < 2) {
            Problem empty = Problem.at(path, CsvWording.NO_ROWS).in(new SourceLocation(file, 1, 1, 1));
            return new CsvTable(List.of(), List.of(empty));
        }
        CsvRow top = sheet.rows().get(0);
        List<String> header = top.cells().stream().map(CsvCell::text).toList();
        List<Problem> missing = needed.stream()
                .filter(column -> !header.contains(column))
                .map(column -> Problem.at(path, CsvWording.noColumn(column))
                        .meaning(Nearest.of(column, header))
                        .in(top.place()))
                .toList();
        if (!missing.isEmpty()) {
            return new CsvTable(List.of(), missing);
        }
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CsvRow row : sheet.rows().subList(1, sheet.rows().size())) {
            if (row.cells().size() != header.size()) {
                String message = CsvWording.cells(row.cells().size(), header.size());
                problems.add(Problem.at(path, message).in(row.place()));
                continue;
            }
            Row read = new Row(header, row);
            needed.stream()
                    .filter(column -> read.text(column).isEmpty())
                    .forEach(column -> problems.add(read.problem(column, CsvWording.EMPTY)));
            rows.add(read);
        }
        return new CsvTable(rows, problems);
    }

    /** One row by the names of its columns. */
    public record Row(List<String> header, CsvRow row) {

        /** What stands in a column; empty where nothing does or there is no such column. */
        public String text(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : row.cells().get(index).text();
        }

        /** A problem with what stands in a column. */
        public Problem problem(String column, String message) {
            int index = header.indexOf(column);
            SourceLocation place =
                    index < 0 ? row.place() : row.cells().get(index).place();
            return Problem.at(column, message).in(place);
        }

        /** What stands in all columns but these, where something does. */
        public Map<String, String> others(Set<String> known) {
            Map<String, String> others = new LinkedHashMap<>();
            header.stream()
                    .filter(column -> !known.contains(column) && !text(column).isEmpty())
                    .forEach(column -> others.put(column, text(column)));
            return others;
        }
    }
}
