package org.criticalfriend.documents.chart;

import org.criticalfriend.documents.text.Markup;

/**
 * A bar as SVG. It lies in per cent of whatever width it is given and in units of a fixed height, so that its numbers
 * never shrink with it.
 */
public final class BarSvg {

    private static final String BASELINE = "22.5";

    private BarSvg() {}

    /** The surfaces that bars are filled with; they stand once in a file, before the first bar. */
    public static void hatchings(Markup file) {
        file.open("defs");
        hatching(file, new Ink(Ink.Side.DIFFERS, Ink.Texture.HATCHED, 0), "M-1 -1L8 8M5 -2L9 2M-2 5L2 9");
        hatching(file, new Ink(Ink.Side.AGREES, Ink.Texture.HATCHED, 0), "M-1 8L8 -1M-2 2L2 -2M5 9L9 5");
        file.close();
    }

    private static void hatching(Markup file, Ink ink, String lines) {
        file.open("pattern", "id", ink.hatching(), "width", "7", "height", "7", "patternUnits", "userSpaceOnUse")
                .empty("rect", "width", "7", "height", "7", "fill", ink.fill())
                .empty("path", "d", lines, "stroke", ink.line(), "stroke-width", "1.6", "fill", "none")
                .close();
    }

    /** What lies within the bar. */
    public static void draw(Markup file, BarShape shape) {
        for (BarShape.Segment segment : shape.segments()) {
            String from = BarShape.percent(segment.from());
            String width = BarShape.percent(segment.width());
            surface(file, segment.ink(), from, BarShape.TOP, width, BarShape.THICKNESS);
            if (!segment.count().isEmpty()) {
                count(file, segment);
            }
        }
        if (shape.segments().isEmpty()) {
            file.empty(
                    "rect",
                    "x",
                    "0%",
                    "y",
                    Integer.toString(BarShape.TOP),
                    "width",
                    "100%",
                    "height",
                    Integer.toString(BarShape.THICKNESS),
                    "rx",
                    "2",
                    "fill",
                    "none",
                    "stroke",
                    "#5f7079",
                    "stroke-dasharray",
                    "4 3");
        }
        shape.parting().ifPresent(place -> line(file, BarShape.percent(place)));
    }

    private static void line(Markup file, String x) {
        file.empty(
                "line",
                "x1",
                x,
                "x2",
                x,
                "y1",
                "0",
                "y2",
                Integer.toString(BarShape.HEIGHT),
                "stroke",
                Ink.DARK,
                "stroke-width",
                "2");
    }

    /** A surface as it stands beside the title of its level. */
    public static void key(Markup file, Ink ink) {
        surface(file, ink, "1", 1, "24", 16);
    }

    private static void surface(Markup file, Ink ink, String x, int y, String width, int height) {
        file.empty(
                "rect",
                "x",
                x,
                "y",
                Integer.toString(y),
                "width",
                width,
                "height",
                Integer.toString(height),
                "rx",
                "2",
                "fill",
                ink.isHatched() ? "url(#" + ink.hatching() + ")" : ink.fill(),
                "stroke",
                ink.line(),
                "stroke-width",
                "1.5");
    }

    private static void count(Markup file, BarShape.Segment segment) {
        String middle = BarShape.percent(segment.middle());
        if (segment.ink().isHatched()) {
            // A percentage and a number of pixels cannot be added up in SVG, but a drawing in a drawing can be moved.
            file.open("svg", "x", middle, "y", "0", "width", "1", "height", "1", "overflow", "visible")
                    .empty(
                            "rect",
                            "x",
                            Integer.toString(-segment.chip() / 2),
                            "y",
                            "8",
                            "width",
                            Integer.toString(segment.chip()),
                            "height",
                            "18",
                            "rx",
                            "2",
                            "fill",
                            segment.ink().fill())
                    .close();
        }
        file.element(
                "text",
                segment.count(),
                "x",
                middle,
                "y",
                BASELINE,
                "text-anchor",
                "middle",
                "font-size",
                "14",
                "fill",
                segment.ink().text());
    }
}
