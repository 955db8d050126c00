package org.criticalfriend.documents.chart;

import org.criticalfriend.documents.text.Markup;

/**
 * A bar as SVG. It lies in per cent of whatever width it is given and in units of a fixed height, so that its numbers
 * never shrink with it.
 */
public final class BarSvg {

    public static final int HEIGHT = 34;
    private static final int TOP = 5;
    private static final int THICKNESS = 24;
    private static final String BASELINE = "22.5";

    private BarSvg() {}

    /** The surfaces that bars are filled with; they stand once in a file, before the first bar. */
    public static void hatchings(Markup file) {
        file.open("defs");
        hatching(file, Ink.Hatching.FALLING, Ink.of(0, 2), "M-1 -1L8 8M5 -2L9 2M-2 5L2 9");
        hatching(file, Ink.Hatching.RISING, Ink.of(4, 6), "M-1 8L8 -1M-2 2L2 -2M5 9L9 5");
        file.close();
    }

    private static void hatching(Markup file, Ink.Hatching hatching, Ink ink, String lines) {
        file.open("pattern", "id", id(hatching), "width", "7", "height", "7", "patternUnits", "userSpaceOnUse")
                .empty("rect", "width", "7", "height", "7", "fill", ink.fill())
                .empty("path", "d", lines, "stroke", ink.line(), "stroke-width", "1.6", "fill", "none")
                .close();
    }

    /** What lies within the bar. */
    public static void draw(Markup file, BarShape shape) {
        for (BarShape.Segment segment : shape.segments()) {
            Ink ink = segment.ink();
            surface(file, ink, percent(segment.from()), TOP, percent(segment.width()), THICKNESS);
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
                    "5",
                    "width",
                    "100%",
                    "height",
                    "24",
                    "rx",
                    "2",
                    "fill",
                    "none",
                    "stroke",
                    "#5f7079",
                    "stroke-dasharray",
                    "4 3");
        }
        if (shape.parting() >= 0 && shape.isInterrupted()) {
            line(file, shape.parting(), 0, TOP);
            line(file, shape.parting(), TOP + THICKNESS, HEIGHT);
        } else if (shape.parting() >= 0) {
            line(file, shape.parting(), 0, HEIGHT);
        }
    }

    private static void line(Markup file, int place, int from, int to) {
        String x = percent(place);
        file.empty(
                "line",
                "x1",
                x,
                "x2",
                x,
                "y1",
                Integer.toString(from),
                "y2",
                Integer.toString(to),
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
        boolean isHatched = ink.hatching() != Ink.Hatching.NONE;
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
                isHatched ? "url(#" + id(ink.hatching()) + ")" : ink.fill(),
                "stroke",
                ink.line(),
                "stroke-width",
                "1.5");
    }

    private static void count(Markup file, BarShape.Segment segment) {
        String middle = percent(segment.middle());
        if (segment.ink().hatching() != Ink.Hatching.NONE) {
            int width = 6 + 8 * segment.count().length();
            // A percentage and a number of pixels cannot be added up in SVG, but a drawing in a drawing can be moved.
            file.open("svg", "x", middle, "y", "0", "width", "1", "height", "1", "overflow", "visible")
                    .empty(
                            "rect",
                            "x",
                            Integer.toString(-width / 2),
                            "y",
                            "8",
                            "width",
                            Integer.toString(width),
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

    private static String id(Ink.Hatching hatching) {
        return hatching == Ink.Hatching.FALLING ? "hatching-falling" : "hatching-rising";
    }

    private static String percent(int place) {
        int fraction = place % 100;
        return place / 100 + (fraction < 10 ? ".0" : ".") + fraction + "%";
    }
}
