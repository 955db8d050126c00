package org.criticalfriend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

class DocxFileTest {

    private static final long EMU_PER_POINT = 12_700;

    static Stream<Document> documents() {
        return Stream.of(Samples.minimal(), Samples.rich(), Samples.draft(), Samples.hostile());
    }

    @Test
    void headingsHaveTheStylesOfHeadings() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            assertThat(texts(file, "Title"))
                    .containsExactly("Quality Assurance Review of Saltmarsh Lane Primary School");
            assertThat(texts(file, "Heading1"))
                    .containsExactly(
                            "Leadership at all levels",
                            "Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs",
                            "What heads said",
                            "What follows",
                            "Support the school would like");
            assertThat(texts(file, "Heading2")).containsExactly("What went well", "Even better if", "What went well");
            for (int level = 1; level <= 3; level++) {
                assertThat(file.getStyles().getStyle("Heading" + level).getName())
                        .isEqualTo("heading " + level);
            }
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        try (XWPFDocument file = read(Samples.draft())) {
            Stream<XWPFParagraph> inTables = file.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
            assertThat(Stream.concat(file.getParagraphs().stream(), inTables)
                            .map(XWPFParagraph::getStyle)
                            .filter(style -> style != null)
                            .distinct())
                    .hasSizeGreaterThan(10)
                    .allMatch(style -> file.getStyles().styleExist(style));
        }
    }

    @Test
    void pointsAndTheirPartsAreNumberedByTheWordProcessor() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            assertThat(file.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getNumFmt() != null))
                    .containsExactly(true, true, false, false, false);
            assertThat(texts(file, "Point")).hasSize(15).element(2).asString().startsWith("… newer leaders");
            assertThat(texts(file, "PointContinued")).containsExactly("A paragraph of its own.");
            assertThat(texts(file, "PointSource"))
                    .contains("Rests on one note", "Owner: the deputy head. By 14 February 2025.");
        }
    }

    @Test
    void linesAndParagraphsStay() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            assertThat(texts(file, "Point"))
                    .anyMatch(text -> text.endsWith("colleague.\nA second line of the same paragraph."));
            assertThat(texts(file, null)).contains("Llŷr Gruffydd offers one in Pen-y-bont; Zażółć Łódź another.");
        }
    }

    @Test
    void aTableHasAHeadingThatIsRepeatedAndEveryCell() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            XWPFTable actions = file.getTables().get(4);

            assertThat(rows(actions))
                    .containsExactly(
                            List.of("From", "Action", "Who", "Hours"),
                            List.of("1.3", "Pair newer leaders for lesson visits", "Deputy head", "6"),
                            List.of("2.2", "Plan writing in two subjects", "Curriculum lead", "12.5"),
                            List.of("2.4", "", "", ""));
            assertThat(actions.getRows().stream().map(row -> row.isRepeatHeader()))
                    .containsExactly(true, false, false, false);
            assertThat(actions.getRow(1).getCell(3).getParagraphArray(0).getStyle())
                    .isEqualTo("TableFigure");
        }
    }

    @Test
    void aChartIsTheTableOfItsNumbers() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            assertThat(texts(file, "Caption")).containsExactly("Sign-off", "The visit days", "How much was gained");
            assertThat(texts(file, "Finding"))
                    .contains(
                            "70 of 71 answers agree. Context, excellence and challenge have no answer below “agree”.");
            assertThat(rows(file.getTables().get(1)))
                    .hasSize(6)
                    .element(4)
                    .isEqualTo(List.of(
                            "Meeting as a cohort was unnecessary",
                            "5",
                            "4",
                            "2",
                            "2",
                            "1",
                            "0",
                            "14",
                            "2.3",
                            "Worded negatively: a low mean is good"));
        }
    }

    @Test
    void aChartIsAPictureThatTellsItsCountsAsWideAsThePage() throws IOException {
        try (XWPFDocument file = read(Samples.rich())) {
            List<XWPFRun> pictures = pictures(file);
            assertThat(pictures).hasSize(3);
            CTInline picture = inline(pictures.get(1));
            assertThat(picture.getDocPr().getDescr())
                    .isEqualTo("Would you come again?: No 2, Perhaps 5, Yes 7, Did not say 3");
            assertThat(picture.getExtent().getCx()).isBetween(5_830_000L, 5_832_000L);
            for (XWPFRun each : pictures) {
                byte[] png = each.getEmbeddedPictures().get(0).getPictureData().getData();
                assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                        .isEqualTo(1440);
            }
        }
    }

    @Test
    void aChartOfManyStatementsIsSeveralPicturesAndAStatementLongerThanAPageIsASmallOne() throws IOException {
        List<Block.Bar> many = Collections.nCopies(40, Samples.bar("One of many", "1.8", 1, 3));
        Block.Bar endless = Samples.bar("A line of words. ".repeat(6000), "1.8", 1, 3);
        List<Block> charts = List.of(
                new Block.Chart("", "", Samples.levels(2, "No", "Yes"), "", many),
                new Block.Chart("", "", Samples.levels(2, "No", "Yes"), "", List.of(endless)));
        Document document =
                new Document("T", "en-GB", "", "", false, List.of(), "", List.of(new Document.Part("P", charts)));

        try (XWPFDocument file = read(document)) {
            assertThat(pictures(file))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(picture ->
                            assertThat(inline(picture).getExtent().getCy()).isLessThan(700 * EMU_PER_POINT));
        }
    }

    @Test
    void itTellsWhatItIs() throws IOException {
        try (XWPFDocument file = read(Samples.draft())) {
            var about = file.getProperties().getCoreProperties();
            assertThat(about.getTitle()).isEqualTo("Quality Assurance Review of Saltmarsh Lane Primary School");
            assertThat(about.getCreator()).isEqualTo("Ash Vale Hub");
            assertThat(about.getDescription()).startsWith("Draft, not yet released. Three days");
            assertThat(about.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(about.getCreated().toInstant()).isEqualTo(Instant.parse("2024-12-04T09:30:15Z"));
            assertThat(about.getModified()).isEqualTo(about.getCreated());
            assertThat(file.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Critical Friend");
            assertThat(part(file, "/word/styles.xml")).contains("<w:lang w:val=\"en-GB\"/>");
            assertThat(file.getFooterArray(0).getText())
                    .startsWith("Draft, not yet released · Quality Assurance Review of Saltmarsh Lane");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameDocumentIsTheSameBytes(Document document) {
        assertThat(DocxFile.of(document, Samples.STAMP)).isEqualTo(DocxFile.of(document, Samples.STAMP));
    }

    @Test
    void noPartTellsATimeOfWriting() throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(DocxFile.of(Samples.rich(), Samples.STAMP)))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                assertThat(entry.getTimeLocal()).hasToString("1980-01-02T00:00");
            }
            assertThat(parts).isGreaterThan(8);
        }
    }

    @Test
    void theSameDocumentIsTheSameBytesOnAnotherMachine(@TempDir Path folder) throws Exception {
        Path docx = folder.resolve("other.docx");
        Path xlsx = folder.resolve("other.xlsx");
        elsewhere(folder, docx.toString(), xlsx.toString());

        assertThat(docx).hasBinaryContent(DocxFile.of(Samples.rich(), Samples.STAMP));
        assertThat(xlsx).hasBinaryContent(XlsxFile.of(Samples.rich(), Samples.STAMP));
    }

    @Test
    void onlyADocumentForAWordProcessorLoadsPoi(@TempDir Path folder) throws Exception {
        String loaded = "org.apache.poi.";

        assertThat(elsewhere(
                        folder,
                        folder.resolve("a.pdf").toString(),
                        folder.resolve("a.xlsx").toString()))
                .noneMatch(line -> line.contains(loaded));
        assertThat(elsewhere(folder, folder.resolve("a.docx").toString())).anyMatch(line -> line.contains(loaded));
    }

    private static List<String> elsewhere(Path folder, String... files) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-Xmx512m",
                                "-XX:+UnlockExperimentalVMOptions",
                                "-XX:hashCode=2",
                                "-Xlog:class+load",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Auckland",
                                "-Dfile.encoding=ISO-8859-1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Elsewhere.class.getName()),
                        Stream.of(files))
                .toList();
        Path said = folder.resolve("said");
        Process other = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(other.waitFor()).isZero();
        return Files.readAllLines(said);
    }

    /** Writes a document in a virtual machine of its own. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] files) throws IOException {
            for (String file : files) {
                String format = file.substring(file.lastIndexOf('.') + 1);
                Files.write(Path.of(file), OfficeFormats.WRITERS.get(format).write(Samples.rich(), Samples.STAMP));
            }
        }
    }

    @Test
    void whatIsNoCharacterOrTurnsWordsAboutHasAMarkInItsPlaceAndNothingElseIsLost() throws IOException {
        try (XWPFDocument file = read(Samples.hostile())) {
            assertThat(texts(file, "Title").get(0))
                    .startsWith("<script>alert(1)</script> & ]]> \"quoted\"")
                    .contains("\uFFFDgnp.exe\uFFFD", "Llŷr ap Tŵm", "中文字", "שלום", "👩‍👩‍👧‍👦", "\u00AD\u2011")
                    .doesNotContain("\u0000", "\u001B", "\u202E", "\uFFFF", "\uD800 ");
            assertThat(texts(file, null))
                    .contains("Donaudampfschifffahrtsgesellschaftskapitän".repeat(20))
                    .contains("A line of words. ".repeat(6000).strip());
            assertThat(rows(file.getTables().get(1)).get(2)).containsExactly("", "-1.5", "@SUM(A1)\na second line");
            assertThat(rows(file.getTables().get(2)).get(1)).containsExactly("Nothing yet");
        }
    }

    private static List<XWPFRun> pictures(XWPFDocument file) {
        return file.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.getEmbeddedPictures().isEmpty())
                .toList();
    }

    private static CTInline inline(XWPFRun picture) {
        return picture.getCTR().getDrawingArray(0).getInlineArray(0);
    }

    private static XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFile.of(document, Samples.STAMP)));
    }

    private static String part(XWPFDocument file, String name) throws IOException {
        try (InputStream part =
                file.getPackage().getPartsByName(Pattern.compile(name)).get(0).getInputStream()) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The paragraphs of a style outside tables; null is that of plain text. */
    private static List<String> texts(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.getStyle(), style))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
