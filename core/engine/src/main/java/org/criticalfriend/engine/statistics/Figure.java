package org.criticalfriend.engine.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.criticalfriend.spi.word.FigureWord;
import org.criticalfriend.spi.word.Tally;

/**
 * A figure of the engine's own: a single number worked out from how often each level was chosen.
 *
 * <p>Levels count as their scores (their place from the lowest, unless the scale says otherwise), as numbers on a scale
 * of equal steps. Whoever does not find the steps equal reads the median and the mode. The sources of the formulas are
 * textbook ones: the arithmetic mean; the median of an even number of answers as the mean of the two in the middle; the
 * standard deviation of a sample, with n - 1 below (Bessel's correction), as spreadsheets' {@code STDEV.S} and the
 * published evaluations have it.
 */
public final class Figure implements FigureWord {

    /** How many answers there are; 0 where there is none. */
    public static final Figure N =
            new Figure("n", "how many answered", 0, tally -> Optional.of(Exact.fraction(tally.n(), 1)));

    /** The sum of the scores, divided by n; empty without answers. */
    public static final Figure MEAN = new Figure("mean", "the average of the answers' numbers", 4, Figure::mean);

    /** The score in the middle when all answers are put in order; empty without answers. */
    public static final Figure MEDIAN =
            new Figure("median", "the answer in the middle when all are put in order", 1, Figure::median);

    /** How far answers lie from the mean: the root of the squared distances' sum, divided by n - 1; empty below n = 2. */
    public static final Figure SD = new Figure(
            "sd", "how far the answers lie apart: the standard deviation of a sample, with n - 1", 4, Figure::sd);

    /** How many answers in a hundred lie on a favourable level; empty without answers or favourable levels. */
    public static final Figure FAVOURABLE =
            new Figure("favourable", "the percentage of the answers that agree", 1, Figure::favourable);

    private final String name;
    private final String meaning;
    private final int places;
    private final Function<Tally, Optional<Exact>> formula;

    private Figure(String name, String meaning, int places, Function<Tally, Optional<Exact>> formula) {
        this.name = name;
        this.meaning = meaning;
        this.places = places;
        this.formula = formula;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** The double nearest to the figure; it is not rounded otherwise. */
    @Override
    public OptionalDouble figure(Tally tally) {
        return formula.apply(tally).stream().mapToDouble(Exact::toDouble).findFirst();
    }

    /**
     * The figure as tables print it: rounded half up to four places (mean, sd), one (median, favourable) or none (n). Of
     * whole scores the median is exact in one place.
     */
    public Optional<BigDecimal> rounded(Tally tally) {
        return rounded(tally, places);
    }

    /**
     * The figure rounded half up to so many places behind the point, as a page prints it. Rounding what was rounded
     * before could end one step too high; this rounds once.
     */
    public Optional<BigDecimal> rounded(Tally tally, int toPlaces) {
        return formula.apply(tally).map(exact -> exact.rounded(toPlaces));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Optional<Exact> mean(Tally tally) {
        long n = tally.n();
        return n == 0
                ? Optional.empty()
                : Optional.of(Exact.fraction(sum(tally, 1).longValueExact(), n));
    }

    private static Optional<Exact> median(Tally tally) {
        int n = tally.n();
        if (n == 0) {
            return Optional.empty();
        }
        return Optional.of(Exact.fraction((long) scoreAt(tally, (n - 1) / 2) + scoreAt(tally, n / 2), 2));
    }

    /** The score of the answer at a place, from 0, when all are put in order of their scores. */
    private static int scoreAt(Tally tally, int place) {
        List<Integer> levels = IntStream.range(0, tally.scores().size())
                .boxed()
                .sorted(Comparator.comparing(tally.scores()::get))
                .toList();
        int below = 0;
        for (int level : levels) {
            below += tally.counts().get(level);
            if (place < below) {
                return tally.scores().get(level);
            }
        }
        throw new IllegalArgumentException("there is no answer at place " + place);
    }

    /** By whole numbers alone: n times the sum of squares, less the square of the sum, over n times n - 1. */
    private static Optional<Exact> sd(Tally tally) {
        BigInteger n = BigInteger.valueOf(tally.n());
        if (n.compareTo(BigInteger.TWO) < 0) {
            return Optional.empty();
        }
        BigInteger sum = sum(tally, 1);
        BigInteger squares = n.multiply(sum(tally, 2)).subtract(sum.multiply(sum));
        return Optional.of(new Exact(squares, n.multiply(n.subtract(BigInteger.ONE)), true));
    }

    private static Optional<Exact> favourable(Tally tally) {
        if (tally.n() == 0 || tally.favourable().isEmpty()) {
            return Optional.empty();
        }
        long agreeing = tally.favourable().stream()
                .mapToLong(level -> tally.counts().get(level))
                .sum();
        return Optional.of(Exact.fraction(100 * agreeing, tally.n()));
    }

    private static BigInteger sum(Tally tally, int power) {
        BigInteger sum = BigInteger.ZERO;
        for (int level = 0; level < tally.counts().size(); level++) {
            BigInteger score = BigInteger.valueOf(tally.scores().get(level)).pow(power);
            sum = sum.add(score.multiply(BigInteger.valueOf(tally.counts().get(level))));
        }
        return sum;
    }
}
