package org.example.pupilvoice;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.criticalfriend.spi.word.FigureWord;
import org.criticalfriend.spi.word.Tally;
import org.pf4j.Extension;

/**
 * The figure {@code pupil-voice/net-agreement}: the percentage that agree less the percentage that disagree, from -100 to
 * 100. Those disagree who chose a level as far from the highest as a favourable one is from the lowest; a level in the
 * middle counts for neither side.
 */
@Extension
public final class NetAgreement implements FigureWord {

    @Override
    public String name() {
        return "net-agreement";
    }

    @Override
    public String meaning() {
        return "the percentage that agree less the percentage that disagree";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public int decimals() {
        return 0;
    }

    @Override
    public OptionalDouble figure(Tally tally) {
        return of(tally);
    }

    /** The figure; empty of no answers, and on a scale of which no level is favourable. */
    static OptionalDouble of(Tally tally) {
        if (tally.n() == 0 || tally.favourable().isEmpty()) {
            return OptionalDouble.empty();
        }
        int highest = tally.counts().size() - 1;
        int net = IntStream.rangeClosed(0, highest)
                .map(level -> tally.counts().get(level) * (side(tally, level) - side(tally, highest - level)))
                .sum();
        return OptionalDouble.of(100.0 * net / tally.n());
    }

    private static int side(Tally tally, int level) {
        return tally.favourable().contains(level) ? 1 : 0;
    }
}
