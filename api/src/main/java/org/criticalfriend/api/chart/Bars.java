package org.criticalfriend.api.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/** The numbers of charts on their way to a page. */
public final class Bars {

    private Bars() {}

    /** A chart of a document. */
    public static BarChart of(Block.Chart chart) {
        List<BarChart.Row> rows = chart.bars().stream()
                .map(bar -> row(chart.levels(), chart.unanswered(), bar, List.of()))
                .toList();
        return new BarChart(legend(chart.levels()), parting(rows), rows);
    }

    /**
     * A row of a chart.
     *
     * @param unanswered what choosing no level is called
     * @param flags what to know besides what the bar says itself
     */
    public static BarChart.Row row(List<Block.Level> levels, String unanswered, Block.Bar bar, List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(Wording.remarks(unanswered, bar));
        BarShape shape = BarShape.of(levels, unanswered, bar);
        return new BarChart.Row(bar.statement(), all, shape, bar.mean(), Wording.answers(bar.n()));
    }

    /** The levels of a scale. */
    public static List<BarChart.Key> legend(List<Block.Level> levels) {
        List<Ink> inks = Ink.of(levels);
        return IntStream.range(0, levels.size())
                .mapToObj(level -> new BarChart.Key(levels.get(level).title(), inks.get(level)))
                .toList();
    }

    /** A sentence about the upright line; empty where no bar has one. */
    public static String parting(List<BarChart.Row> rows) {
        return rows.stream().anyMatch(row -> row.bar().parting().isPresent()) ? Wording.PARTING : "";
    }
}
