package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.criticalfriend.spi.programme.Instrument;
import org.junit.jupiter.api.Test;

class InstrumentTableTest {

    private static final Instrument MIXED = Forms.instrument(
            "sheet", "yes-or-no", Forms.item("again"), Forms.item("useful", "five"), Forms.item("length", "ten"));

    @Test
    void whatFewPeopleAnsweredIsNotShownHoweverOftenTheyDid() {
        List<Response> often = new ArrayList<>();
        for (int time = 0; time < 6; time++) {
            often.add(Response.of("useful", "ada", OptionalInt.of(4)));
        }

        Statistics.Shown shown = Statistics.shown(
                MIXED,
                Forms.SCALES,
                Forms.responses(Forms.answers("again", 2, 3), often, Forms.answers("length", 6)),
                SmallGroups.of(6));

        assertThat(shown.few()).containsExactly("again", "useful");
        assertThat(shown.fewOrganisations()).isEmpty();
        assertThat(shown.table().rows()).extracting(ItemRow::item).containsExactly("length");
        assertThat(shown.table().expected()).hasValue(6);
    }

    @Test
    void whatPeopleOfOneOrganisationAnsweredIsShownToThemAlone() {
        List<Response> ofOne = new ArrayList<>();
        for (int one = 0; one < 6; one++) {
            ofOne.add(new Response("useful", new Respondent("p" + one, "ash"), OptionalInt.of(4)));
        }
        Responses responses = Forms.responses(ofOne);

        assertThat(Statistics.shown(MIXED, Forms.SCALES, responses, SmallGroups.of(6))
                        .fewOrganisations())
                .containsExactly("useful");
        assertThat(Statistics.shown(MIXED, Forms.SCALES, responses, new SmallGroups(6, Set.of("ash")))
                        .fewOrganisations())
                .isEmpty();
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
