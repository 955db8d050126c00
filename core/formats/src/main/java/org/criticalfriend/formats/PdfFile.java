package org.criticalfriend.formats;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.documents.page.Page;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Description;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.documents.text.Typeface;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document as a PDF for everybody (PDF/UA-1) and for keeping (PDF/A-3u). */
public final class PdfFile {

    private static final float VERSION = 1.7f;

    // Its writer would tell the log of every step; what is wrong it also throws.
    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Tagged, with bookmarks, fonts and its own description. What the typeface lacks is said in other characters or has
     * a mark in its place. Nothing is read from any address. The same document with the same stamp gives the same bytes.
     */
    public static byte[] of(Document document, Stamp stamp) {
        Document shown = Texts.map(document, text -> Typeface.REGULAR.shown(Characters.visible(text)));
        return of(Page.forPdf(shown), shown, stamp);
    }

    static byte[] of(Page.Laid page, Document shown, Stamp stamp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(page)) {
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                // The version stands once, at the head of the file, where every reader looks.
                pdf.getDocument().setVersion(VERSION);
                pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
                PdfTags.putRight(pdf);
                new PdfDescription(Description.of(shown), stamp, page.markup()).write(pdf);
                pdf.save(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PDF in memory could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(Page.Laid page) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(Shipped.read("srgb.icc"))
                .withProducer(Wording.PRODUCT)
                .useFont(() -> Typeface.open(Typeface.TEXT), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> Typeface.open(Typeface.BOLD), Typeface.FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useObjectDrawerFactory(new Drawings(page.charts()))
                .withW3cDocument(tree(page.markup()), "");
        return builder.buildPdfRenderer();
    }

    private static org.w3c.dom.Document tree(String markup) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException("the page of a document is not well-formed", impossible);
        }
    }

    /** Paints the bars of charts, and the keys to their levels, where the page has objects. */
    private record Drawings(List<Block.Chart> charts) implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element object) {
            return true;
        }

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element object) {
            Block.Chart chart = charts.get(Integer.parseInt(object.getAttribute("data-chart")));
            int item = Integer.parseInt(object.getAttribute("data-item"));
            boolean isKey = "key".equals(object.getAttribute("type"));
            return (element, x, y, width, height, device, context, dots) -> {
                double across = width / dots;
                double down = height / dots;
                device.drawWithGraphics((float) x, (float) y, (float) across, (float) down, surface -> {
                    if (isKey) {
                        BarPainter.key(surface, Ink.of(chart.levels()).get(item), across, down);
                    } else {
                        BarShape shape = BarShape.of(chart, chart.bars().get(item));
                        BarPainter.paint(surface, shape, across, down);
                    }
                });
                return null;
            };
        }
    }
}
