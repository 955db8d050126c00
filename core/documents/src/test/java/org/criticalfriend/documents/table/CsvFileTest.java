package org.criticalfriend.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void aTableIsAHeaderAndRows() {
        assertThat(CsvFile.of(Samples.actions())).isEqualTo("""
                From,Action,Who,Hours
                1.3,Pair newer leaders for lesson visits,Deputy head,6
                2.2,Plan writing in two subjects,Curriculum lead,12.5
                2.4,,,
                """);
    }

    @Test
    void thoseWhoChoseNoLevelHaveAColumnOfTheirOwnWhereTheyAreCounted() {
        Block.Bar counted = new Block.Bar("S", List.of(1, 3), 2, false, "1.8", "");
        Block.Chart chart = new Block.Chart(
                "", "", Samples.levels(2, "No", "Yes"), "No view", List.of(counted, Samples.bar("T", "1.0", 4, 0)));

        assertThat(CsvFile.of(chart)).isEqualTo("""
                Statement,No,Yes,n,Mean,No view
                S,1,3,4,1.8,2
                T,4,0,4,1.0,
                """);
    }

    @Test
    void aChartIsTheTableOfItsNumbersWithItsRemarks() {
        assertThat(CsvFile.of(Samples.visitDays())).isEqualTo("""
                Statement,Strongly disagree,Disagree,Tend to disagree,Tend to agree,Agree,Strongly agree,n,Mean,Remark
                "Contracting appropriate, necessary and done well",0,1,0,1,4,8,14,5.3,
                Context clear and concise,0,0,0,0,5,9,14,5.6,
                "Focus on challenge let us understand, investigate and advise",0,0,0,0,8,7,15,5.5,"15 answers, where the other statements have 14"
                Meeting as a cohort was unnecessary,5,4,2,2,1,0,14,2.3,Worded negatively: a low mean is good
                Nobody was asked this,0,0,0,0,0,0,0,,
                """);
    }

    @Test
    void tablesGoByTheirCaptionOrTheNearestHeading() {
        assertThat(CsvFile.sheets(Samples.rich()))
                .extracting(CsvFile.Sheet::title)
                .containsExactly("The visit days", "What heads said", "How much was gained", "What follows");
    }

    @Test
    void severalTablesStandOneBelowTheOther() {
        assertThat(CsvFile.of(Samples.rich()))
                .startsWith("The visit days\nStatement,")
                .contains("\n\nWhat follows\nFrom,Action,Who,Hours\n1.3,");
        assertThat(CsvFile.of(Samples.minimal())).isEmpty();
    }

    @Test
    void aSpreadsheetCalculatesNothing() {
        Block.Grid grid = new Block.Grid(
                "",
                List.of("=A1", "Number"),
                List.of(List.of("@SUM(A1)", "-1.5"), List.of("\tx", "+1 person")),
                List.of());

        assertThat(CsvFile.of(grid)).isEqualTo("'=A1,Number\n'@SUM(A1),-1.5\n'\tx,'+1 person\n");
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Block.Grid("T", List.of("One"), List.of(List.of("1", "2")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Block.Chart("", "", Samples.levels(2, "No", "Yes"), "", List.of(Samples.bar("S", "", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts [1] for 2 levels, S");
    }
}
