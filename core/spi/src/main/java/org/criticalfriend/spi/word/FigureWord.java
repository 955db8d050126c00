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
}
