package org.criticalfriend.api.chart;

import java.util.List;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.Ink;

/**
 * Answers as stacked bars, drawn like those of documents.
 *
 * @param parting a sentence about the upright line; empty where no bar has one
 */
public record BarChart(List<Key> legend, String parting, List<Row> rows) {

    public BarChart {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
    }

    /** A level and how it is drawn. */
    public record Key(String title, Ink ink) {}

    /** A statement, what to know before reading its figures, its bar, its mean and how many answered. */
    public record Row(String statement, List<String> flags, BarShape bar, String mean, String n) {

        public Row {
            flags = List.copyOf(flags);
        }
    }
}
