package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.criticalfriend.spi.programme.Instrument;
import org.junit.jupiter.api.Test;

class InstrumentTableTest {

    private static final Instrument MIXED = Forms.instrument(
            "sheet", "yes-or-no", Forms.item("again"), Forms.item("useful", "five"), Forms.item("length", "ten"));

    @Test
    void fewerAnswersThanTheSmallestGroupAreNotShown() {
        InstrumentTable table =
                table(Forms.answers("again", 2, 3), Forms.answers("useful", 0, 0, 0, 3, 3), Forms.answers("length"));

        assertThat(table.rows()).extracting(ItemRow::n).containsExactly(5, 6, 0);
        assertThat(table.rows()).extracting(table::isShown).containsExactly(false, true, true);
    }

    @Test
    void scalesShareTheColumnsOfLevelsWithTheSameLabel() {
        InstrumentTable table = table(Forms.answers("again", 2, 3), Forms.answers("useful", 0, 0, 0, 1, 4));

        assertThat(table.columns())
                .extracting(LevelColumn::label)
                .containsExactly("No", "Yes", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(table.counts(table.rows().get(0))).isEqualTo(numbers(2, 3, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1));
        assertThat(table.counts(table.rows().get(1))).isEqualTo(numbers(-1, -1, 0, 0, 0, 1, 4, -1, -1, -1, -1, -1));
        assertThat(table.counts(table.rows().get(2))).isEqualTo(numbers(-1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aLabelThatAScaleHasTwiceHasTwoColumns() {
        Instrument instrument = Forms.instrument("sheet", "odd", Forms.item("one"));
        InstrumentTable table = Statistics.of(
                instrument,
                Forms.byId(Forms.lowestFirst(
                        "odd",
                        List.of(),
                        Forms.level("a", "Same"),
                        Forms.level("b", "Other"),
                        Forms.level("c", "Same"))),
                Forms.responses(Forms.answers("one", 1, 2, 3)),
                OptionalInt.empty());

        assertThat(table.columns())
                .containsExactly(new LevelColumn("Same", 0), new LevelColumn("Other", 0), new LevelColumn("Same", 1));
        assertThat(table.counts(table.rows().get(0))).isEqualTo(numbers(1, 2, 3));
    }

    @SafeVarargs
    private static InstrumentTable table(List<Response>... answers) {
        return Statistics.of(MIXED, Forms.SCALES, Forms.responses(answers), OptionalInt.empty());
    }

    /** Counts, where -1 is written for no such level. */
    private static List<OptionalInt> numbers(Integer... counts) {
        return List.of(counts).stream()
                .map(count -> count < 0 ? OptionalInt.empty() : OptionalInt.of(count))
                .toList();
    }
}
