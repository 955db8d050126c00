package org.criticalfriend.api.documents;

import java.util.List;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.api.statistics.StatisticsPage;
import org.criticalfriend.documents.table.Tables;
import org.criticalfriend.spi.document.Block;

/**
 * A chart of a document, and the same as a table.
 *
 * @param caption empty where the heading above says it
 * @param finding what the numbers say; empty for nothing
 */
public record DocumentChart(String caption, String finding, BarChart bars, StatisticsPage.Table table) {

    /** A chart as a page draws it. */
    public static DocumentChart of(Block.Chart chart) {
        Block.Grid numbers = Tables.of(chart, false);
        return new DocumentChart(
                chart.caption(),
                chart.finding(),
                Bars.of(chart),
                new StatisticsPage.Table(
                        numbers.columns().get(0),
                        rest(numbers.columns()),
                        numbers.rows().stream()
                                .map(row -> new StatisticsPage.Row(row.get(0), rest(row)))
                                .toList()));
    }

    private static List<String> rest(List<String> row) {
        return row.subList(1, row.size());
    }
}
