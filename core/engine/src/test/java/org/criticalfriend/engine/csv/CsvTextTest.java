package org.criticalfriend.engine.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.criticalfriend.documents.table.CsvText;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void linesEndWithALineFeedAlone() {
        assertThat(CsvText.of(List.of(List.of("item", "n"), List.of("wrap-up", "14"))))
                .isEqualTo("item,n\nwrap-up,14\n");
    }

    @Test
    void cellsWithCommasQuotationMarksOrLineBreaksAreQuoted() {
        assertThat(CsvText.of(List.of(List.of("Started, more to do", "the \"hub\"", "one\ntwo", "one\rtwo", "plain"))))
                .isEqualTo("\"Started, more to do\",\"the \"\"hub\"\"\",\"one\ntwo\",\"one\rtwo\",plain\n");
    }

    @Test
    void whatASpreadsheetWouldRunGetsAnApostropheInFront() {
        assertThat(CsvText.of(List.of(List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx"))))
                .isEqualTo("'=1+1,'+cmd,'-2+3,'@SUM(A1),'\tx,\"'\rx\"\n");
    }

    @Test
    void plainNumbersStayNumbers() {
        assertThat(CsvText.of(List.of(List.of("-1", "+2.5", "-0.25", "-1.5e-3", "-", "-1a", "=1"))))
                .isEqualTo("-1,+2.5,-0.25,-1.5e-3,'-,'-1a,'=1\n");
    }

    @Test
    void emptyCellsStayEmpty() {
        assertThat(CsvText.of(List.of(List.of("a", "", "", "b", "")))).isEqualTo("a,,,b,\n");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        List<String> cells = List.of("Started, more to do", "the \"hub\"", "one\r\ntwo", "", "café 😀", "#1");

        CsvSheet sheet =
                CsvSheet.read("again.csv", CsvText.of(List.of(cells)).getBytes(StandardCharsets.UTF_8), "file");

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells()).extracting(CsvCell::text).isEqualTo(cells);
    }
}
