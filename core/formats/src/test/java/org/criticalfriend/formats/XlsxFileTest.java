package org.criticalfriend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxFileTest {

    static Stream<Document> documents() {
        return Stream.of(Samples.minimal(), Samples.rich(), Samples.draft(), Samples.hostile());
    }

    @Test
    void thereIsASheetForEachTable() throws IOException {
        try (ReadableWorkbook file = read(Samples.rich())) {
            assertThat(file.getSheets().map(Sheet::getName))
                    .containsExactly("The visit days", "What heads said", "How much was gained", "What follows");
            assertThat(rows(file, 3))
                    .containsExactly(
                            List.of("What follows"),
                            List.of("From", "Action", "Who", "Hours"),
                            List.of("1.3", "Pair newer leaders for lesson visits", "Deputy head", "6"),
                            List.of("2.2", "Plan writing in two subjects", "Curriculum lead", "12.5"),
                            List.of("2.4", "", "", ""));
        }
    }

    @Test
    void figuresAreNumbersDaysAreDatesAndAllElseIsText() throws IOException {
        Block.Grid grid = new Block.Grid(
                "Notes",
                List.of("From", "By", "Mean", "Change"),
                List.of(
                        List.of("1.10", "14 February 2025", "5.30", "+0.4"),
                        List.of("=1+1", "31 February 2025", "n/a", "-0.25"),
                        List.of("0042", "@SUM(A1)", "007", "12345678901234567")),
                List.of(2, 3));

        try (ReadableWorkbook file = read(withTables(grid))) {
            List<Row> rows = file.getFirstSheet().read();
            assertThat(types(rows.get(2)))
                    .containsExactly(CellType.STRING, CellType.NUMBER, CellType.NUMBER, CellType.NUMBER);
            assertThat(rows.get(2).getCell(1).asDate()).hasToString("2025-02-14T00:00");
            assertThat(rows.get(2).getCell(1).getDataFormatString()).isEqualTo("d mmmm yyyy");
            assertThat(rows.get(2).getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("5.3"));
            assertThat(rows.get(2).getCell(2).getDataFormatString()).isEqualTo("0.00");
            assertThat(rows.get(2).getCell(3).getDataFormatString()).isEqualTo("+0.0;-0.0;0.0");
            assertThat(types(rows.get(3)))
                    .containsExactly(CellType.STRING, CellType.STRING, CellType.STRING, CellType.NUMBER);
            assertThat(types(rows.get(4))).containsOnly(CellType.STRING);
        }
    }

    @Test
    void theHeadingsStandStillAboveTheRows() throws IOException {
        String sheet = part(XlsxFile.of(Samples.rich(), Samples.STAMP), "xl/worksheets/sheet4.xml");

        assertThat(sheet).contains("topLeftCell=\"A3\"", "state=\"frozen\"", "ySplit=\"2\"");
    }

    @Test
    void theNameOfASheetIsAllowedShortAndItsOwn() throws IOException {
        String longTitle = "What the [visitors] saw: strengths/needs of every school";
        Block.Grid one = table(longTitle);
        Block.Grid other = table(longTitle.toUpperCase(Locale.ROOT));

        try (ReadableWorkbook file =
                read(withTables(one, other, table("'History'"), table("😀".repeat(20)), table("")))) {
            assertThat(file.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "What the -visitors- saw- stren…",
                            "WHAT THE -VISITORS- SAW- S… (2)",
                            "History",
                            "😀".repeat(15) + "…",
                            "Tables");
            assertThat(rows(file, 0).get(0)).containsExactly(longTitle);
        }
    }

    @Test
    void aTextTooLongForACellGoesOnInTheRowBelow() throws IOException {
        String text = "a" + "😀".repeat(20_000);
        Block.Grid grid = new Block.Grid("Long", List.of("Text", "n"), List.of(List.of(text, "1")), List.of(1));

        try (ReadableWorkbook file = read(withTables(grid))) {
            List<List<String>> rows = rows(file, 0);
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).get(0) + rows.get(3).get(0)).isEqualTo(text);
            assertThat(rows.get(2).get(0)).hasSizeLessThanOrEqualTo(32_767);
            assertThat(rows.get(3).get(1)).isEmpty();
        }
    }

    @Test
    void noTextIsTakenForACharacterToldByItsNumber() throws IOException {
        byte[] file = XlsxFile.of(withTables(table("_x0041_")), Samples.STAMP);

        assertThat(part(file, "xl/sharedStrings.xml")).contains("_x005F_x0041_");
    }

    @Test
    void aDocumentWithoutTablesSaysSo() throws IOException {
        try (ReadableWorkbook file = read(Samples.minimal())) {
            assertThat(file.getSheets().map(Sheet::getName)).containsExactly("Minutes");
            assertThat(rows(file, 0)).containsExactly(List.of("Minutes"), List.of("There is no table in it."));
        }
    }

    @Test
    void whatIsNoCharacterOrTurnsWordsAboutHasAMarkInItsPlace() throws IOException {
        try (ReadableWorkbook file = read(Samples.hostile())) {
            List<List<String>> rows = rows(file, 0);
            assertThat(rows.get(0).get(0))
                    .startsWith("<script>alert(1)</script> & ]]> \"quoted\"")
                    .contains("\uFFFDgnp.exe\uFFFD", "Llŷr ap Tŵm", "中文字", "שלום", "👩‍👩‍👧‍👦")
                    .doesNotContain("\u0000", "\u001B", "\u202E", "\uFFFF");
            assertThat(rows.get(2).get(0)).isEqualTo("=1+1");
            assertThat(file.getSheets().flatMap(XlsxFileTest::cells).map(Cell::getType))
                    .doesNotContain(CellType.FORMULA, CellType.ERROR);
            assertThat(rows.get(3)).containsExactly("", "-1.5", "@SUM(A1)\na second line");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameDocumentIsTheSameBytes(Document document) {
        assertThat(XlsxFile.of(document, Samples.STAMP)).isEqualTo(XlsxFile.of(document, Samples.STAMP));
    }

    @Test
    void itTellsWhatItIsAndWhenItWasMade() throws IOException {
        assertThat(part(XlsxFile.of(Samples.draft(), Samples.STAMP), "docProps/core.xml"))
                .contains("<dc:title>Quality Assurance Review of Saltmarsh Lane Primary School</dc:title>")
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-12-04T09:30:15Z</dcterms:created>");
        assertThat(part(XlsxFile.of(Samples.draft(), Samples.STAMP), "xl/worksheets/sheet1.xml"))
                .contains("Draft, not yet released", "Quality Assurance Review");
    }

    private static Block.Grid table(String caption) {
        return new Block.Grid(caption, List.of("One"), List.of(), List.of());
    }

    private static Document withTables(Block... tables) {
        return new Document(
                "Tables", "en-GB", "", "", false, List.of(), "", List.of(new Document.Part("Tables", List.of(tables))));
    }

    private static ReadableWorkbook read(Document document) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(XlsxFile.of(document, Samples.STAMP)), new ReadingOptions(true, false));
    }

    private static Stream<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(Row::stream).filter(cell -> cell != null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<CellType> types(Row row) {
        return row.stream().map(Cell::getType).toList();
    }

    private static List<List<String>> rows(ReadableWorkbook file, int sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : file.getSheet(sheet).orElseThrow().read()) {
            rows.add(row.stream()
                    .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getText())
                    .toList());
        }
        return rows;
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
