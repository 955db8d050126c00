package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final List<Integer> ONE_TO_SIX = List.of(1, 2, 3, 4, 5, 6);
    private static final Set<Integer> AGREEING = Set.of(3, 4, 5);

    @Test
    void aTableHasARowForEachItemInTheOrderOfTheInstrument() {
        Instrument instrument = Forms.instrument(
                "event-survey", "agreement", Forms.negative("meeting-unneeded"), Forms.item("content"));
        Responses responses = Forms.responses(
                Forms.answers("content", 0, 1, 0, 3, 5, 5), Forms.answers("meeting-unneeded", 5, 4, 2, 2, 1, 0));

        InstrumentTable table = Statistics.of(instrument, Forms.SCALES, responses, OptionalInt.empty());

        assertThat(table)
                .isEqualTo(new InstrumentTable(
                        "event-survey",
                        6,
                        OptionalInt.of(14),
                        List.of(
                                new LevelColumn("Strongly disagree", 0),
                                new LevelColumn("Disagree", 0),
                                new LevelColumn("Tend to disagree", 0),
                                new LevelColumn("Tend to agree", 0),
                                new LevelColumn("Agree", 0),
                                new LevelColumn("Strongly agree", 0)),
                        List.of(
                                new ItemRow(
                                        "meeting-unneeded",
                                        "Statement meeting-unneeded",
                                        true,
                                        Forms.AGREEMENT.levels(),
                                        new Tally(List.of(5, 4, 2, 2, 1, 0), ONE_TO_SIX, AGREEING),
                                        0,
                                        List.of("negatively worded")),
                                new ItemRow(
                                        "content",
                                        "Statement content",
                                        false,
                                        Forms.AGREEMENT.levels(),
                                        new Tally(List.of(0, 1, 0, 3, 5, 5), ONE_TO_SIX, AGREEING),
                                        0,
                                        List.of()))));
    }

    @Test
    void figuresFollowFromTheCountsAndANegativeItemIsNotReversed() {
        ItemRow row = row(Forms.answers("one", 5, 4, 2, 2, 1, 0));

        assertThat(row.n()).isEqualTo(14);
        assertThat(row.mean()).contains(new BigDecimal("2.2857"));
        assertThat(row.median()).contains(new BigDecimal("2"));
        assertThat(row.modes()).containsExactly(1);
        assertThat(row.sd()).contains(new BigDecimal("1.3260"));
        assertThat(row.percentFavourable()).contains(new BigDecimal("21.4"));
    }

    @Test
    void aMedianBetweenTwoLevelsIsAHalf() {
        assertThat(row(Forms.answers("one", 0, 0, 0, 1, 6, 7)).median()).contains(new BigDecimal("5.5"));
    }

    @Test
    void aMedianOfTenIsNotWrittenWithAnExponent() {
        Instrument instrument = Forms.instrument("end-of-visit", "ten", Forms.item("one"));
        Responses responses = Forms.responses(Forms.answers("one", 0, 0, 0, 0, 0, 0, 0, 0, 0, 3));

        ItemRow row = Statistics.of(instrument, Forms.SCALES, responses, OptionalInt.empty())
                .rows()
                .get(0);

        assertThat(row.median()).contains(new BigDecimal("10"));
        assertThat(row.percentFavourable()).isEmpty();
    }

    @Test
    void levelsThatTieAreAllModes() {
        assertThat(row(Forms.answers("one", 0, 1, 0, 3, 5, 5)).modes()).containsExactly(5, 6);
        assertThat(row(Forms.answers("one", 1, 1, 1, 1, 1, 1)).modes()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aModeIsWhatTheLevelCountsInTheMean() {
        Scale scored =
                Forms.lowestFirst("scored", List.of(), Forms.scored("no", "No", 0), Forms.scored("yes", "Yes", 10));
        Instrument instrument = Forms.instrument("feedback", "scored", Forms.item("one"));

        ItemRow row = Statistics.of(
                        instrument,
                        Forms.byId(scored),
                        Forms.responses(Forms.answers("one", 1, 3)),
                        OptionalInt.empty())
                .rows()
                .get(0);

        assertThat(row.modes()).containsExactly(10);
        assertThat(row.mean()).contains(new BigDecimal("7.5000"));
    }

    @Test
    void aScaleWrittenFromItsHighestLevelIsCountedFromItsLowest() {
        Instrument instrument = Forms.instrument("estimates", "estimate", Forms.item("areas"));

        InstrumentTable table = Statistics.of(
                instrument, Forms.SCALES, Forms.responses(Forms.answers("areas", 1, 2, 4)), OptionalInt.empty());

        assertThat(table.columns())
                .extracting(LevelColumn::label)
                .containsExactly("Not yet effective", "Effective", "Leading");
        assertThat(table.rows().get(0).mean()).contains(new BigDecimal("2.4286"));
    }

    @Test
    void anItemThatNobodyAnsweredHasNothingButZeros() {
        Instrument instrument = Forms.instrument("sheet", "yes-or-no", Forms.item("asked"), Forms.item("not-asked"));

        ItemRow row = Statistics.of(
                        instrument, Forms.SCALES, Forms.responses(Forms.answers("asked", 1, 2)), OptionalInt.empty())
                .rows()
                .get(1);

        assertThat(row)
                .isEqualTo(new ItemRow(
                        "not-asked",
                        "Statement not-asked",
                        false,
                        Forms.YES_OR_NO.levels(),
                        new Tally(List.of(0, 0), List.of(1, 2), Set.of(1)),
                        0,
                        List.of("n is 0 instead of 3")));
        assertThat(row.mean()).isEmpty();
        assertThat(row.median()).isEmpty();
        assertThat(row.modes()).isEmpty();
        assertThat(row.sd()).isEmpty();
        assertThat(row.percentFavourable()).isEmpty();
    }

    @Test
    void whereNobodyAnsweredAnythingNothingIsExpected() {
        Instrument instrument = Forms.instrument("sheet", "yes-or-no", Forms.item("one"), Forms.negative("other"));

        InstrumentTable table = Statistics.of(instrument, Forms.SCALES, new Responses(List.of()), OptionalInt.empty());

        assertThat(table.expected()).isEmpty();
        assertThat(table.rows()).extracting(ItemRow::notes).containsExactly(List.of(), List.of("negatively worded"));
    }

    @Test
    void anNThatDiffersFromTheCommonestIsTold() {
        assertThat(notes(OptionalInt.empty(), 14, 15, 14)).containsExactly("", "n is 15 instead of 14", "");
    }

    @Test
    void ofNsEquallyCommonTheLargestIsExpected() {
        assertThat(notes(OptionalInt.empty(), 3, 5, 3, 5, 4))
                .containsExactly("n is 3 instead of 5", "", "n is 3 instead of 5", "", "n is 4 instead of 5");
    }

    @Test
    void theCommonestIsThatOfTheItemsThatWereAnswered() {
        assertThat(notes(OptionalInt.empty(), 0, 0, 4))
                .containsExactly("n is 0 instead of 4", "n is 0 instead of 4", "");
    }

    @Test
    void anExpectedNumberThatIsSaidHolds() {
        assertThat(notes(OptionalInt.of(21), 14, 14, 21))
                .containsExactly("n is 14 instead of 21", "n is 14 instead of 21", "");
    }

    @Test
    void anItemThatIsWordedNegativelyMayAlsoHaveAnotherN() {
        Instrument instrument = Forms.instrument("sheet", "yes-or-no", Forms.negative("one"));

        assertThat(Statistics.of(
                                instrument,
                                Forms.SCALES,
                                Forms.responses(Forms.answers("one", 1, 2)),
                                OptionalInt.of(4))
                        .rows())
                .extracting(ItemRow::notes)
                .containsExactly(List.of("n is 3 instead of 4", "negatively worded"));
    }

    @Test
    void anItemThatWasLeftOutIsCountedApart() {
        Instrument instrument = Forms.instrument("estimates", "estimate", Forms.item("areas"));
        Responses responses = new Responses(List.of(
                Response.of("areas", "a", OptionalInt.empty()),
                Response.of("areas", "b", OptionalInt.of(2)),
                Response.of("areas", "c", OptionalInt.empty())));

        ItemRow row = Statistics.of(instrument, Forms.SCALES, responses, OptionalInt.empty())
                .rows()
                .get(0);

        assertThat(row.n()).isEqualTo(1);
        assertThat(row.unanswered()).isEqualTo(2);
    }

    @Test
    void anInstrumentThatRatesNotesHasARowForEachInOrderOfAppearance() {
        Instrument instrument = Forms.instrument("lasting-use", "ten");
        Responses responses = new Responses(List.of(
                Response.of("note-17", "a", OptionalInt.of(2)),
                Response.of("note-4", "a", OptionalInt.empty()),
                Response.of("note-17", "b", OptionalInt.of(3))));

        InstrumentTable table = Statistics.of(instrument, Forms.SCALES, responses, OptionalInt.empty());

        assertThat(table.rows()).extracting(ItemRow::item).containsExactly("note-17", "note-4");
        assertThat(table.rows()).extracting(ItemRow::text).containsExactly("note-17", "note-4");
        assertThat(table.rows()).extracting(ItemRow::n).containsExactly(2, 0);
    }

    @Test
    void anInstrumentThatRatesNotesHasTheColumnsOfItsScaleEvenWithoutAnyNote() {
        InstrumentTable table = Statistics.of(
                Forms.instrument("lasting-use", "yes-or-no"),
                Forms.SCALES,
                new Responses(List.of()),
                OptionalInt.empty());

        assertThat(table)
                .isEqualTo(new InstrumentTable(
                        "lasting-use",
                        6,
                        OptionalInt.empty(),
                        List.of(new LevelColumn("No", 0), new LevelColumn("Yes", 0)),
                        List.of()));
    }

    @Test
    void answersToAnotherInstrumentAreAMistakeOfTheCaller() {
        Instrument instrument = Forms.instrument("sheet", "yes-or-no", Forms.item("one"));
        Responses other = Forms.responses(Forms.answers("two", 1));
        Responses offTheScale = new Responses(List.of(Response.of("one", "a", OptionalInt.of(2))));

        assertThatThrownBy(() -> Statistics.of(instrument, Forms.SCALES, other, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet has no item two");
        assertThatThrownBy(() -> Statistics.of(instrument, Forms.SCALES, offTheScale, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scale of one has no level at place 2");
        assertThatThrownBy(() -> Statistics.of(instrument, Forms.SCALES, offTheScale, OptionalInt.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 0 answers are expected, not -1");
    }

    private static ItemRow row(List<Response> answers) {
        return Statistics.of(
                        Forms.instrument("survey", "agreement", Forms.item("one")),
                        Forms.SCALES,
                        Forms.responses(answers),
                        OptionalInt.empty())
                .rows()
                .get(0);
    }

    /** The notes of as many items as there are numbers, each answered so often. */
    private static List<String> notes(OptionalInt expected, int... ns) {
        Instrument.Item[] items = new Instrument.Item[ns.length];
        List<Response> all = new ArrayList<>();
        for (int index = 0; index < ns.length; index++) {
            items[index] = Forms.item("item-" + index);
            all.addAll(Forms.answers("item-" + index, ns[index]));
        }
        return Statistics.of(Forms.instrument("survey", "agreement", items), Forms.SCALES, new Responses(all), expected)
                .rows()
                .stream()
                .map(row -> String.join("; ", row.notes()))
                .toList();
    }
}
