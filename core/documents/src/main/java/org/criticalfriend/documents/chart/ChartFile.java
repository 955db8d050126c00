package org.criticalfriend.documents.chart;

import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Typeface;
import org.criticalfriend.spi.document.Block;

/** A chart as a drawing by itself. */
public final class ChartFile {

    private static final String FONT = "'" + Typeface.FAMILY + "', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private ChartFile() {}

    /**
     * An SVG file that needs no other: caption, finding, levels, and for each statement its bar, mean and number of
     * answers. For those who do not see it, its label tells all the counts.
     */
    public static String of(Block.Chart chart) {
        ChartLayout layout = ChartLayout.alone(chart);
        String width = Integer.toString(layout.width());
        String height = Integer.toString(layout.height());
        Markup svg = new Markup()
                .asItIs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        layout.label(),
                        "font-family",
                        FONT)
                .line();
        BarSvg.hatchings(svg);
        svg.line()
                .empty("rect", "width", "100%", "height", "100%", "fill", Ink.PAPER)
                .line();
        for (ChartLayout.Mark mark : layout.marks()) {
            draw(svg, mark);
            svg.line();
        }
        return svg.close().line().toString();
    }

    private static void draw(Markup svg, ChartLayout.Mark mark) {
        if (mark instanceof ChartLayout.Text text) {
            svg.element(
                    "text",
                    text.text(),
                    "x",
                    whole(text.x()),
                    "y",
                    whole(text.baseline()),
                    "font-size",
                    whole(text.size()),
                    "font-weight",
                    text.isBold() ? "700" : "400",
                    "fill",
                    text.colour(),
                    "text-anchor",
                    text.endsThere() ? "end" : "start");
        } else if (mark instanceof ChartLayout.Rule rule) {
            String y = whole(rule.y());
            svg.empty(
                    "line",
                    "x1",
                    whole(rule.from()),
                    "x2",
                    whole(rule.to()),
                    "y1",
                    y,
                    "y2",
                    y,
                    "stroke",
                    ChartLayout.Rule.COLOUR);
        } else if (mark instanceof ChartLayout.Key key) {
            svg.open(
                    "svg",
                    "x",
                    whole(key.x()),
                    "y",
                    whole(key.y()),
                    "width",
                    whole(ChartLayout.Key.WIDTH),
                    "height",
                    whole(ChartLayout.Key.HEIGHT));
            BarSvg.key(svg, key.ink());
            svg.close();
        } else if (mark instanceof ChartLayout.Bar bar) {
            svg.open(
                    "svg",
                    "x",
                    whole(bar.x()),
                    "y",
                    whole(bar.y()),
                    "width",
                    whole(bar.width()),
                    "height",
                    whole(BarShape.HEIGHT),
                    "overflow",
                    "visible");
            BarSvg.draw(svg, bar.shape());
            svg.close();
        }
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
