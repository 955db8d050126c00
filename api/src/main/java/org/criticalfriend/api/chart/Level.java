package org.criticalfriend.api.chart;

import java.util.List;

/** One level of a scale as a chart needs it: what it is called, and whether choosing it counts as agreeing. */
public record Level(String title, boolean favourable) {

    /** True if the scale has an agreeing end: what is favourable is above everything that is not. */
    static boolean hasTwoSides(List<Level> lowestFirst) {
        boolean reached = false;
        for (Level level : lowestFirst) {
            if (reached && !level.favourable()) {
                return false;
            }
            reached |= level.favourable();
        }
        return reached && !lowestFirst.get(0).favourable();
    }
}
