package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final InstrumentTable TABLE = Statistics.of(
            Forms.instrument(
                    "survey",
                    "five",
                    Forms.item("nobody"),
                    Forms.negative("low"),
                    Forms.item("middle"),
                    Forms.item("high"),
                    Forms.item("middle-again")),
            Forms.SCALES,
            Forms.responses(
                    Forms.answers("low", 2, 0, 0, 0, 0),
                    Forms.answers("middle", 0, 0, 1, 1, 0),
                    Forms.answers("high", 0, 0, 0, 0, 2),
                    Forms.answers("middle-again", 0, 0, 2, 2, 0)),
            OptionalInt.empty());

    @Test
    void theHighestFigureComesFirstAndEqualOnesShareARank() {
        assertThat(Ranking.of(Figure.MEAN::figure, TABLE.rows()))
                .isEqualTo(new Ranking(List.of(
                        ranked(1, "high"),
                        ranked(2, "middle"),
                        ranked(2, "middle-again"),
                        ranked(4, "low"),
                        new Ranking.Ranked(OptionalInt.empty(), row("nobody")))));
    }

    @Test
    void anyOtherFigureRanksAsWell() {
        assertThat(Ranking.of(tally -> OptionalDouble.of(tally.counts().get(0)), TABLE.rows())
                        .ranked())
                .containsExactly(
                        ranked(1, "low"),
                        ranked(2, "nobody"),
                        ranked(2, "middle"),
                        ranked(2, "high"),
                        ranked(2, "middle-again"));
    }

    @Test
    void thereIsNothingToRankInNoRows() {
        assertThat(Ranking.of(Figure.SD::figure, List.of()).ranked()).isEmpty();
    }

    private static Ranking.Ranked ranked(int rank, String item) {
        return new Ranking.Ranked(OptionalInt.of(rank), row(item));
    }

    private static ItemRow row(String item) {
        return TABLE.rows().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
