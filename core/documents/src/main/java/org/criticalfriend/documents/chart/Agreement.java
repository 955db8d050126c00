package org.criticalfriend.documents.chart;

import java.util.List;
import org.criticalfriend.spi.document.Block;

/**
 * How many of the answers that a chart shows are on favourable levels. Statements worded negatively are left out, since
 * agreeing with one is no good news.
 */
public record Agreement(int agreeing, int answers) {

    /** The same numbers as the bars are drawn from. */
    public static Agreement of(List<Block.Level> levels, List<Block.Bar> bars) {
        List<Block.Bar> positive = bars.stream().filter(bar -> !bar.negative()).toList();
        return new Agreement(
                positive.stream().mapToInt(bar -> bar.agreeing(levels)).sum(),
                positive.stream().mapToInt(Block.Bar::n).sum());
    }

    /** As a clause without a full stop, such as {@code 8 of 9 answers agree}. */
    public String inWords() {
        return agreeing + " of " + answers + (agreeing == 1 ? " answers agrees" : " answers agree");
    }
}
