package org.criticalfriend.documents.chart;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.criticalfriend.spi.document.Block;

/**
 * How many of the answers that a chart shows are on favourable levels. Statements worded negatively are left out, since
 * agreeing with one is no good news.
 *
 * @param levels of the scale
 */
public record Agreement(List<Block.Level> levels, int agreeing, int answers) {

    private static final Pattern TO_AGREE = Pattern.compile("\\bagree", Pattern.CASE_INSENSITIVE);

    /** Takes a copy. */
    public Agreement {
        levels = List.copyOf(levels);
    }

    /** The same numbers as the bars are drawn from. */
    public static Agreement of(List<Block.Level> levels, List<Block.Bar> bars) {
        List<Block.Bar> positive = bars.stream().filter(bar -> !bar.negative()).toList();
        return new Agreement(
                levels,
                positive.stream().mapToInt(bar -> bar.agreeing(levels)).sum(),
                positive.stream().mapToInt(Block.Bar::n).sum());
    }

    /** Whether whoever chooses a favourable level of a scale says that they agree: its levels are called so. */
    public static boolean isSaidBy(List<Block.Level> levels) {
        List<Block.Level> favourable =
                levels.stream().filter(Block.Level::favourable).toList();
        return !favourable.isEmpty()
                && favourable.stream()
                        .allMatch(level -> TO_AGREE.matcher(level.title()).find());
    }

    /**
     * As a clause without a full stop, such as {@code 8 of 9 answers agree}; where the levels are not levels to agree by,
     * they are named, such as {@code 2 of 6 answers are “I will” (33 %)}.
     */
    public String inWords() {
        if (isSaidBy(levels)) {
            return agreeing + " of " + answers + (agreeing == 1 ? " answers agrees" : " answers agree");
        }
        List<String> favourable = levels.stream()
                .filter(Block.Level::favourable)
                .map(level -> "“" + level.title() + "”")
                .toList();
        return String.format(
                Locale.ROOT,
                "%d of %d answers %s %s (%d %%)",
                agreeing,
                answers,
                agreeing == 1 ? "is" : "are",
                String.join(" or ", favourable),
                answers == 0 ? 0 : Math.round(100.0 * agreeing / answers));
    }
}
