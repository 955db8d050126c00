package org.criticalfriend.engine.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * What was answered to one instrument, item by item.
 *
 * @param instrument its id
 * @param smallestGroup how many people a row needs to be shown to others
 * @param expected how many answers each item should have; empty where nobody answered and nothing was said
 * @param columns the columns of counts: every level of every scale among the items
 * @param rows one for each item, in the instrument's order
 */
public record InstrumentTable(
        String instrument, int smallestGroup, OptionalInt expected, List<LevelColumn> columns, List<ItemRow> rows) {

    /** Takes copies. */
    public InstrumentTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * How often each level was chosen in a row, in the order of the columns; empty where the row's scale has no such
     * level.
     */
    public List<OptionalInt> counts(ItemRow row) {
        List<LevelColumn> own = LevelColumn.of(row.levels());
        return columns.stream()
                .map(own::indexOf)
                .map(level -> level < 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.tally().counts().get(level)))
                .toList();
    }
}
