package org.criticalfriend.spi.word;

import java.util.OptionalDouble;

/**
 * A figure that can be shown of ratings, such as their mean.
 *
 * @since 0.1
 */
public interface FigureWord extends Word {

    /** The figure of some answers; empty where there is none, as of no answers at all. */
    OptionalDouble figure(Tally tally);
}
