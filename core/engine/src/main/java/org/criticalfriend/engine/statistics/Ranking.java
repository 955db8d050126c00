package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.criticalfriend.spi.word.Tally;

/**
 * Rows in order of a figure, the highest first. A negatively worded item is ranked by what was answered, like any
 * other, so it often ends last when all is well.
 *
 * @param ranked every row once; those without the figure come last
 */
public record Ranking(List<Ranked> ranked) {

    /** Takes a copy. */
    public Ranking {
        ranked = List.copyOf(ranked);
    }

    /**
     * A row at its rank.
     *
     * @param rank from 1; equal figures share a rank and the next rank is left out (1, 2, 2, 4); empty without a figure
     */
    public record Ranked(OptionalInt rank, ItemRow row) {}

    /**
     * Ranks rows. Rows with equal figures keep their order.
     *
     * @param by the figure, the engine's or a plugin's
     * @param rows those that may be shown where the ranking is shown: a rank tells something about a suppressed row
     */
    public static Ranking of(Function<Tally, OptionalDouble> by, List<ItemRow> rows) {
        List<Measured> measured = rows.stream()
                .map(row -> new Measured(row, by.apply(row.tally())))
                .sorted(Comparator.comparingDouble(Measured::depth))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        OptionalInt rank = OptionalInt.empty();
        for (int index = 0; index < measured.size(); index++) {
            Measured one = measured.get(index);
            boolean isEqualToLast =
                    index > 0 && measured.get(index - 1).figure().equals(one.figure());
            if (!isEqualToLast) {
                rank = one.figure().isPresent() ? OptionalInt.of(index + 1) : OptionalInt.empty();
            }
            ranked.add(new Ranked(rank, one.row()));
        }
        return new Ranking(ranked);
    }

    private record Measured(ItemRow row, OptionalDouble figure) {

        /** How far down the row belongs. */
        double depth() {
            return figure.isPresent() ? -figure.getAsDouble() : Double.POSITIVE_INFINITY;
        }
    }
}
