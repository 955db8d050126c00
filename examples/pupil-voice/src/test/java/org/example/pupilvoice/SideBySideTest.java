package org.example.pupilvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.section.RatingFigures;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Item PUPILS_LISTENED = new Item("listened", "Teachers listen", false, 6, 0, 4);
    private static final Item PUPILS_BORED = new Item("bored", "Lessons bore pupils", true, 2, 2, 6);
    private static final Item ADULTS_LISTENED = new Item("listened", "Teachers listen", false, 0, 1, 9);
    private static final Item ADULTS_BORED = new Item("bored", "Lessons bore pupils", true, 4, 2, 4);

    record Item(String id, String statement, boolean isNegative, int disagree, int neither, int agree)
            implements RatingFigures.Item {

        @Override
        public List<String> levels() {
            return List.of("Disagree", "Neither", "Agree");
        }

        @Override
        public Tally tally() {
            return Tally.of(List.of(disagree, neither, agree), List.of(1, 2, 3)).withFavourable(Set.of(2));
        }
    }

    record Figures(List<RatingFigures.Item> items, int withheld) implements RatingFigures {

        Figures(Item... items) {
            this(List.of(items), 0);
        }
    }

    @Test
    void itRestsOnTheFiguresOfBothInstruments() {
        assertThat(new SideBySide().basis(new SideBySide.Views("pupils-view", "teachers-view")))
                .isEqualTo(Basis.none().withFigures("pupils-view").withFigures("teachers-view"));
    }

    @Test
    void eachStatementHasABarForEitherSide() {
        Block chart = SideBySide.blocks(
                        new Figures(PUPILS_LISTENED, PUPILS_BORED), new Figures(ADULTS_BORED, ADULTS_LISTENED))
                .get(0);

        assertThat(chart).isInstanceOfSatisfying(Block.Chart.class, it -> {
            assertThat(it.finding())
                    .isEqualTo("Pupils and adults are furthest apart on “Teachers listen”: the net agreement is -20 %"
                            + " among pupils and 90 % among adults.");
            assertThat(it.bars())
                    .containsExactly(
                            new Block.Bar("Pupils: Teachers listen", List.of(6, 0, 4), null, false, "", ""),
                            new Block.Bar("Adults: Teachers listen", List.of(0, 1, 9), null, false, "", ""),
                            new Block.Bar("Pupils: Lessons bore pupils", List.of(2, 2, 6), null, true, "", "worded negatively"),
                            new Block.Bar("Adults: Lessons bore pupils", List.of(4, 2, 4), null, true, "", "worded negatively"));
        });
    }

    @Test
    void theTableTellsTheGap() {
        assertThat(SideBySide.blocks(new Figures(PUPILS_LISTENED), new Figures(ADULTS_LISTENED)))
                .element(1)
                .isEqualTo(new Block.Grid(
                        "Net agreement: the percentage that agree less the percentage that disagree",
                        List.of("Statement", "Pupils, %", "Adults, %", "Gap"),
                        List.of(List.of("Teachers listen", "-20", "90", "110")),
                        List.of(1, 2, 3)));
    }

    @Test
    void whatOneSideAloneAnsweredIsLeftOut() {
        assertThat(SideBySide.blocks(new Figures(PUPILS_LISTENED), new Figures(ADULTS_BORED)))
                .isEmpty();
        assertThat(SideBySide.blocks(new Figures(PUPILS_LISTENED), new Figures()))
                .isEmpty();
    }
}
