package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.StatisticsPage;
import org.criticalfriend.api.usecase.ReadCohorts;
import org.criticalfriend.api.usecase.TabulateAnswers;
import org.criticalfriend.api.usecase.Tabulated;
import org.criticalfriend.api.view.statistics.StatisticsView;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Download;
import org.criticalfriend.api.wire.InstrumentTableJson;
import org.criticalfriend.api.wire.Json;
import org.criticalfriend.engine.statistics.TableCsv;

/** What a cohort answered, as a page, as data and as files. */
final class StatisticsHandlers {

    private final ReadCohorts cohorts;
    private final TabulateAnswers answers;
    private final StatisticsView view;

    @Inject
    StatisticsHandlers(ReadCohorts cohorts, TabulateAnswers answers, StatisticsView view) {
        this.cohorts = cohorts;
        this.answers = answers;
        this.view = view;
    }

    StatisticsPage all(Asked asked) {
        String cohort = asked.name("cohort");
        return view.of(cohorts.one(cohort), answers.all(cohort));
    }

    Download csv(Asked asked) {
        Tabulated table = table(asked);
        return Download.kept("text/csv;charset=utf-8", TableCsv.of(table.table()), fileName(table) + ".csv");
    }

    Download json(Asked asked) {
        Tabulated table = table(asked);
        return Download.kept("application/json", Json.write(wire(table)), fileName(table) + ".json");
    }

    InstrumentTableJson data(Asked asked) {
        return wire(table(asked));
    }

    private Tabulated table(Asked asked) {
        return answers.one(asked.name("cohort"), asked.name("instrument"));
    }

    private static InstrumentTableJson wire(Tabulated table) {
        return InstrumentTableJson.of(table.table(), table.withheld());
    }

    private static String fileName(Tabulated table) {
        return Addresses.fileName(table.cohort().id(), table.instrument().id());
    }
}
