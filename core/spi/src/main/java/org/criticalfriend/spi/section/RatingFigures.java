package org.criticalfriend.spi.section;

import java.util.List;
import org.criticalfriend.spi.word.Tally;

/**
 * The answers to an instrument, added up. Made by the host.
 *
 * @since 0.1
 */
public interface RatingFigures {

    /** The items that enough people answered, in the order of the file. */
    List<Item> items();

    /** How many items too few people answered for their figures to be shown. */
    int withheld();

    /**
     * One item. Made by the host.
     *
     * @since 0.1
     */
    interface Item {

        /** Its id in the programme. */
        String id();

        /** The statement, or the title of the heading that is rated. */
        String statement();

        /** Whether it is worded negatively, so that a low figure is good news. */
        boolean isNegative();

        /** The titles of the levels, from the lowest to the highest. */
        List<String> levels();

        /** How often each level was chosen. */
        Tally tally();
    }
}
