package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.junit.jupiter.api.Test;

class TableCsvTest {

    @Test
    void aTableIsWrittenAsItIsPublished() {
        Instrument instrument = Forms.instrument(
                "visit-day-survey",
                "agreement",
                Forms.item("contracting"),
                Forms.item("challenge"),
                Forms.negative("meeting-unneeded"),
                Forms.item("content"));

        assertThat(csv(
                        instrument,
                        Forms.answers("contracting", 0, 1, 0, 1, 4, 8),
                        Forms.answers("challenge", 0, 0, 0, 0, 8, 7),
                        Forms.answers("meeting-unneeded", 5, 4, 2, 2, 1, 0),
                        Forms.answers("content", 0, 1, 0, 3, 5, 5)))
                .isEqualTo("""
                        item,n,Strongly disagree,Disagree,Tend to disagree,Tend to agree,Agree,Strongly agree,mean,median,mode,sd,percent_favourable,note
                        contracting,14,0,1,0,1,4,8,5.2857,6,6,1.1387,92.9,
                        challenge,15,0,0,0,0,8,7,5.4667,5,5,0.5164,100.0,n is 15 instead of 14
                        meeting-unneeded,14,5,4,2,2,1,0,2.2857,2,1,1.3260,21.4,negatively worded
                        content,14,0,1,0,3,5,5,4.9286,5,5;6,1.1411,92.9,
                        """);
    }

    @Test
    void figuresThatAreNotThereAreEmptyCells() {
        Instrument instrument = Forms.instrument(
                "end-of-visit", "ten", Forms.item("ideas"), Forms.item("one-answer"), Forms.item("none"));

        assertThat(csv(
                        instrument,
                        Forms.answers("ideas", 0, 0, 0, 0, 0, 2, 3, 13, 29, 50),
                        Forms.answers("one-answer", 0, 0, 0, 1)))
                .isEqualTo("""
                        item,n,1,2,3,4,5,6,7,8,9,10,mean,median,mode,sd,percent_favourable,note
                        ideas,97,0,0,0,0,0,2,3,13,29,50,9.2577,10,10,0.9495,,
                        one-answer,1,0,0,0,1,0,0,0,0,0,0,4.0000,4,4,,,n is 1 instead of 97
                        none,0,0,0,0,0,0,0,0,0,0,0,,,,,,n is 0 instead of 97
                        """);
    }

    @Test
    void severalNotesStandInOneCell() {
        Instrument instrument = Forms.instrument("sheet", "yes-or-no", Forms.item("one"), Forms.negative("other"));

        assertThat(csv(instrument, Forms.answers("one", 0, 3), Forms.answers("other", 2, 0)))
                .isEqualTo("""
                        item,n,No,Yes,mean,median,mode,sd,percent_favourable,note
                        one,3,0,3,2.0000,2,2,0.0000,100.0,
                        other,2,2,0,1.0000,1,1,0.0000,0.0,n is 2 instead of 3; negatively worded
                        """);
    }

    @Test
    void aRowIsEmptyInColumnsOfOtherScales() {
        Instrument instrument =
                Forms.instrument("sheet", "yes-or-no", Forms.item("again"), Forms.item("useful", "five"));

        assertThat(csv(instrument, Forms.answers("again", 1, 1), Forms.answers("useful", 0, 0, 0, 1, 1)))
                .isEqualTo("""
                        item,n,No,Yes,1,2,3,4,5,mean,median,mode,sd,percent_favourable,note
                        again,2,1,1,,,,,,1.5000,1.5,1;2,0.7071,50.0,
                        useful,2,,,0,0,0,1,1,4.5000,4.5,4;5,0.7071,100.0,
                        """);
    }

    @Test
    void aLevelMayBeCalledLikeAColumnAndBeWrittenAllTheSame() {
        Scale odd = Forms.lowestFirst("odd", List.of(), Forms.level("a", "mean"), Forms.level("b", "Fair, or so"));

        assertThat(TableCsv.of(Statistics.of(
                        Forms.instrument("sheet", "odd", Forms.item("one")),
                        Forms.byId(odd),
                        Forms.responses(Forms.answers("one", 1, 2)),
                        OptionalInt.empty())))
                .isEqualTo("""
                        item,n,mean,"Fair, or so",mean,median,mode,sd,percent_favourable,note
                        one,3,1,2,1.6667,2,2,0.5774,,
                        """);
    }

    @Test
    void aLevelThatASpreadsheetWouldRunIsWrittenAsText() {
        Scale odd =
                Forms.lowestFirst("odd", List.of(), Forms.level("minus", "-"), Forms.level("plus", "=HYPERLINK(1)"));

        assertThat(TableCsv.of(Statistics.of(
                        Forms.instrument("sheet", "odd"),
                        Forms.byId(odd),
                        Forms.responses(Forms.answers("@note", 1, 0), Forms.answers("-1", 1, 0)),
                        OptionalInt.empty())))
                .isEqualTo("""
                        item,n,'-,'=HYPERLINK(1),mean,median,mode,sd,percent_favourable,note
                        '@note,1,1,0,1.0000,1,1,,,
                        -1,1,1,0,1.0000,1,1,,,
                        """);
    }

    @Test
    void smallGroupsAreWritten() {
        assertThat(csv(Forms.instrument("sheet", "yes-or-no", Forms.item("one")), Forms.answers("one", 0, 1)))
                .isEqualTo("""
                        item,n,No,Yes,mean,median,mode,sd,percent_favourable,note
                        one,1,0,1,2.0000,2,2,,100.0,
                        """);
    }

    @SafeVarargs
    private static String csv(Instrument instrument, List<Response>... answers) {
        return TableCsv.of(Statistics.of(instrument, Forms.SCALES, Forms.responses(answers), OptionalInt.empty()));
    }
}
