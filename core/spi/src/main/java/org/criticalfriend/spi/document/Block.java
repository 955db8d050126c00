package org.criticalfriend.spi.document;

import java.util.List;
import org.criticalfriend.spi.language.Means;

/** What a part of a document is made of; as JSON, it tells in {@code kind} what it is. */
@Means("what a part of a document is made of; kind tells what it is")
public sealed interface Block {

    /** A paragraph. */
    @Means("a paragraph")
    record Paragraph(@Means("its words") String text) implements Block {}

    /** A heading below that of the part. */
    @Means("a heading below that of the part")
    record Heading(@Means("its words") String title) implements Block {}

    /** What was written, one after the other; numbered through the part and never split over two pages. */
    @Means("what was written, one after the other")
    record Points(@Means("in order") List<Point> points) implements Block {

        /** Takes a copy. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Something somebody wrote. */
    @Means("something somebody wrote")
    record Point(
            @Means("in the writer's words, lines ended by line feeds")
            String text,

            @Means("who wrote it and where, as people say it; empty where that is not told")
            String from,

            @Means("what stands with it, such as an owner or a date, each a short sentence")
            List<String> details) {

        /** Takes a copy. */
        public Point {
            details = List.copyOf(details);
        }
    }

    /** Rows and columns. */
    @Means("rows and columns")
    record Grid(
            @Means("what it tells; empty where the heading above says it")
            String caption,

            @Means("the headings of its columns") List<String> columns,

            @Means("each with one cell for each column; the first cell is the heading of the row")
            List<List<String>> rows,

            @Means("the places of the columns that hold numbers, from 0")
            List<Integer> figures)
            implements Block {

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

    /** Answers as stacked bars, with all their numbers beside them as a table. */
    @Means("answers as stacked bars")
    record Chart(
            @Means("what was asked; empty where the heading above says it")
            String caption,

            @Means("what the numbers say, as a sentence") String finding,

            @Means("the titles of the levels, from the lowest")
            List<String> levels,

            @Means("one for each statement") List<Bar> bars)
            implements Block {

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

    /** The answers to one statement. */
    @Means("the answers to one statement")
    record Bar(
            @Means("the statement in full") String statement,

            @Means("how often each level was chosen, from the lowest")
            List<Integer> counts,

            @Means("to one decimal; empty where there is none")
            String mean,

            @Means("such as worded negatively; empty for none")
            String remark) {

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
