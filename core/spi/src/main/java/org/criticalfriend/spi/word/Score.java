package org.criticalfriend.spi.word;

/**
 * How well two candidates fit.
 *
 * @param degree from 0 (not at all; as a rule, it is broken) to 1 (fully)
 * @param reason why, in a few words for the people concerned, such as {@code 12 km apart}
 * @since 0.1
 */
public record Score(double degree, String reason) {

    /** Refuses a degree outside 0 to 1. */
    public Score {
        if (!(degree >= 0 && degree <= 1)) {
            throw new IllegalArgumentException("a degree of fit lies between 0 and 1, not at " + degree);
        }
    }

    /** They fit fully or not at all. */
    public static Score of(boolean fits, String reason) {
        return new Score(fits ? 1 : 0, reason);
    }
}
