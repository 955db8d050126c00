package org.criticalfriend.api.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;

/**
 * The answers to an instrument as somebody sees them who need not have given any.
 *
 * @param until the last day of the first step that asks it, after which answers are counted; empty once that is over
 */
public record Tabulated(Cohort cohort, Instrument instrument, Statistics.Shown shown, Optional<LocalDate> until) {

    /** The figures, without the rows that are withheld and worked out as if nobody had answered those. */
    public InstrumentTable table() {
        return shown.table();
    }

    /** The items of the rows that are withheld. */
    public List<String> withheld() {
        return Stream.concat(shown.few().stream(), shown.fewOrganisations().stream())
                .toList();
    }
}
