package org.criticalfriend.api.statistics;

import java.util.List;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.RangeDots;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * Answers as charts, each with its table.
 *
 * @param legend the levels of the scale that the page's bars share
 * @param isOpen whether there is anything whose totals the reader may see
 * @param line a sentence about the upright line in the bars
 * @param unanswered what nobody has answered yet, and what the reader sees no totals of
 * @param downloads the figures to be kept
 */
public record StatisticsPage(
        Frame frame,
        List<BarChart.Key> legend,
        boolean isOpen,
        String line,
        List<Section> sections,
        String unanswered,
        List<Download> downloads) {

    public StatisticsPage {
        legend = List.copyOf(legend);
        sections = List.copyOf(sections);
        downloads = List.copyOf(downloads);
    }

    /**
     * One instrument.
     *
     * @param findings what the counts say, in one sentence; or why nothing is shown
     * @param legend the levels of its own scale, if it is another than the page's
     * @param bars a row for each statement answered on levels
     * @param axis the numbers above the dots
     * @param dots a row for each statement answered on a range
     * @param note a sentence below the table
     */
    public record Section(
            String id,
            String title,
            String findings,
            List<BarChart.Key> legend,
            List<BarChart.Row> bars,
            List<RangeDots.Mark> axis,
            List<DotRow> dots,
            Table table,
            String note) {

        public Section {
            legend = List.copyOf(legend);
            bars = List.copyOf(bars);
            axis = List.copyOf(axis);
            dots = List.copyOf(dots);
        }
    }

    /** A statement as in a chart of bars, with a dot on a range. */
    public record DotRow(String statement, List<String> flags, RangeDots dots, String mean, String n) {

        public DotRow {
            flags = List.copyOf(flags);
        }
    }

    /** The figures: a heading for the statements, one for each further column, and the rows. */
    public record Table(String statements, List<String> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One statement's figures in the order of the columns. */
    public record Row(String statement, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The figures of one instrument, a link for each form they can be had in. */
    public record Download(String title, List<Link> formats) {

        public Download {
            formats = List.copyOf(formats);
        }
    }
}
