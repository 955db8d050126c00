package org.criticalfriend.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.documents.text.Typeface;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/** A chart as a drawing by itself. */
public final class ChartFile {

    private static final int WIDTH = 960;
    private static final int EDGE = 24;
    private static final int STATEMENTS = 300;
    private static final int BARS = EDGE + STATEMENTS + 24;
    private static final int BARS_WIDTH = 460;
    private static final int SIZE = 16;
    private static final int SMALL = 14;
    private static final int LINE = 22;
    private static final String FONT = "'" + Typeface.FAMILY + "', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final String SLATE = "#4e5e67";

    private final Markup drawn = new Markup();
    private int y = EDGE;

    private ChartFile() {}

    /**
     * An SVG file that needs no other: caption, finding, levels, and for each statement its bar, mean and number of
     * answers. For those who do not see it, its label tells all the counts.
     */
    public static String of(Block.Chart chart) {
        Block.Chart visible = Texts.map(chart, text -> Characters.line(Characters.visible(text)));
        ChartFile file = new ChartFile();
        file.draw(visible);
        String height = Integer.toString(file.y + EDGE);
        Markup svg = new Markup()
                .asItIs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        label(visible),
                        "font-family",
                        FONT)
                .line();
        BarSvg.hatchings(svg);
        return svg.line()
                .empty("rect", "width", "100%", "height", "100%", "fill", Ink.PAPER)
                .line()
                .asItIs(file.drawn.toString())
                .close()
                .line()
                .toString();
    }

    private static String label(Block.Chart chart) {
        StringJoiner label = new StringJoiner(". ");
        if (!chart.caption().isEmpty()) {
            label.add(chart.caption());
        }
        for (Block.Bar bar : chart.bars()) {
            label.add(bar.statement() + ": " + BarShape.of(bar, chart.levels()).label());
        }
        return label.toString();
    }

    private void draw(Block.Chart chart) {
        lines(chart.caption(), EDGE, WIDTH - 2 * EDGE, 20, "700", Ink.DARK);
        lines(chart.finding(), EDGE, WIDTH - 2 * EDGE, SIZE, "400", Ink.DARK);
        y += 6;
        legend(chart.levels());
        if (Ink.hasSides(chart.levels().size())) {
            lines(Wording.PARTING, EDGE, WIDTH - 2 * EDGE, SMALL, "400", SLATE);
        }
        y += 8;
        chart.bars().forEach(bar -> row(bar, chart.levels()));
    }

    private void legend(List<String> levels) {
        double x = EDGE;
        for (int level = 0; level < levels.size(); level++) {
            String title = levels.get(level);
            double width = 34 + Typeface.REGULAR.width(title, SMALL) + 20;
            if (x > EDGE && x + width > WIDTH - EDGE) {
                x = EDGE;
                y += 26;
            }
            drawn.open("svg", "x", whole(x), "y", whole(y), "width", "26", "height", "18");
            BarSvg.key(drawn, Ink.of(level, levels.size()));
            drawn.close();
            text(title, x + 34, y + 14, SMALL, "400", Ink.DARK, "start");
            x += width;
        }
        y += 30;
    }

    private void row(Block.Bar bar, List<String> levels) {
        drawn.empty(
                "line",
                "x1",
                whole(EDGE),
                "x2",
                whole(WIDTH - EDGE),
                "y1",
                whole(y),
                "y2",
                whole(y),
                "stroke",
                "#cdd7d9");
        int top = y + 8;
        y = top;
        lines(bar.statement(), EDGE, STATEMENTS, SIZE, "400", Ink.DARK);
        lines(bar.remark(), EDGE, STATEMENTS, SMALL, "400", "#8a4b12");
        y = Math.max(y, top + BarSvg.HEIGHT) + 8;
        int middle = (top + y - 8) / 2;
        drawn.open(
                "svg",
                "x",
                whole(BARS),
                "y",
                whole(middle - BarSvg.HEIGHT / 2.0),
                "width",
                whole(BARS_WIDTH),
                "height",
                whole(BarSvg.HEIGHT),
                "overflow",
                "visible");
        BarSvg.draw(drawn, BarShape.of(bar, levels));
        drawn.close().line();
        text(bar.mean(), WIDTH - EDGE - 70, middle + 5, SIZE, "700", Ink.DARK, "end");
        text(Wording.answers(bar.n()), WIDTH - EDGE, middle + 5, SMALL, "400", SLATE, "end");
    }

    /** Writes a text over as many lines as it needs. */
    private void lines(String text, int x, int width, int size, String weight, String colour) {
        for (String line : broken(text, width, size)) {
            text(line, x, y + size, size, weight, colour, "start");
            y += size == 20 ? 30 : LINE;
        }
    }

    private void text(String text, double x, double baseline, int size, String weight, String colour, String anchor) {
        if (!text.isEmpty()) {
            drawn.element(
                            "text",
                            text,
                            "x",
                            whole(x),
                            "y",
                            whole(baseline),
                            "font-size",
                            whole(size),
                            "font-weight",
                            weight,
                            "fill",
                            colour,
                            "text-anchor",
                            anchor)
                    .line();
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

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
