package org.criticalfriend.formats;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.ChartLayout;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.documents.text.Typeface;

/** A chart as a picture of pixels, for word processors, not all of which show drawings. */
final class ChartPicture {

    /** So many pixels of the picture are one of the layout: enough for print. */
    private static final int SCALE = 2;

    private ChartPicture() {}

    /**
     * A picture as PNG; the same for the same layout, byte for byte.
     *
     * @param fit how large it is to be of the usual size, 1 for as large
     */
    static byte[] png(ChartLayout layout, double fit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(file);
            writer.write(painted(layout, SCALE * fit));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory could not be written", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage painted(ChartLayout layout, double scale) {
        int width = (int) Math.ceil(layout.width() * scale);
        int height = (int) Math.ceil(layout.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        surface.setColor(Color.decode(Ink.PAPER));
        surface.fillRect(0, 0, width, height);
        surface.scale(scale, scale);
        layout.marks().forEach(mark -> paint(surface, mark));
        surface.dispose();
        return image;
    }

    private static void paint(Graphics2D surface, ChartLayout.Mark mark) {
        AffineTransform before = surface.getTransform();
        if (mark instanceof ChartLayout.Text text) {
            Outlines outlines = text.isBold() ? Outlines.BOLD : Outlines.REGULAR;
            String shown = Typeface.REGULAR.shown(text.text());
            double x = text.endsThere() ? text.x() - outlines.width(shown, text.size()) : text.x();
            surface.setColor(Color.decode(text.colour()));
            surface.fill(outlines.of(shown, text.size(), x, text.baseline()));
        } else if (mark instanceof ChartLayout.Rule rule) {
            surface.setColor(Color.decode(ChartLayout.Rule.COLOUR));
            surface.setStroke(new BasicStroke(1));
            surface.draw(new Line2D.Double(rule.from(), rule.y() + 0.5, rule.to(), rule.y() + 0.5));
        } else if (mark instanceof ChartLayout.Key key) {
            surface.translate(key.x(), key.y());
            BarPainter.key(surface, key.ink(), ChartLayout.Key.WIDTH, ChartLayout.Key.HEIGHT);
        } else if (mark instanceof ChartLayout.Bar bar) {
            surface.translate(bar.x(), bar.y());
            BarPainter.paint(surface, bar.shape(), bar.width(), BarShape.HEIGHT);
        }
        surface.setTransform(before);
    }
}
