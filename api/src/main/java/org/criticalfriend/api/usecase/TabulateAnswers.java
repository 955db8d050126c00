package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;

/** Works out what a cohort answered. So few answers as would let one find out who gave which are withheld here. */
public final class TabulateAnswers {

    private final ReadCohorts cohorts;

    @Inject
    public TabulateAnswers(ReadCohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** The instruments that have answers, in the programme's order. */
    public List<Tabulated> all(String cohortId) {
        Logbook logbook = cohorts.one(cohortId);
        Set<String> answered = logbook.collected();
        return logbook.cohort().programme().instruments().stream()
                .filter(instrument -> answered.contains(instrument.id()))
                .map(instrument -> tabulate(logbook, instrument))
                .toList();
    }

    /** One instrument, answered or not. */
    public Tabulated one(String cohortId, String instrumentId) {
        Logbook logbook = cohorts.one(cohortId);
        Cohort cohort = logbook.cohort();
        Instrument instrument = cohort.programme()
                .instruments()
                .find(instrumentId)
                .orElseThrow(() -> NotThere.of(
                        "instrument",
                        instrumentId,
                        cohort.programme().instruments().ids()));
        return tabulate(logbook, instrument);
    }

    private static Tabulated tabulate(Logbook logbook, Instrument instrument) {
        Cohort cohort = logbook.cohort();
        Responses responses = logbook.responses(instrument);
        InstrumentTable whole = table(cohort, instrument, responses);
        Set<String> withheld = whole.rows().stream()
                .filter(row -> !whole.isShown(row))
                .map(ItemRow::item)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (withheld.isEmpty()) {
            return new Tabulated(cohort, instrument, whole, List.of());
        }
        // Worked out anew: the number expected and the notes on it would tell how few answered what is withheld.
        InstrumentTable shown = table(
                cohort,
                instrument,
                new Responses(responses.all().stream()
                        .filter(response -> !withheld.contains(response.item()))
                        .toList()));
        InstrumentTable table = new InstrumentTable(
                shown.instrument(),
                shown.smallestGroup(),
                shown.expected(),
                shown.columns(),
                shown.rows().stream()
                        .filter(row -> !withheld.contains(row.item()))
                        .toList());
        return new Tabulated(cohort, instrument, table, List.copyOf(withheld));
    }

    private static InstrumentTable table(Cohort cohort, Instrument instrument, Responses responses) {
        return Statistics.of(instrument, cohort.programme().scales(), responses, OptionalInt.empty());
    }
}
