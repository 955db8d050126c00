package org.criticalfriend.engine.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one item. The figures follow from the tally, so that they cannot disagree with it.
 *
 * @param item the item's id; for headings and notes the id of the heading or note
 * @param text the statement or question; for headings and notes the id again, as their titles are known elsewhere
 * @param negative whether it is worded negatively: a high mean is then not good news; nothing is reversed
 * @param levels the levels of its scale, from the lowest
 * @param tally how often each of these levels was chosen
 * @param unanswered how often it was asked and left out, as far as the answers tell; no part of n
 * @param notes what a reader should know about the row, in order
 */
public record ItemRow(
        String item,
        String text,
        boolean negative,
        List<Scale.Level> levels,
        Tally tally,
        int unanswered,
        List<String> notes) {

    /** Takes copies and refuses a tally of another scale. */
    public ItemRow {
        levels = List.copyOf(levels);
        notes = List.copyOf(notes);
        if (levels.size() != tally.counts().size()) {
            throw new IllegalArgumentException("a row has one count for each level");
        }
    }

    /** How many answered. */
    public int n() {
        return tally.n();
    }

    /** Whether a mean says more than a share: between two levels, such as no and yes, it does not. */
    public boolean hasMean() {
        return levels.size() > 2;
    }

    /** Rounded half up to four places; empty without answers. */
    public Optional<BigDecimal> mean() {
        return Figure.MEAN.rounded(tally);
    }

    /** Without zeros at its end; empty without answers. */
    public Optional<BigDecimal> median() {
        return Figure.MEDIAN.rounded(tally).map(ItemRow::withoutZerosAtItsEnd);
    }

    /**
     * What the levels chosen most often count in the mean, from the lowest level to the highest; several where levels
     * tie, none without answers.
     */
    public List<Integer> modes() {
        int most = tally.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, levels.size())
                .filter(level -> most > 0 && tally.counts().get(level) == most)
                .mapToObj(tally.scores()::get)
                .distinct()
                .toList();
    }

    /** Of a sample (n - 1), rounded half up to four places; empty below two answers. */
    public Optional<BigDecimal> sd() {
        return Figure.SD.rounded(tally);
    }

    /** Rounded half up to one place; empty without answers, and where the scale names no favourable levels. */
    public Optional<BigDecimal> percentFavourable() {
        return Figure.FAVOURABLE.rounded(tally);
    }

    /** The levels as a chart knows them. */
    public List<Block.Level> chartLevels() {
        return IntStream.range(0, levels.size())
                .mapToObj(level -> new Block.Level(
                        levels.get(level).title(), tally.favourable().contains(level)))
                .toList();
    }

    /**
     * The numbers as a bar of a chart.
     *
     * @param statement as the chart shows it
     * @param unanswered how many of those who were asked chose no level; null where the scale does not count them
     * @param remark what a reader has to know of the numbers; empty for nothing
     */
    public Block.Bar bar(String statement, @Nullable Integer unanswered, String remark) {
        String mean = hasMean()
                ? Figure.MEAN.rounded(tally, 1).map(BigDecimal::toPlainString).orElse("")
                : "";
        return new Block.Bar(statement, tally.counts(), unanswered, negative, mean, remark);
    }

    private static BigDecimal withoutZerosAtItsEnd(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // Stripping turns 10 into 1E+1.
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
