package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.ChartFile;
import org.criticalfriend.documents.chart.ChartLayout;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.documents.page.HtmlFile;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The bars that somebody sees in one place, read from what is written there. */
record Drawn(String where, List<Drawn.Bar> bars) {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Drawn.class.getClassLoader(), "org.criticalfriend.api.template");

    /**
     * A bar.
     *
     * @param parting where the upright line stands; -1 for none
     * @param tolerance how far from its place anything may be read
     */
    record Bar(List<Piece> pieces, int parting, int tolerance) {

        static Bar of(BarShape shape) {
            List<Piece> pieces = shape.segments().stream()
                    .map(segment -> new Piece(
                            segment.from(), segment.width(), segment.ink().side(), look(segment.ink())))
                    .toList();
            return new Bar(pieces, shape.parting().orElse(-1), 0);
        }

        void isLike(Bar other, String where) {
            assertThat(pieces)
                    .as(where)
                    .extracting(Piece::side, Piece::look)
                    .isEqualTo(other.pieces.stream()
                            .map(piece -> tuple(piece.side(), piece.look()))
                            .toList());
            for (int i = 0; i < pieces.size(); i++) {
                Piece expected = other.pieces.get(i);
                isClose(pieces.get(i).from(), expected.from(), where);
                isClose(pieces.get(i).to(), expected.to(), where);
            }
            isClose(parting, other.parting, where + ", line");
        }

        private void isClose(int place, int expected, String where) {
            assertThat(place).as(where).isBetween(expected - tolerance, expected + tolerance);
        }
    }

    /**
     * What stands on a bar for one level.
     *
     * @param look the colour of its surface, or the name of its hatching
     */
    record Piece(int from, int width, Ink.Side side, String look) {

        int to() {
            return from + width;
        }
    }

    static String look(Ink ink) {
        return ink.isHatched() ? ink.hatching() : ink.fill();
    }

    /** On the pages of the host. */
    static Drawn onPages(List<Block.Chart> charts) throws IOException {
        List<Bar> bars = new ArrayList<>();
        for (Block.Chart chart : charts) {
            StringOutput page = new StringOutput();
            for (BarChart.Row row : Bars.of(chart).rows()) {
                PAGES.render("part/likert.jte", row, page);
            }
            bars.addAll(inSvg("<main>" + page + "</main>"));
        }
        return new Drawn("page", bars);
    }

    static Drawn inHtml(Document document) throws IOException {
        return new Drawn("html", inSvg(HtmlFile.of(document).replace("<!DOCTYPE html>", "")));
    }

    static Drawn inFiles(List<Block.Chart> charts) throws IOException {
        List<Bar> bars = new ArrayList<>();
        for (Block.Chart chart : charts) {
            bars.addAll(inSvg(ChartFile.of(chart)));
        }
        return new Drawn("file", bars);
    }

    private static List<Bar> inSvg(String markup) throws IOException {
        List<Bar> bars = new ArrayList<>();
        NodeList drawings = parse(markup).getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            List<Piece> pieces = new ArrayList<>();
            int parting = -1;
            for (Node child = drawings.item(i).getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element mark && mark.getAttribute("y").equals("" + BarShape.TOP)) {
                    pieces.add(piece(mark));
                } else if (child instanceof Element mark && mark.getTagName().equals("line")) {
                    parting = place(mark.getAttribute("x1"));
                }
            }
            if (!pieces.isEmpty()) {
                bars.add(new Bar(pieces, parting, 0));
            }
        }
        return bars;
    }

    private static Element parse(String markup) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError(markup, broken);
        }
    }

    /** A surface with the class of a style sheet, or with colours of its own. */
    private static Piece piece(Element surface) {
        int from = place(surface.getAttribute("x"));
        int width = place(surface.getAttribute("width"));
        String named = surface.getAttribute("class").replace("cf-bar--", "");
        if (named.isEmpty()) {
            String fill = surface.getAttribute("fill").replaceAll("url\\(#(.*)\\)", "$1");
            return new Piece(from, width, side(surface.getAttribute("stroke")), fill);
        }
        for (Ink.Side side : Ink.Side.values()) {
            for (Ink.Texture texture : Ink.Texture.values()) {
                String opacity = surface.getAttribute("fill-opacity");
                int depth = texture == Ink.Texture.SOLID
                        ? 100
                        : opacity.isEmpty() ? 0 : (int) Math.round(100 * Double.parseDouble(opacity));
                Ink ink = new Ink(side, texture, depth);
                if (ink.name().equals(named)) {
                    return new Piece(from, width, side, look(ink));
                }
            }
        }
        throw new AssertionError("a surface of the class " + named);
    }

    private static int place(String percent) {
        return (int) Math.round(100 * Double.parseDouble(percent.replace("%", "")));
    }

    static Ink.Side side(String line) {
        for (Ink.Side side : Ink.Side.values()) {
            if (new Ink(side, Ink.Texture.SOLID, 100).line().equals(line)) {
                return side;
            }
        }
        throw new AssertionError("no side is drawn in " + line);
    }

    /** The look of a surface of this colour. */
    static String look(String colour) {
        for (Ink.Side side : Ink.Side.values()) {
            Ink hatched = new Ink(side, Ink.Texture.HATCHED, 0);
            if (hatched.fill().equals(colour)) {
                return hatched.hatching();
            }
        }
        return colour;
    }

    static Drawn inPdf(byte[] file) throws IOException {
        List<Bar> bars = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                PaintedBars painted = new PaintedBars(page);
                painted.processPage(page);
                bars.addAll(painted.bars());
            }
        }
        return new Drawn("pdf", bars);
    }

    /** In the pictures of a document for word processors, pixel by pixel. */
    static Drawn inDocx(byte[] file, List<Block.Chart> charts) throws IOException {
        List<Bar> bars = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFPicture> pictures = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                for (XWPFRun run : paragraph.getRuns()) {
                    pictures.addAll(run.getEmbeddedPictures());
                }
            }
            assertThat(pictures).hasSameSizeAs(charts);
            for (int chart = 0; chart < charts.size(); chart++) {
                byte[] png = pictures.get(chart).getPictureData().getData();
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                ChartLayout layout =
                        ChartLayout.inText(charts.get(chart), Integer.MAX_VALUE).get(0);
                int scale = image.getWidth() / layout.width();
                layout.marks().stream()
                        .filter(ChartLayout.Bar.class::isInstance)
                        .map(ChartLayout.Bar.class::cast)
                        .forEach(bar -> bars.add(inPixels(image, scale, bar.x(), bar.y(), bar.width())));
            }
        }
        return new Drawn("docx", bars);
    }

    private static Bar inPixels(BufferedImage image, int scale, int x, int y, int width) {
        List<Piece> pieces = new ArrayList<>();
        // Along the line above the segments, which is rounded off at both ends of each.
        int line = (y + BarShape.TOP) * scale;
        int from = x * scale;
        int to = (x + width) * scale;
        for (int at = from; at < to; at++) {
            String colour = colour(image, at, line);
            int end = at;
            while (end < to && colour(image, end, line).equals(colour)) {
                end++;
            }
            if (isLine(colour)) {
                int start = place(at - from, to - from);
                pieces.add(new Piece(
                        start,
                        place(end - from, to - from) - start,
                        side(colour),
                        surface(image, at, end, line, scale)));
                at = end - 1;
            }
        }
        int first = -1;
        int last = -1;
        for (int at = from; at < to; at++) {
            if (colour(image, at, (y + 1) * scale).equals(Ink.DARK)) {
                first = first < 0 ? at : first;
                last = at + 1;
            }
        }
        int parting = first < 0 ? -1 : (place(first - from, to - from) + place(last - from, to - from)) / 2;
        return new Bar(pieces, parting, 60);
    }

    private static int place(int pixels, int all) {
        return (int) ((long) pixels * BarShape.WHOLE / all);
    }

    private static boolean isLine(String colour) {
        for (Ink.Side side : Ink.Side.values()) {
            if (new Ink(side, Ink.Texture.SOLID, 100).line().equals(colour)) {
                return true;
            }
        }
        return false;
    }

    private static String surface(BufferedImage image, int from, int to, int line, int scale) {
        int middle = (from + to) / 2;
        String plain = colour(image, middle, line + 2 * scale);
        for (int x = from + scale; x < to - scale; x++) {
            for (int y = line + scale; y < line + BarShape.THICKNESS * scale - scale; y++) {
                String look = look(colour(image, x, y));
                if (!look.startsWith("#")) {
                    return look;
                }
            }
        }
        return plain;
    }

    private static String colour(BufferedImage image, int x, int y) {
        return hex(new Color(image.getRGB(x, y)));
    }

    static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
