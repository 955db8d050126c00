package org.criticalfriend.engine.document;

import java.util.List;

/** What a part of a document is made of. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A heading below that of the part. */
    record Heading(String title) implements Block {}

    /** What was written, one after the other; numbered through the part and never split over two pages. */
    record Points(List<Point> points) implements Block {

        /** Takes a copy. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * Something somebody wrote.
     *
     * @param text in the writer's words, lines ended by line feeds
     * @param from who wrote it and where, as people say it; empty where that is not told
     * @param details what stands with it, such as an owner or a date, each a short sentence
     */
    record Point(String text, String from, List<String> details) {

        /** Takes a copy. */
        public Point {
            details = List.copyOf(details);
        }
    }

    /**
     * Rows and columns.
     *
     * @param caption what it tells; empty where the heading above says it
     * @param columns their headings
     * @param rows each with one cell for each column; the first cell is the heading of the row
     * @param figures the places of the columns that hold numbers, from 0
     */
    record Grid(String caption, List<String> columns, List<List<String>> rows, List<Integer> figures) implements Block {

        /** Takes copies. A row with more or fewer cells than there are columns is refused. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            figures = List.copyOf(figures);
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells in a table of "
                            + columns.size() + " columns, " + caption);
                }
            }
        }
    }

    /**
     * Answers as stacked bars, with all their numbers beside them as a table.
     *
     * @param caption what was asked; empty where the heading above says it
     * @param finding what the numbers say, as a sentence
     * @param levels their titles, from the lowest
     * @param bars one for each statement
     */
    record Chart(String caption, String finding, List<String> levels, List<Bar> bars) implements Block {

        /** Takes copies. A bar with more or fewer counts than there are levels, or with a count below 0, is refused. */
        public Chart {
            levels = List.copyOf(levels);
            bars = List.copyOf(bars);
            for (Bar bar : bars) {
                if (bar.counts().size() != levels.size()
                        || bar.counts().stream().anyMatch(count -> count < 0)) {
                    throw new IllegalArgumentException(
                            "counts " + bar.counts() + " for " + levels.size() + " levels, " + bar.statement());
                }
            }
        }
    }

    /**
     * The answers to one statement.
     *
     * @param statement in full
     * @param counts how often each level was chosen, from the lowest
     * @param mean to one decimal; empty where there is none
     * @param remark such as {@code worded negatively}; empty for none
     */
    record Bar(String statement, List<Integer> counts, String mean, String remark) {

        /** Takes a copy. */
        public Bar {
            counts = List.copyOf(counts);
        }

        /** How many answered. */
        public int n() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
