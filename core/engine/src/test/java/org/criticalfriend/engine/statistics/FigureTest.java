package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void figuresOfSomeAnswersAreThoseOfATextbook() {
        // 2, 4, 4, 4, 5, 5, 7, 9: the sum is 40 and the squared distances from 5 sum to 32.
        Tally tally = Forms.tally(0, 1, 0, 3, 2, 0, 1, 0, 1);

        assertThat(Figure.N.figure(tally)).hasValue(8);
        assertThat(Figure.MEAN.figure(tally)).hasValue(5);
        assertThat(Figure.MEDIAN.figure(tally)).hasValue(4.5);
        assertThat(Figure.SD.figure(tally)).hasValue(Math.sqrt(32 / 7.0));
        assertThat(Figure.SD.rounded(tally)).contains(new BigDecimal("2.1381"));
    }

    @Test
    void thereIsNoFigureButNOfNoAnswers() {
        Tally nobody = new Tally(List.of(0, 0), List.of(1, 2), Set.of(1));

        assertThat(Figure.N.figure(nobody)).hasValue(0);
        assertThat(List.of(Figure.MEAN, Figure.MEDIAN, Figure.SD, Figure.FAVOURABLE))
                .allSatisfy(figure -> assertThat(figure.figure(nobody)).isEmpty())
                .allSatisfy(figure -> assertThat(figure.rounded(nobody)).isEmpty());
    }

    @Test
    void oneAnswerAloneHasNoStandardDeviation() {
        assertThat(Figure.MEAN.figure(Forms.tally(0, 1))).hasValue(2);
        assertThat(Figure.SD.figure(Forms.tally(0, 1))).isEmpty();
    }

    @Test
    void answersThatAllAgreeHaveAStandardDeviationOfNothing() {
        assertThat(Figure.SD.rounded(Forms.tally(0, 7))).contains(new BigDecimal("0.0000"));
    }

    @Test
    void thePercentageNeedsLevelsThatCountAsAgreeing() {
        assertThat(Figure.FAVOURABLE.figure(new Tally(List.of(1, 2), List.of(1, 2), Set.of(1))))
                .hasValue(200 / 3.0);
        assertThat(Figure.FAVOURABLE.figure(new Tally(List.of(1, 2), List.of(1, 2), Set.of())))
                .isEmpty();
    }

    @Test
    void aMeanExactlyBetweenTwoPrintedValuesIsRoundedUp() {
        // 5.45 as a double lies just above, 1.45 just below the true value; both must go up.
        assertThat(Figure.MEAN.rounded(Forms.tally(0, 0, 0, 0, 11, 9), 1)).contains(new BigDecimal("5.5"));
        assertThat(Figure.MEAN.rounded(Forms.tally(11, 9), 1)).contains(new BigDecimal("1.5"));
    }

    @Test
    void aPercentageExactlyBetweenTwoPrintedValuesIsRoundedUp() {
        // 1 of 80 is 1.25 %, 23 of 80 are 28.75 %.
        assertThat(Figure.FAVOURABLE.rounded(new Tally(List.of(79, 1), List.of(1, 2), Set.of(1))))
                .contains(new BigDecimal("1.3"));
        assertThat(Figure.FAVOURABLE.rounded(new Tally(List.of(57, 23), List.of(1, 2), Set.of(1))))
                .contains(new BigDecimal("28.8"));
    }

    @Test
    void aStandardDeviationExactlyBetweenTwoPrintedValuesIsRoundedUp() {
        // Two answers lie 5 (or 3) from the mean of nine, the others upon it: the variance is 50 / 8 (or 18 / 8).
        Tally twoAndAHalf = new Tally(List.of(1, 7, 1), List.of(0, 5, 10), Set.of());
        Tally oneAndAHalf = new Tally(List.of(1, 7, 1), List.of(2, 5, 8), Set.of());

        assertThat(Figure.SD.rounded(twoAndAHalf)).contains(new BigDecimal("2.5000"));
        assertThat(Figure.SD.rounded(twoAndAHalf, 0)).contains(new BigDecimal("3"));
        assertThat(Figure.SD.rounded(oneAndAHalf, 0)).contains(new BigDecimal("2"));
    }

    @Test
    void aPageRoundsTheFigureItselfAndNotWhatATablePrints() {
        // The mean is 5.44996: the table prints 5.4500, and a page that rounded that once more would say 5.5.
        Tally tally = new Tally(List.of(27502, 22498), List.of(5, 6), Set.of());

        assertThat(Figure.MEAN.rounded(tally)).contains(new BigDecimal("5.4500"));
        assertThat(Figure.MEAN.rounded(tally, 1)).contains(new BigDecimal("5.4"));
    }

    @Test
    void levelsCountAsTheirScores() {
        Tally tally = new Tally(List.of(1, 1, 2), List.of(0, 10, 40), Set.of());

        assertThat(Figure.MEAN.figure(tally)).hasValue(22.5);
        assertThat(Figure.MEDIAN.figure(tally)).hasValue(25);
    }

    @Test
    void theMedianGoesByScoresEvenWhereTheyDoNotRiseWithTheLevels() {
        assertThat(Figure.MEDIAN.figure(new Tally(List.of(1, 1, 1), List.of(9, 1, 5), Set.of())))
                .hasValue(5);
    }

    @Test
    void veryManyAnswersDoNotOverflow() {
        Tally tally = new Tally(List.of(1_000_000_000, 1_000_000_000), List.of(0, 1000), Set.of(1));

        assertThat(Figure.MEAN.rounded(tally)).contains(new BigDecimal("500.0000"));
        assertThat(Figure.MEDIAN.rounded(tally)).contains(new BigDecimal("500.0"));
        assertThat(Figure.SD.rounded(tally)).contains(new BigDecimal("500.0000"));
        assertThat(Figure.FAVOURABLE.rounded(tally)).contains(new BigDecimal("50.0"));
    }

    @Test
    void equalFiguresAreEqualDoublesHoweverManyAnswered() {
        assertThat(Figure.MEAN.figure(Forms.tally(2, 1))).isEqualTo(Figure.MEAN.figure(Forms.tally(14, 7)));
    }

    /**
     * For each tally of up to nine answers on five levels, and of up to forty on two, each printed value is compared
     * with the definition: it is the one value with its number of places for which the true figure lies in [v - h, v + h),
     * h being half a unit of the last place. For a standard deviation both sides are squared, so that only whole numbers
     * are compared and nothing is rounded on the way.
     */
    @Test
    void whatIsPrintedIsTheExactFigureRoundedHalfUp() {
        List<Tally> tallies = new ArrayList<>();
        add(tallies, new int[5], 0, 9, List.of(1, 2, 3, 4, 5));
        add(tallies, new int[5], 0, 6, List.of(0, 1, 3, 10, 40));
        add(tallies, new int[2], 0, 40, List.of(1, 2));

        int ties = 0;
        for (Tally tally : tallies) {
            ties += checkMean(tally, 1) + checkMean(tally, 4) + checkFavourable(tally);
            checkSd(tally, 1);
            checkSd(tally, 4);
            checkMedian(tally);
        }

        assertThat(tallies).hasSize(2002 + 462 + 861);
        assertThat(ties).isGreaterThan(100);
    }

    /** All ways to share up to so many answers among the levels from this one on. */
    private static void add(List<Tally> tallies, int[] counts, int level, int left, List<Integer> scores) {
        if (level == counts.length) {
            List<Integer> boxed = Arrays.stream(counts).boxed().toList();
            tallies.add(new Tally(boxed, scores, Set.of(counts.length - 1)));
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[level] = count;
            add(tallies, counts, level + 1, left - count, scores);
        }
        counts[level] = 0;
    }

    private static int checkMean(Tally tally, int places) {
        BigDecimal n = BigDecimal.valueOf(tally.n());
        if (tally.n() == 0) {
            assertThat(Figure.MEAN.rounded(tally, places)).isEmpty();
            return 0;
        }
        BigDecimal sum = answers(tally).stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Figure.MEAN.figure(tally).orElseThrow())
                .isEqualTo(sum.doubleValue() / n.doubleValue(), within(1e-12));
        return checkFraction(Figure.MEAN.rounded(tally, places).orElseThrow(), places, sum, n);
    }

    private static int checkFavourable(Tally tally) {
        if (tally.n() == 0) {
            return 0;
        }
        BigDecimal agreeing =
                BigDecimal.valueOf(100L * tally.counts().get(tally.counts().size() - 1));
        return checkFraction(
                Figure.FAVOURABLE.rounded(tally).orElseThrow(), 1, agreeing, BigDecimal.valueOf(tally.n()));
    }

    /** Whether (printed - half) * n <= sum < (printed + half) * n; counts the case of equality. */
    private static int checkFraction(BigDecimal printed, int places, BigDecimal sum, BigDecimal n) {
        BigDecimal half = HALF.movePointLeft(places);
        assertThat(printed.scale()).isEqualTo(places);
        assertThat(printed.subtract(half).multiply(n)).isLessThanOrEqualTo(sum);
        assertThat(printed.add(half).multiply(n)).isGreaterThan(sum);
        return printed.subtract(half).multiply(n).compareTo(sum) == 0 ? 1 : 0;
    }

    private static void checkSd(Tally tally, int places) {
        if (tally.n() < 2) {
            assertThat(Figure.SD.rounded(tally, places)).isEmpty();
            return;
        }
        BigDecimal printed = Figure.SD.rounded(tally, places).orElseThrow();
        BigDecimal half = HALF.movePointLeft(places);
        // From the distances between all pairs of answers, which is not how the figure is worked out: the variance of a
        // sample is their mean square, halved.
        List<Integer> answers = answers(tally);
        long squares = 0;
        for (int one : answers) {
            for (int other : answers) {
                squares += (long) (one - other) * (one - other);
            }
        }
        BigDecimal pairs = BigDecimal.valueOf(2L * tally.n() * (tally.n() - 1));
        BigDecimal least = printed.subtract(half).max(BigDecimal.ZERO);
        BigDecimal most = printed.add(half);
        assertThat(printed.scale()).isEqualTo(places);
        assertThat(least.multiply(least).multiply(pairs)).isLessThanOrEqualTo(BigDecimal.valueOf(squares));
        assertThat(most.multiply(most).multiply(pairs)).isGreaterThan(BigDecimal.valueOf(squares));
        assertThat(Figure.SD.figure(tally).orElseThrow())
                .isEqualTo(Math.sqrt(squares / pairs.doubleValue()), within(1e-12));
    }

    private static void checkMedian(Tally tally) {
        List<Integer> answers = answers(tally);
        if (answers.isEmpty()) {
            assertThat(Figure.MEDIAN.rounded(tally)).isEmpty();
            return;
        }
        int twice = answers.get((answers.size() - 1) / 2) + answers.get(answers.size() / 2);
        BigDecimal median = BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        assertThat(Figure.MEDIAN.rounded(tally)).isEqualTo(Optional.of(median));
        assertThat(Figure.MEDIAN.figure(tally)).isEqualTo(OptionalDouble.of(median.doubleValue()));
    }

    /** Every answer by itself, in order. */
    private static List<Integer> answers(Tally tally) {
        List<Integer> answers = new ArrayList<>();
        for (int level = 0; level < tally.counts().size(); level++) {
            for (int count = 0; count < tally.counts().get(level); count++) {
                answers.add(tally.scores().get(level));
            }
        }
        return answers;
    }
}
