package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    private static final Instrument VISIT_DAY = Forms.instrument(
            "visit-day-survey", "agreement", Forms.item("context"), Forms.item("wrap-up"), Forms.item("useful", "ten"));

    @Test
    void aValueIsALevelsTitleOrIdOrNumber() {
        assertThat(levels(VISIT_DAY, "context,a,Tend to agree", "context,b,ta", "context,c,4"))
                .containsExactly(3, 3, 3);
    }

    @Test
    void aValueMayBeTheShortTitleOfALevel() {
        assertThat(levels(Forms.instrument("estimates", "estimate"), "areas,a,Not yet effective"))
                .containsExactly(0);
    }

    @Test
    void levelsAreCountedFromTheLowestHoweverTheProgrammeWritesThem() {
        Instrument estimates = Forms.instrument("estimates", "estimate");

        assertThat(levels(estimates, "x,a,1", "x,b,3", "x,c,working-towards", "x,d,Leading"))
                .containsExactly(0, 2, 0, 2);
    }

    @Test
    void onARangeAValueIsTheNumberItself() {
        Scale fromNought = Forms.range("from-nought", Range.parse("0..10").orElseThrow(), List.of());
        Instrument instrument = Forms.instrument("feedback", "from-nought");

        assertThat(Responses.read("answers.csv", csv("x,a,0", "x,b,10"), instrument, Forms.byId(fromNought))
                        .responses()
                        .orElseThrow()
                        .all())
                .containsExactly(Response.of("x", "a", OptionalInt.of(0)), Response.of("x", "b", OptionalInt.of(10)));
    }

    @Test
    void aNumberIsAPlaceEvenWhereTheLevelCountsSomethingElseInAMean() {
        Scale scored = Forms.lowestFirst(
                "scored",
                List.of(),
                Forms.scored("no", "No", 2),
                Forms.scored("partly", "Partly", 5),
                Forms.scored("yes", "Yes", 10));
        Instrument instrument = Forms.instrument("feedback", "scored");

        assertThat(Responses.read("answers.csv", csv("x,a,2"), instrument, Forms.byId(scored))
                        .responses())
                .contains(new Responses(List.of(Response.of("x", "a", OptionalInt.of(1)))));
    }

    @Test
    void aLabelWinsOverANumber() {
        Scale backwards = Forms.lowestFirst(
                "marks", List.of(), Forms.level("poor", "3"), Forms.level("fair", "2"), Forms.level("good", "1"));
        Instrument instrument = Forms.instrument("feedback", "marks");

        assertThat(Responses.read("answers.csv", csv("x,a,3"), instrument, Forms.byId(backwards))
                        .responses())
                .contains(new Responses(List.of(Response.of("x", "a", OptionalInt.of(0)))));
    }

    @Test
    void capitalsAndSpaceAroundAValueDoNotMatter() {
        assertThat(levels(VISIT_DAY, "context,a, strongly AGREE ", "context,b,SA"))
                .containsExactly(5, 5);
    }

    @Test
    void aNumberThatAProgramWroteWithAPointIsStillTheNumber() {
        assertThat(levels(VISIT_DAY, "useful,a,7.0", "useful,b,07", "context,c,6.0"))
                .containsExactly(6, 6, 5);
    }

    @Test
    void anEmptyValueIsNoAnswer() {
        assertThat(read(VISIT_DAY, csv("context,a,", "context,b,5")).responses())
                .contains(new Responses(List.of(
                        Response.of("context", "a", OptionalInt.empty()),
                        Response.of("context", "b", OptionalInt.of(4)))));
    }

    @Test
    void whatAScaleCallsNotChoosingIsNoAnswer() {
        assertThat(read(Forms.instrument("estimates", "estimate"), csv("areas,a,No estimate"))
                        .responses())
                .contains(new Responses(List.of(Response.of("areas", "a", OptionalInt.empty()))));
    }

    @Test
    void someoneWhoLeftAnItemOutMayStillAnswerItLater() {
        assertThat(read(VISIT_DAY, csv("context,a,", "context,a,5")).problems()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndCommentsAreIgnored() {
        byte[] csv = "value,comment,respondent,item\n5,\"Long, but good\",a,context\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(VISIT_DAY, csv).responses())
                .contains(new Responses(List.of(Response.of("context", "a", OptionalInt.of(4)))));
    }

    @Test
    void aHeaderAloneIsAFormThatNobodyAnswered() {
        assertThat(read(VISIT_DAY, csv()))
                .isEqualTo(new Responses.Reading(Optional.of(new Responses(List.of())), List.of()));
    }

    @Test
    void anInstrumentThatRatesNotesTakesAnyItem() {
        assertThat(levels(Forms.instrument("lasting-use", "ten"), "note-17,a,3", "note-4,a,10"))
                .containsExactly(2, 9);
    }

    @Test
    void aMisspeltColumnIsToldWithWhatWasMeantAndItsRowsAreReadAllTheSame() {
        assertThat(told("item,respondant,value\nhospitality,a,5\n"))
                .containsExactly(
                        "answers.csv:1:6+10: responses: there is no column \"respondant\"; the columns are item,"
                                + " respondent, value and, if you like, comment; did you mean \"respondent\"?",
                        "answers.csv:2:1+11: responses: visit-day-survey has no item \"hospitality\";"
                                + " its items are context, wrap-up, useful");
    }

    @Test
    void aColumnThatNobodyKnowsIsRefused() {
        assertThat(told("item,respondent,value,date\n"))
                .containsExactly("answers.csv:1:23+4: responses: there is no column \"date\"; the columns are item,"
                        + " respondent, value and, if you like, comment");
    }

    @Test
    void aColumnWithoutANameIsRefused() {
        assertThat(told("item,respondent,value,\n"))
                .containsExactly("answers.csv:1:23+1: responses: this column has no name; remove it");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThat(told("item,respondent,value,value\n"))
                .containsExactly("answers.csv:1:23+5: responses: the column \"value\" stands here twice");
    }

    @Test
    void everyMissingColumnIsTold() {
        assertThat(told("item\ncontext\n"))
                .containsExactly(
                        "answers.csv:1:1+4: responses: the column \"respondent\" is missing",
                        "answers.csv:1:1+4: responses: the column \"value\" is missing");
    }

    @Test
    void aFileThatBeginsWithAnAnswerIsToldToNameItsColumns() {
        assertThat(told("context,a,5\n"))
                .containsExactly(
                        "answers.csv:1:1+11: responses: the first line names the columns: item,respondent,value");
    }

    @Test
    void otherSeparatorsAreRefusedByName() {
        assertThat(told("item;respondent;value\ncontext;a;5\n"))
                .containsExactly("answers.csv:1:1+21: responses: semicolons stand between the cells;"
                        + " save the file with commas");
        assertThat(told("item\trespondent\tvalue\n"))
                .containsExactly(
                        "answers.csv:1:1+21: responses: tabs stand between the cells; save the file with commas");
    }

    @Test
    void anEmptyFileIsRefused() {
        String empty = "answers.csv:1:1+1: responses: the file is empty; its first line is item,respondent,value";

        assertThat(told("")).containsExactly(empty);
        assertThat(told("\uFEFF\r\n\r\n")).containsExactly(empty);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] windows = "item,respondent,value\ncontext,Böhm,5\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(told(VISIT_DAY, windows))
                .containsExactly("answers.csv:2:10+1: responses: the file is not UTF-8 from here on;"
                        + " save it as \"CSV UTF-8\"");
    }

    @Test
    void anUnknownItemIsToldWithTheNearest() {
        assertThat(told(row("contxt,a,5")))
                .containsExactly("answers.csv:2:1+6: responses: visit-day-survey has no item \"contxt\";"
                        + " did you mean \"context\"?");
    }

    @Test
    void anItemThatIsNothingLikeTheOthersIsToldWithAllOfThem() {
        assertThat(told(row("hospitality,a,5")))
                .containsExactly("answers.csv:2:1+11: responses: visit-day-survey has no item \"hospitality\";"
                        + " its items are context, wrap-up, useful");
    }

    @Test
    void aValueOffTheScaleIsToldWithTheLevelsAndTheNearest() {
        assertThat(told(row("context,a,Agreed")))
                .containsExactly("answers.csv:2:11+6: context: \"Agreed\" is not on the scale; write"
                        + " Strongly disagree (1), Disagree (2), Tend to disagree (3), Tend to agree (4), Agree (5)"
                        + " or Strongly agree (6); did you mean \"Agree\"?");
        assertThat(told(row("context,a,7")))
                .containsExactly("answers.csv:2:11+1: context: \"7\" is not on the scale; write"
                        + " Strongly disagree (1), Disagree (2), Tend to disagree (3), Tend to agree (4), Agree (5)"
                        + " or Strongly agree (6)");
    }

    @Test
    void aValueOutsideARangeIsToldWithItsEnds() {
        assertThat(told(row("useful,a,11")))
                .containsExactly("answers.csv:2:10+2: useful: \"11\" is not on the scale;"
                        + " write a whole number from 1 to 10");
        assertThat(told(row("useful,a,7.5")))
                .containsExactly("answers.csv:2:10+3: useful: \"7.5\" is not on the scale;"
                        + " write a whole number from 1 to 10");
        assertThat(told(row("useful,a,-1")))
                .containsExactly("answers.csv:2:10+2: useful: \"-1\" is not on the scale;"
                        + " write a whole number from 1 to 10");
    }

    @Test
    void noughtIsNoLevelWhereLevelsCountFromOne() {
        assertThat(told(Forms.instrument("sheet", "yes-or-no", Forms.item("again")), csv("again,a,0")))
                .containsExactly("answers.csv:2:9+1: again: \"0\" is not on the scale; write No (1) or Yes (2)");
    }

    @Test
    void aNumberTooLongForACounterIsOffTheScaleLikeAnyOther() {
        assertThat(told(row("useful,a,99999999999999999999")))
                .containsExactly("answers.csv:2:10+20: useful: \"99999999999999999999\" is not on the scale;"
                        + " write a whole number from 1 to 10");
    }

    @Test
    void aSecondAnswerOfTheSameRespondentToTheSameItemIsTold() {
        assertThat(told("item,respondent,value\ncontext,a,5\ncontext,b,5\nwrap-up,a,5\ncontext,a,6\n"))
                .containsExactly("answers.csv:5:9+1: context: \"a\" answered this item before, in line 2");
    }

    @Test
    void anAnswerOfNobodyIsRefused() {
        assertThat(told(row("context,,5")))
                .containsExactly("answers.csv:2:9+1: context: this row does not say who answered;"
                        + " a number or a made-up name will do");
    }

    @Test
    void anAnswerToNothingIsRefused() {
        assertThat(told(row(",a,5"))).containsExactly("answers.csv:2:1+1: responses: this row names no item");
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        assertThat(told(row("context,a")))
                .containsExactly("answers.csv:2:1+9: responses: this row has 2 cells instead of 3");
        assertThat(told(row("context")))
                .containsExactly("answers.csv:2:1+7: responses: this row has 1 cell instead of 3");
    }

    @Test
    void aRowWithTooManyCellsIsToldAboutQuotationMarks() {
        assertThat(told(row("context,a,Started, more to do")))
                .containsExactly("answers.csv:2:1+29: responses: this row has 4 cells instead of 3;"
                        + " a cell with a comma in it needs quotation marks");
    }

    @Test
    void allProblemsAreToldInFileOrder() {
        assertThat(told("item,respondent,value\nnobody-asked,,9\ncontext,,9\ncontext\nuseful,a,3\nuseful,a,\"4\n"))
                .containsExactly(
                        "answers.csv:2:1+12: responses: visit-day-survey has no item \"nobody-asked\";"
                                + " its items are context, wrap-up, useful",
                        "answers.csv:2:14+1: responses: this row does not say who answered;"
                                + " a number or a made-up name will do",
                        "answers.csv:3:9+1: context: this row does not say who answered;"
                                + " a number or a made-up name will do",
                        "answers.csv:3:10+1: context: \"9\" is not on the scale; write"
                                + " Strongly disagree (1), Disagree (2), Tend to disagree (3), Tend to agree (4),"
                                + " Agree (5) or Strongly agree (6)",
                        "answers.csv:4:1+7: responses: this row has 1 cell instead of 3",
                        "answers.csv:6:10+2: responses: the quotation marks of this cell do not pair up;"
                                + " put the whole cell in quotation marks and write those inside it twice");
    }

    @Test
    void nothingIsCountedWhereThereIsAProblem() {
        assertThat(read(VISIT_DAY, csv("context,a,5", "context,b,9")).responses())
                .isEmpty();
    }

    @Test
    void whatIsQuotedInAProblemIsShortAndCanBePrinted() {
        String bell = "\u0007" + "x".repeat(100);

        assertThat(told(row("useful,a," + bell)))
                .containsExactly(
                        "answers.csv:2:10+101: useful: \" " + "x".repeat(59)
                                + "…\" is not on the scale; write a whole number from 1 to 10",
                        "answers.csv:2:10+101: responses: a character that cannot be seen, U+0007, stands in this cell;"
                                + " take it out");
    }

    @Test
    void anInstrumentWhoseScaleIsNotGivenIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Responses.read("answers.csv", csv(), VISIT_DAY, ById.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no scale agreement");
    }

    private static String row(String row) {
        return "item,respondent,value\n" + row + "\n";
    }

    private static byte[] csv(String... rows) {
        String text = "item,respondent,value\n" + List.of(rows).stream().collect(Collectors.joining("\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Responses.Reading read(Instrument instrument, byte[] csv) {
        return Responses.read("answers.csv", csv, instrument, Forms.SCALES);
    }

    private static List<Integer> levels(Instrument instrument, String... rows) {
        Responses.Reading reading = read(instrument, csv(rows));
        assertThat(reading.problems()).isEmpty();
        return reading.responses().orElseThrow().all().stream()
                .map(response -> response.level().orElseThrow())
                .toList();
    }

    private static List<String> told(String csv) {
        return told(VISIT_DAY, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Each problem in one line, with a plus sign before its width. */
    private static List<String> told(Instrument instrument, byte[] csv) {
        return read(instrument, csv).problems().stream()
                .map(ResponsesTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        SourceLocation place = problem.place();
        String meant = problem.nearest() == null ? "" : "; did you mean \"" + problem.nearest() + "\"?";
        return place.file() + ":" + place.line() + ":" + place.column() + "+" + place.width() + ": " + problem.path()
                + ": " + problem.message() + meant;
    }
}
