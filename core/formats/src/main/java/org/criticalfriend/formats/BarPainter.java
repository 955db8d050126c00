package org.criticalfriend.formats;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.BarSvg;
import org.criticalfriend.documents.chart.Ink;

/** A bar painted, for a PDF or a picture. It looks like the one that {@link BarSvg} writes; its numbers are outlines. */
final class BarPainter {

    private static final double HATCHING = 5;

    private BarPainter() {}

    /** Paints a bar over a surface. */
    static void paint(Graphics2D surface, BarShape shape, double width, double height) {
        double unit = height / BarShape.HEIGHT;
        double top = BarShape.TOP * unit;
        double thickness = BarShape.THICKNESS * unit;
        for (BarShape.Segment segment : shape.segments()) {
            double from = width * segment.from() / BarShape.WHOLE;
            double across = width * segment.width() / BarShape.WHOLE;
            fill(surface, segment.ink(), new Rectangle2D.Double(from, top, across, thickness), unit);
            if (!segment.count().isEmpty()) {
                count(surface, segment, width * segment.middle() / BarShape.WHOLE, unit);
            }
        }
        if (shape.segments().isEmpty()) {
            surface.setColor(Color.decode("#5f7079"));
            float[] dashes = {(float) (4 * unit), (float) (3 * unit)};
            surface.setStroke(
                    new BasicStroke((float) unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            surface.draw(new Rectangle2D.Double(0.5, top, width - 1, thickness));
        }
        shape.parting().ifPresent(place -> {
            double x = width * place / BarShape.WHOLE;
            surface.setColor(Color.decode(Ink.DARK));
            surface.setStroke(new BasicStroke((float) (2 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            surface.draw(new Line2D.Double(x, 0, x, height));
        });
    }

    /** Paints a surface as it stands beside the title of its level. */
    static void key(Graphics2D surface, Ink ink, double width, double height) {
        fill(surface, ink, new Rectangle2D.Double(0.75, 0.75, width - 1.5, height - 1.5), 0.8);
    }

    private static void fill(Graphics2D surface, Ink ink, Rectangle2D.Double place, double unit) {
        double round = Math.min(4 * unit, place.width);
        Shape shape = new RoundRectangle2D.Double(place.x, place.y, place.width, place.height, round, round);
        surface.setColor(Color.decode(ink.fill()));
        surface.fill(shape);
        surface.setColor(Color.decode(ink.line()));
        if (ink.isHatched()) {
            hatch(surface, ink.side() == Ink.Side.AGREES, place, unit);
        }
        surface.setStroke(new BasicStroke((float) (1.5 * unit)));
        surface.draw(shape);
    }

    /** Slanting lines, each cut off where the surface ends, so that nothing needs clipping. */
    private static void hatch(Graphics2D surface, boolean isRising, Rectangle2D.Double place, double unit) {
        surface.setStroke(new BasicStroke((float) (1.4 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (double offset = HATCHING * unit; offset < place.width + place.height; offset += HATCHING * unit) {
            double fromX = Math.max(0, offset - place.height);
            double toX = Math.min(place.width, offset);
            double fromY = isRising ? Math.min(place.height, offset) : Math.max(0, place.height - offset);
            double toY = isRising
                    ? Math.max(0, offset - place.width)
                    : Math.min(place.height, place.height - offset + place.width);
            surface.draw(new Line2D.Double(place.x + fromX, place.y + fromY, place.x + toX, place.y + toY));
        }
    }

    private static void count(Graphics2D surface, BarShape.Segment segment, double middle, double unit) {
        double size = 14 * unit;
        if (segment.ink().isHatched()) {
            double width = segment.chip() * unit;
            surface.setColor(Color.decode(segment.ink().fill()));
            surface.fill(new Rectangle2D.Double(middle - width / 2, 8 * unit, width, 18 * unit));
        }
        double width = Outlines.REGULAR.width(segment.count(), size);
        surface.setColor(Color.decode(segment.ink().text()));
        surface.fill(Outlines.REGULAR.of(segment.count(), size, middle - width / 2, 22 * unit));
    }
}
