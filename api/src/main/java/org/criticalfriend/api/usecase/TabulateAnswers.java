package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Logbook;
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
        Statistics.Shown shown =
                Statistics.shown(instrument, cohort.programme().scales(), logbook.responses(instrument));
        return new Tabulated(cohort, instrument, shown.table(), shown.withheld());
    }
}
