package org.criticalfriend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.documents.page.Page;
import org.criticalfriend.documents.text.Typeface;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFileTest {

    @BeforeAll
    static void readyTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> documents() {
        return Stream.of(Samples.minimal(), Samples.rich(), Samples.draft(), Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsForEverybodyAndForKeeping(Document document) throws Exception {
        byte[] pdf = PdfFile.of(document, Samples.STAMP);

        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions())
                        .as("%s", flavour)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameDocumentIsTheSameBytes(Document document) {
        assertThat(PdfFile.of(document, Samples.STAMP)).isEqualTo(PdfFile.of(document, Samples.STAMP));
    }

    @Test
    void theSameDocumentIsTheSameBytesOnAnotherMachine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.pdf");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Auckland",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(other.waitFor()).as(() -> said(folder)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(PdfFile.of(Samples.rich(), Samples.STAMP));
    }

    /** Writes a document in a virtual machine of its own. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] file) throws IOException {
            Files.write(Path.of(file[0]), PdfFile.of(Samples.rich(), Samples.STAMP));
        }
    }

    @Test
    void anotherStampIsAnotherFile() throws Exception {
        byte[] otherSeed = PdfFile.of(Samples.rich(), new Stamp(Samples.STAMP.at(), "version 3"));
        byte[] otherTime = PdfFile.of(Samples.rich(), new Stamp(Instant.EPOCH, Samples.STAMP.seed()));

        assertThat(List.of(number(otherSeed), number(otherTime), number(PdfFile.of(Samples.rich(), Samples.STAMP))))
                .doesNotHaveDuplicates();
    }

    @Test
    void itTellsWhatItIs() throws Exception {
        try (PDDocument pdf = read(Samples.draft())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Quality Assurance Review of Saltmarsh Lane Primary School");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("Draft, not yet released. Three days");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ash Vale Hub");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2024-12-04T09:30:15Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2024-12-04T09:30:15+00:00</xmp:CreateDate>");
        }
    }

    @Test
    void everyPageHasAFoot() throws Exception {
        try (PDDocument pdf = read(Samples.draft())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Draft, not yet released · Quality Assurance Review of Saltmarsh Lane Primary School")
                        .contains("Page " + page + " of " + pages);
            }
        }
        try (PDDocument pdf = read(Samples.rich())) {
            assertThat(text(pdf, 1)).doesNotContain("not yet released");
        }
    }

    @Test
    void headingsAreBookmarks() throws Exception {
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument pdf = read(Samples.rich())) {
            for (PDOutlineItem part :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(part.getTitle());
                part.children().forEach(heading -> bookmarks.add("- " + heading.getTitle()));
            }
        }
        assertThat(bookmarks)
                .startsWith(
                        "1. Leadership at all levels",
                        "- What went well",
                        "- Even better if",
                        "2. Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs")
                .endsWith("What follows", "Support the school would like");
    }

    @Test
    void allFontsAreInIt() throws Exception {
        try (PDDocument pdf = read(Samples.rich())) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).containsOnly("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold");
        }
    }

    @Test
    void chartsTellTheirCountsAndTablesBeginWithTheirCaption() throws Exception {
        List<String> tags = new ArrayList<>();
        try (PDDocument pdf = read(Samples.rich())) {
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        }
        assertThat(tags)
                .contains("H1", "H2", "H3", "L", "LI", "Figure Disagree 1, Tend to agree 1, Agree 4, Strongly agree 8")
                .containsSubsequence("Table", "Caption", "THead", "TR", "TH", "TBody", "TR", "TH", "TD")
                .doesNotContain("TFoot");
    }

    @Test
    void whatTheTypefaceLacksHasAMarkInItsPlace() {
        assertThat(Typeface.REGULAR.shown("Llŷr w\u0302 Łódź … “x” ½")).isEqualTo("Llŷr ŵ Łódź … “x” ½");
        assertThat(Typeface.REGULAR.shown("a → b ≤ c ﬁ")).isEqualTo("a -> b <= c fi");
        assertThat(Typeface.REGULAR.shown("中 👍🏽 👩‍👩 ❤️")).isEqualTo("\uFFFD \uFFFD \uFFFD\uFFFD \uFFFD");
    }

    @Test
    void wordsOfManyWritingsAreInItsText() throws Exception {
        try (PDDocument pdf = read(Samples.hostile())) {
            assertThat(text(pdf, 1)).contains("Tŵm", "Zażółć", "<script>alert(1)</script>", "{{", "\uFFFD");
        }
    }

    @Test
    void nothingIsReadFromAnyAddress(@TempDir Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            File secret = Files.writeString(folder.resolve("s.css"), "p:after { content: 'SECRET' }")
                    .toFile();
            String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String page = "<html xmlns='http://www.w3.org/1999/xhtml' lang='en-GB'><head><title>T</title>"
                    + "<link rel='stylesheet' href='" + secret.toURI() + "'/><link rel='stylesheet' href='" + http
                    + ".css'/><style>@import url('" + http + "2.css'); @font-face { font-family: X; src: url('" + http
                    + ".ttf'); } body { font-family: 'Atkinson Hyperlegible Next'; background: url('" + http
                    + ".png') }</style></head><body><p>Words</p><img alt='i' src='" + http + ".png'/><img alt='f' src='"
                    + secret.toURI() + "'/></body></html>";

            byte[] pdf = PdfFile.of(new Page.Laid(page, List.of()), Samples.minimal(), Samples.STAMP);

            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(text(read, 1)).contains("Words").doesNotContain("SECRET");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static PDDocument read(Document document) throws IOException {
        return Loader.loadPDF(PdfFile.of(document, Samples.STAMP));
    }

    private static String number(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String words = element.getAlternateDescription();
                tags.add(words == null ? element.getStructureType() : element.getStructureType() + " " + words);
                collect(element, tags);
            }
        }
    }

    private static String said(Path folder) {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException unread) {
            return unread.toString();
        }
    }
}
