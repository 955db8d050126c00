package org.criticalfriend.api.packed;

import java.awt.Color;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.Ink;

/** The bars on a page of a PDF, from the paths that it fills and strokes. */
final class PaintedBars extends PDFGraphicsStreamEngine {

    /** In points: 73 mm by 20 pt, as the style sheet of PDFs has it. */
    private static final double WIDTH = 73 * 72 / 25.4;

    private static final double HEIGHT = 20;
    private static final double THICKNESS = HEIGHT * BarShape.THICKNESS / BarShape.HEIGHT;

    private final GeneralPath path = new GeneralPath();
    private final List<Drawn.Bar> bars = new ArrayList<>();
    private List<Drawn.Piece> pieces = new ArrayList<>();
    private double left;
    private double bottom;
    private int parting = -1;
    private String filled = "";
    private Rectangle2D surface = new Rectangle2D.Double();

    PaintedBars(PDPage page) {
        super(page);
    }

    List<Drawn.Bar> bars() {
        finish();
        return List.copyOf(bars);
    }

    private void finish() {
        if (!pieces.isEmpty()) {
            bars.add(new Drawn.Bar(pieces, parting, 10));
        }
        pieces = new ArrayList<>();
        parting = -1;
    }

    private void filled() throws IOException {
        Rectangle2D bounds = path.getBounds2D();
        if (Math.abs(bounds.getHeight() - THICKNESS) < 0.1) {
            surface = bounds;
            filled = hex(getGraphicsState().getNonStrokingColor());
        }
        path.reset();
    }

    private void stroked() throws IOException {
        Rectangle2D bounds = path.getBounds2D();
        String colour = hex(getGraphicsState().getStrokingColor());
        if (Math.abs(bounds.getHeight() - THICKNESS) < 0.1 && Math.abs(bounds.getX() - surface.getX()) < 0.01) {
            if (pieces.isEmpty() || Math.abs(bounds.getY() - bottom) > 1) {
                finish();
                left = bounds.getX();
                bottom = bounds.getY();
            }
            int from = place(bounds.getX());
            pieces.add(new Drawn.Piece(from, place(bounds.getMaxX()) - from, Drawn.side(colour), Drawn.look(filled)));
        } else if (colour.equals(Ink.DARK) && Math.abs(bounds.getHeight() - HEIGHT) < 0.1) {
            parting = place(bounds.getCenterX());
        }
        path.reset();
    }

    private int place(double x) {
        return (int) Math.round((x - left) / WIDTH * BarShape.WHOLE);
    }

    private static String hex(PDColor colour) throws IOException {
        return Drawn.hex(new Color(colour.toRGB()));
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        filled();
    }

    @Override
    public void strokePath() throws IOException {
        stroked();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        Rectangle2D bounds = path.getBounds2D();
        filled();
        path.append(bounds, false);
        stroked();
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped off belongs to no bar.
    }

    @Override
    public void drawImage(PDImage image) {
        // A bar is no image.
    }

    @Override
    public void shadingFill(COSName name) {
        // A bar is not shaded.
    }
}
