package org.criticalfriend.api.statistics;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.spi.programme.Instrument;

/**
 * The answers to an instrument as anybody but their givers may see them.
 *
 * @param table without the rows that too few people answered, and worked out as if nobody had answered those
 * @param withheld the items of those rows
 */
public record Tabulated(Cohort cohort, Instrument instrument, InstrumentTable table, List<String> withheld) {

    public Tabulated {
        withheld = List.copyOf(withheld);
    }
}
