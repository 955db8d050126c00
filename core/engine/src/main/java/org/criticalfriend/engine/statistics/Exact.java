package org.criticalfriend.engine.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure before it is rounded: a fraction, or the square root of one. A double would not do: it cannot hold 5.45, so
 * a mean that lies exactly between two printed values would fall to either side by chance.
 *
 * @param numerator of the fraction; not negative where the root is meant
 * @param denominator of the fraction, above zero
 * @param isRoot whether the square root of the fraction is meant
 */
record Exact(BigInteger numerator, BigInteger denominator, boolean isRoot) {

    /** More digits than a double holds, so that rounding to one is all that is lost. */
    private static final MathContext BEYOND_DOUBLE = new MathContext(40, RoundingMode.HALF_EVEN);

    static Exact fraction(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), false);
    }

    /** Rounded half up (away from zero) to so many places behind the point, which are all there. */
    BigDecimal rounded(int places) {
        if (!isRoot) {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
        }
        // Rounded half up, a value v in units of the last place is the greatest k with k - 1/2 <= v, that is with
        // 2k - 1 <= 2v: so it is enough to know the whole part of 2v, the root of a whole number.
        BigInteger square =
                numerator.multiply(BigInteger.TEN.pow(2 * places)).shiftLeft(2).divide(denominator);
        return new BigDecimal(square.sqrt().add(BigInteger.ONE).shiftRight(1), places);
    }

    /** The nearest double. */
    double toDouble() {
        BigDecimal fraction = new BigDecimal(numerator).divide(new BigDecimal(denominator), BEYOND_DOUBLE);
        return (isRoot ? fraction.sqrt(BEYOND_DOUBLE) : fraction).doubleValue();
    }
}
