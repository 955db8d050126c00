package org.criticalfriend.engine.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.criticalfriend.documents.table.CsvText;

/** A table as comma-separated text. */
public final class TableCsv {

    private TableCsv() {}

    /**
     * Writes {@code item,n}, a column for each level, {@code mean,median,mode,sd,percent_favourable,note}; a level may be
     * called like one of these and has its column all the same. What is not there is an empty cell. Small groups are not
     * suppressed: this is for the people whose answers they are.
     */
    public static String of(InstrumentTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(table));
        table.rows().forEach(row -> rows.add(cells(table, row)));
        return CsvText.of(rows);
    }

    private static List<String> header(InstrumentTable table) {
        List<String> header = new ArrayList<>(List.of("item", "n"));
        table.columns().forEach(column -> header.add(column.label()));
        header.addAll(List.of("mean", "median", "mode", "sd", "percent_favourable", "note"));
        return header;
    }

    private static List<String> cells(InstrumentTable table, ItemRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.item());
        cells.add(Integer.toString(row.n()));
        table.counts(row).forEach(count -> cells.add(text(count)));
        cells.add(text(row.mean()));
        cells.add(text(row.median()));
        cells.add(row.modes().stream().map(String::valueOf).collect(Collectors.joining(";")));
        cells.add(text(row.sd()));
        cells.add(text(row.percentFavourable()));
        cells.add(String.join("; ", row.notes()));
        return cells;
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
