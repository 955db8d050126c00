package org.criticalfriend.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.documents.text.Typeface;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/**
 * Where everything stands in a picture of a chart, in pixels of a screen. Who draws it decides nothing.
 *
 * @param label all the counts in words, for those who do not see it
 */
public record ChartLayout(int width, int height, List<Mark> marks, String label) {

    private static final int LARGE = 20;
    private static final int SIZE = 16;
    private static final int SMALL = 14;
    private static final int SPACE = 8;
    private static final int ROOM_FOR_N = 70;
    private static final String SLATE = "#4e5e67";
    private static final String OCHRE = "#8a4b12";

    public ChartLayout {
        marks = List.copyOf(marks);
    }

    /** Something to draw. */
    public sealed interface Mark {}

    /**
     * A line of text.
     *
     * @param x where it begins, or where it ends
     */
    public record Text(
            String text, double x, double baseline, int size, boolean isBold, String colour, boolean endsThere)
            implements Mark {}

    /** A hairline above a row. */
    public record Rule(int from, int to, int y) implements Mark {

        public static final String COLOUR = "#cdd7d9";
    }

    /** A surface beside the title of its level. */
    public record Key(Ink ink, double x, double y) implements Mark {

        public static final int WIDTH = 26;
        public static final int HEIGHT = 18;
    }

    /** A bar of {@link BarShape#HEIGHT}. */
    public record Bar(BarShape shape, int x, int y, int width) implements Mark {}

    /** A picture that stands by itself, with caption and finding. */
    public static ChartLayout alone(Block.Chart chart) {
        Block.Chart visible = visible(chart);
        Hand hand = new Hand(new Columns(960, 24, 300, 348, 460));
        hand.lines(visible.caption(), LARGE, true, Ink.DARK);
        hand.lines(visible.finding(), SIZE, false, Ink.DARK);
        hand.y += 6;
        hand.legend(visible);
        List<String> told = new ArrayList<>();
        if (!visible.caption().isEmpty()) {
            told.add(visible.caption());
        }
        for (Block.Bar bar : visible.bars()) {
            hand.row(new Row(visible, bar, hand.columns));
            told.add(told(visible, bar));
        }
        return hand.layout(told);
    }

    /**
     * The same between paragraphs, which tell caption and finding: as many pictures as are needed for none to be higher
     * than a page, unless a single statement is.
     *
     * @param most how high a picture may be
     */
    public static List<ChartLayout> inText(Block.Chart chart, int most) {
        Block.Chart visible = visible(chart);
        Columns columns = new Columns(720, 0, 264, 284, 320);
        List<ChartLayout> pictures = new ArrayList<>();
        Hand hand = new Hand(columns);
        hand.legend(visible);
        List<String> told = new ArrayList<>();
        for (Block.Bar bar : visible.bars()) {
            Row row = new Row(visible, bar, columns);
            if (!told.isEmpty() && hand.y + row.height() > most) {
                pictures.add(hand.layout(told));
                hand = new Hand(columns);
                told.clear();
            }
            hand.row(row);
            told.add(told(visible, bar));
        }
        pictures.add(hand.layout(told));
        return pictures;
    }

    private static Block.Chart visible(Block.Chart chart) {
        return Texts.map(chart, text -> Characters.line(Characters.visible(text)));
    }

    private static String told(Block.Chart chart, Block.Bar bar) {
        return bar.statement() + ": " + BarShape.of(chart, bar).label();
    }

    /** How wide the picture and its margins are, and where the columns begin. */
    private record Columns(int width, int edge, int statements, int bars, int barsWidth) {

        int right() {
            return width - edge;
        }
    }

    /** A statement with its bar, broken into lines. */
    private record Row(Block.Bar bar, BarShape shape, List<String> statement, List<String> remarks) {

