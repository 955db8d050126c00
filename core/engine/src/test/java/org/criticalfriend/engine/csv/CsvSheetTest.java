package org.criticalfriend.engine.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    @Test
    void aSheetHasItsEnd() {
        CsvSheet sheet = read("a\n".repeat(200_001));

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.problems())
                .containsExactly(Problem.at(
                                "responses",
                                "more than 200000 rows stand here; divide the file, or take away what nobody needs")
                        .in(new SourceLocation("answers.csv", 200_001, 1, 1)));
    }

    @Test
    void everyCellKnowsItsPlace() {
        CsvSheet sheet = read("item,value\nwrap-up,5\n");

        assertThat(sheet)
                .isEqualTo(new CsvSheet(
                        List.of(
                                new CsvRow(
                                        List.of(cell("item", 1, 1, 4), cell("value", 1, 6, 5)),
                                        new SourceLocation("answers.csv", 1, 1, 10)),
                                new CsvRow(
                                        List.of(cell("wrap-up", 2, 1, 7), cell("5", 2, 9, 1)),
                                        new SourceLocation("answers.csv", 2, 1, 9))),
                        List.of()));
    }

    @Test
    void linesMayEndInAnyWayAndTheFirstMayBeginWithAByteOrderMark() {
        CsvSheet plain = read("a,b\nc,d\n");

        assertThat(read("a,b\r\nc,d\r\n")).isEqualTo(plain);
        assertThat(read("a,b\rc,d")).isEqualTo(plain);
        assertThat(read("\uFEFFa,b\nc,d")).isEqualTo(plain);
    }

    @Test
    void quotationMarksBelongToThePlaceButNotToTheText() {
        CsvSheet sheet = read("\"Started, more to do\",x\n\"the \"\"hub\"\"\",y\n");

        assertThat(sheet.rows().get(0).cells())
                .containsExactly(cell("Started, more to do", 1, 1, 21), cell("x", 1, 23, 1));
        assertThat(sheet.rows().get(1).cells()).containsExactly(cell("the \"hub\"", 2, 1, 13), cell("y", 2, 15, 1));
    }

    @Test
    void aCellOverTwoLinesMovesTheCellsAfterIt() {
        CsvSheet sheet = read("\"one\r\ntwo\",x\ny,z\n");

        assertThat(sheet.rows())
                .containsExactly(
                        new CsvRow(
                                List.of(cell("one\r\ntwo", 1, 1, 4), cell("x", 2, 6, 1)),
                                new SourceLocation("answers.csv", 1, 1, 4)),
                        new CsvRow(
                                List.of(cell("y", 3, 1, 1), cell("z", 3, 3, 1)),
                                new SourceLocation("answers.csv", 3, 1, 3)));
    }

    @Test
    void columnsAreCountedInCharactersAsPeopleSeeThem() {
        CsvSheet sheet = read("😀 café,x\n");

        assertThat(sheet.rows().get(0).cells()).containsExactly(cell("😀 café", 1, 1, 6), cell("x", 1, 8, 1));
    }

    @Test
    void spaceAroundACellIsNotPartOfItsText() {
        assertThat(read("a, b \n").rows().get(0).cells()).containsExactly(cell("a", 1, 1, 1), cell("b", 1, 3, 3));
    }

    @Test
    void blankLinesAndRowsOfEmptyCellsAreLeftOut() {
        CsvSheet sheet = read("\na,b\n\n,\n \nc,d\n,,,\n");

        assertThat(sheet.rows())
                .extracting(row -> row.cells().get(0))
                .containsExactly(cell("a", 2, 1, 1), cell("c", 6, 1, 1));
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void anEmptyCellIsOneCharacterWideSoThatACaretCanPointAtIt() {
        assertThat(read("a,,b\n").rows().get(0).cells())
                .containsExactly(cell("a", 1, 1, 1), cell("", 1, 3, 1), cell("b", 1, 4, 1));
    }

    @Test
    void aCommaAtTheEndBeginsOneMoreCell() {
        assertThat(read("a,").rows().get(0).cells()).containsExactly(cell("a", 1, 1, 1), cell("", 1, 3, 1));
    }

    @Test
    void nothingIsReadFromAnEmptyFile() {
        assertThat(read("")).isEqualTo(new CsvSheet(List.of(), List.of()));
        assertThat(read("\uFEFF\r\n")).isEqualTo(new CsvSheet(List.of(), List.of()));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedWhereItWasOpened() {
        CsvSheet sheet = read("a,b\nc,\"d\ne,f\n");

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.problems())
                .containsExactly(Problem.at(
                                "responses",
                                "the quotation marks of this cell do not pair up; put the whole cell in quotation marks"
                                        + " and write those inside it twice")
                        .in(new SourceLocation("answers.csv", 2, 3, 2)));
    }

    @Test
    void textBehindAClosingQuotationMarkIsRefused() {
        CsvSheet sheet = read("a,b\nx,y\nc,\"the \"hub\" it is\",d\n");

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.problems())
                .containsExactly(Problem.at(
                                "responses",
                                "the quotation marks of this cell do not pair up; put the whole cell in quotation marks"
                                        + " and write those inside it twice")
                        .in(new SourceLocation("answers.csv", 3, 3, 19)));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAtTheFirstWrongCharacter() {
        byte[] windows = "item,value\r\ncafé,5\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CsvSheet.read("answers.csv", windows, "responses"))
                .isEqualTo(new CsvSheet(
                        List.of(),
                        List.of(Problem.at("responses", "the file is not UTF-8 from here on; save it as \"CSV UTF-8\"")
                                .in(new SourceLocation("answers.csv", 2, 4, 1)))));
    }

    @Test
    void aFileThatBreaksOffInsideACharacterIsNotUtf8() {
        byte[] cut = {'a', ',', (byte) 0xc3};

        assertThat(CsvSheet.read("answers.csv", cut, "responses").problems())
                .extracting(Problem::place)
                .containsExactly(new SourceLocation("answers.csv", 1, 3, 1));
    }

    @Test
    void aFileInUtf16IsNotUtf8() {
        byte[] utf16 = "\uFEFFitem,value\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(CsvSheet.read("answers.csv", utf16, "responses").problems())
                .extracting(Problem::place)
                .containsExactly(new SourceLocation("answers.csv", 1, 1, 1));
    }

    private static CsvSheet read(String text) {
        return CsvSheet.read("answers.csv", text.getBytes(StandardCharsets.UTF_8), "responses");
    }

    private static CsvCell cell(String text, int line, int column, int width) {
        return new CsvCell(text, new SourceLocation("answers.csv", line, column, width));
    }
}
