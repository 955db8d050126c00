package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.programme.Scale;

/**
 * A column of counts. Scales in one instrument share a column where they have a level of the same label.
 *
 * @param label the short title of the level, or its title where it has no short one
 * @param occurrence 0, unless one scale has the same label more than once: then 1 for the second, and so on
 */
public record LevelColumn(String label, int occurrence) {

    /** The columns of several scales, in order of first appearance. */
    static List<LevelColumn> across(List<List<Scale.Level>> scales) {
        Set<LevelColumn> columns = new LinkedHashSet<>();
        scales.forEach(levels -> columns.addAll(of(levels)));
        return List.copyOf(columns);
    }

    /** The columns of one scale: one for each level, in order. */
    static List<LevelColumn> of(List<Scale.Level> levels) {
        List<LevelColumn> columns = new ArrayList<>();
        for (Scale.Level level : levels) {
            String label = level.shortTitle() == null ? level.title() : level.shortTitle();
            int before = (int) columns.stream()
                    .filter(column -> column.label().equals(label))
                    .count();
            columns.add(new LevelColumn(label, before));
        }
        return columns;
    }
}
