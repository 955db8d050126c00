package org.criticalfriend.spi.document;

import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What a part of a document is made of; as JSON, it tells in {@code kind} what it is. */
@Description("what a part of a document is made of; kind tells what it is")
public sealed interface Block {

    /** A paragraph. */
    @Description("a paragraph")
    record Paragraph(@Description("its words") String text) implements Block {}

    /** A heading below that of the part. */
    @Description("a heading below that of the part")
    record Heading(@Description("its words") String title) implements Block {}

    /** What was written, one after the other; numbered through the part and never split over two pages. */
    @Description("what was written, one after the other")
    record Points(@Description("in order") List<Point> points) implements Block {

        /** Takes a copy. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Something somebody wrote. */
    @Description("something somebody wrote")
    record Point(
            @Description("in the writer's words, lines ended by line feeds")
            String text,

            @Description("who wrote it and where, as people say it; empty where that is not told")
            String from,

            @Description("what stands with it, such as an owner or a date, each a short sentence")
            List<String> details) {

        /** Takes a copy. */
        public Point {
            details = List.copyOf(details);
        }
    }

    /** Rows and columns. */
    @Description("rows and columns")
    record Grid(
            @Description("what it tells; empty where the heading above says it")
            String caption,

            @Description("the headings of its columns") List<String> columns,

            @Description("each with one cell for each column; the first cell is the heading of the row")
            List<List<String>> rows,

            @Description("the places of the columns that hold numbers, from 0")
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

    /**
     * Answers as stacked bars, with all their numbers beside them as a table. The numbers are all that a chart holds: each
     * writer draws the same bars from them.
     */
    @Description("answers as stacked bars")
    record Chart(
            @Description("what was asked; empty where the heading above says it")
            String caption,

            @Description("what the numbers say, as a sentence; empty for nothing")
            String finding,

            @Description("the levels of the scale, from the lowest")
            List<Level> levels,

            @Description("what choosing no level is called; empty where that is not counted or has no name")
            String unanswered,

            @Description("one for each statement") List<Bar> bars)
            implements Block {

        /**
         * Takes copies.
         *
         * @throws IllegalArgumentException if a bar has more or fewer counts than there are levels, or a count below 0
         */
        public Chart {
            levels = List.copyOf(levels);
            bars = List.copyOf(bars);
            for (Bar bar : bars) {
                if (bar.counts().size() != levels.size()
                        || bar.counts().stream().anyMatch(count -> count < 0)) {
                    throw new IllegalArgumentException(
                            "counts " + bar.counts() + " for " + levels.size() + " levels, " + bar.statement());
                }
                if (bar.unanswered() != null && bar.unanswered() < 0) {
                    throw new IllegalArgumentException(bar.unanswered() + " unanswered, " + bar.statement());
                }
            }
        }
    }

    /** A level of the scale on which a chart's statements were answered. */
    @Description("a level of the scale on which the statements were answered")
    record Level(
            @Description("its title") String title,

            @Description("whether choosing it counts as agreeing")
            boolean favourable) {}

    /** The answers to one statement. */
    @Description("the answers to one statement")
    record Bar(
            @Description("the statement in full") String statement,

            @Description("how often each level was chosen, from the lowest")
            List<Integer> counts,

            @Description("how often no level was chosen, which is no part of n; null where that is not counted")
            @Nullable
            Integer unanswered,

            @Description("whether it is worded negatively: agreeing is then not good news; nothing is reversed")
            boolean negative,

            @Description("to one decimal; empty where there is none")
            String mean,

            @Description("what a reader has to know of the numbers; empty for nothing")
            String remark) {

        /** Takes a copy. */
        public Bar {
            counts = List.copyOf(counts);
        }

        /** How many answered. */
        public int n() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /**
         * How many of them chose a favourable level, whichever way the statement is worded.
         *
         * @param levels those that the counts belong to
         */
        public int agreeing(List<Level> levels) {
            return IntStream.range(0, levels.size())
                    .filter(level -> levels.get(level).favourable())
                    .map(counts::get)
                    .sum();
        }
    }
}