        Row(Block.Chart chart, Block.Bar bar, Columns columns) {
            this(
                    bar,
                    BarShape.of(chart, bar),
                    broken(bar.statement(), columns.statements(), SIZE),
                    Wording.remarks(chart.unanswered(), bar).stream()
                            .flatMap(remark -> broken(remark, columns.statements(), SMALL).stream())
                            .toList());
        }

        int textHeight() {
            return statement.size() * leading(SIZE) + remarks.size() * leading(SMALL);
        }

        int height() {
            return SPACE + Math.max(textHeight(), BarShape.HEIGHT) + SPACE;
        }
    }

    private static int leading(int size) {
        return size == LARGE ? 30 : size == SIZE ? 22 : 20;
    }

    /** Puts one mark below the other. */
    private static final class Hand {

        private final Columns columns;
        private final List<Mark> marks = new ArrayList<>();
        private int y;

        Hand(Columns columns) {
            this.columns = columns;
            this.y = columns.edge();
        }

        void lines(String text, int size, boolean isBold, String colour) {
            lines(broken(text, columns.right() - columns.edge(), size), size, isBold, colour);
        }

        private void lines(List<String> lines, int size, boolean isBold, String colour) {
            for (String line : lines) {
                marks.add(new Text(line, columns.edge(), y + size, size, isBold, colour, false));
                y += leading(size);
            }
        }

        void legend(Block.Chart chart) {
            List<Ink> inks = Ink.of(chart.levels());
            double x = columns.edge();
            for (int level = 0; level < inks.size(); level++) {
                String title = chart.levels().get(level).title();
                double width = 34 + Typeface.REGULAR.width(title, SMALL) + 20;
                if (x > columns.edge() && x + width > columns.right()) {
                    x = columns.edge();
                    y += 26;
                }
                marks.add(new Key(inks.get(level), x, y));
                marks.add(new Text(title, x + 34, y + 14, SMALL, false, Ink.DARK, false));
                x += width;
            }
            y += 30;
            boolean hasLine = chart.bars().stream()
                    .anyMatch(bar -> BarShape.of(chart, bar).parting().isPresent());
            if (hasLine) {
                lines(Wording.PARTING, SMALL, false, SLATE);
            }
            y += SPACE;
        }

        void row(Row row) {
            marks.add(new Rule(columns.edge(), columns.right(), y));
            int end = y + row.height();
            int middle = y + row.height() / 2;
            y += (row.height() - row.textHeight()) / 2;
            lines(row.statement(), SIZE, false, Ink.DARK);
            lines(row.remarks(), SMALL, false, OCHRE);
            marks.add(new Bar(row.shape(), columns.bars(), middle - BarShape.HEIGHT / 2, columns.barsWidth()));
            figure(row.bar().mean(), columns.right() - ROOM_FOR_N, middle, SIZE, true, Ink.DARK);
            figure(Wording.answers(row.bar().n()), columns.right(), middle, SMALL, false, SLATE);
            y = end;
        }

        private void figure(String text, int right, int middle, int size, boolean isBold, String colour) {
            if (!text.isEmpty()) {
                marks.add(new Text(text, right, middle + 5, size, isBold, colour, true));
            }
        }

        ChartLayout layout(List<String> told) {
            return new ChartLayout(columns.width(), y + columns.edge(), marks, label(told));
        }

        private static String label(List<String> told) {
            StringJoiner label = new StringJoiner(". ");
            told.forEach(label::add);
            return label.toString();
        }
    }

    /** Breaks a text between words, and within a word only where it is wider than a line. */
    private static List<String> broken(String text, int width, int size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (Typeface.REGULAR.width(rest, size) > width) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int fits = fits(rest, width, size);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (Typeface.REGULAR.width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(rest);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How much of a word fits on a line, at least one character. */
    private static int fits(String word, int width, int size) {
        int end = word.offsetByCodePoints(0, 1);
        double used = Typeface.REGULAR.width(word.substring(0, end), size);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            used += Typeface.REGULAR.width(word.substring(end, next), size);
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
