package org.criticalfriend.api.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One statement's mean as a dot, and its median as an upright bar, on a scale that is drawn whole: a scale from 1 to 10
 * begins at 1, however high the answers are.
 *
 * @param marks the scale's numbers, for the grid of each row and for the axis above the first
 * @param mean where the dot stands
 * @param median where the upright bar stands
 * @param label both in words
 */
public record RangeDots(List<Mark> marks, String mean, String median, String label) {

    /** Room at both ends, so that a dot on the first or last number is whole. */
    private static final double MARGIN = 2;

    private static final int MOST_MARKS = 10;

    public RangeDots {
        marks = List.copyOf(marks);
    }

    /** One number of the scale and where it stands. */
    public record Mark(String place, String number) {}

    public static RangeDots of(int lowest, int highest, double mean, double median) {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("a scale from " + lowest + " to " + highest);
        }
        if (outside(lowest, highest, mean) || outside(lowest, highest, median)) {
            throw new IllegalArgumentException(
                    "mean " + mean + " or median " + median + " outside " + lowest + " to " + highest);
        }
        String label = "Mean " + rounded(mean).toPlainString() + ", median " + plain(median) + ", on a scale from "
                + lowest + " to " + highest;
        return new RangeDots(
                marks(lowest, highest), place(lowest, highest, mean), place(lowest, highest, median), label);
    }

    /** The numbers of a scale; a long one is marked at every second, third … number and at its end. */
    public static List<Mark> marks(int lowest, int highest) {
        int step = Math.max(1, (int) Math.ceil((highest - lowest) / (double) MOST_MARKS));
        return IntStream.concat(
                        IntStream.iterate(lowest, number -> number <= highest - step, number -> number + step),
                        IntStream.of(highest))
                .mapToObj(number -> new Mark(place(lowest, highest, number), Integer.toString(number)))
                .toList();
    }

    private static String place(int lowest, int highest, double value) {
        return new Percent(MARGIN + (100 - 2 * MARGIN) * (value - lowest) / (highest - lowest)).toString();
    }

    private static boolean outside(int lowest, int highest, double value) {
        return !(lowest <= value && value <= highest);
    }

    private static BigDecimal rounded(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }

    private static String plain(double median) {
        return BigDecimal.valueOf(median).stripTrailingZeros().toPlainString();
    }
}
