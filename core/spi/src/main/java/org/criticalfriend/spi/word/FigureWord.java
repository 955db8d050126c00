package org.criticalfriend.spi.word;

import java.util.OptionalDouble;

/**
 * A figure that can be shown of ratings, such as their mean.
 *
 * @since 0.1
 */
public interface FigureWord extends Word {

    /**
     * The figure of some answers. Where it throws, takes too long, or answers null, NaN or something infinite, a dash stands
     * in its place, the document says so, and nobody can release it meanwhile.
     *
     * @param tally as many of each answer as were given
     * @return the same for the same answers, whenever it is asked; empty where there is none, as of no answers at all
     */
    OptionalDouble figure(Tally tally);

    /**
     * How many decimals are printed of it. Figures are rounded half up, and a change is the difference of what is printed.
     * Where it throws, takes too long or answers another number, two are printed.
     *
     * @return from 0 to 6, by default 2
     */
    default int decimals() {
        return 2;
    }

    /**
     * What it is counted in, such as {@code %}; it stands behind the title at the head of a column, not behind each number.
     * Where it throws, takes too long or answers null, none stands there.
     *
     * @return by default empty, for a bare number
     */
    default String unit() {
        return "";
    }
}
