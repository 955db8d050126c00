package org.criticalfriend.api.statistics;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.CohortsView;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.statistics.TableCsv;

/** What a cohort answered, in sums. */
public final class StatisticsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(TabulateAnswers.class);
        bind(TabulateInstrument.class);
        bind(StatisticsView.class);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> {
            int answered = CohortsView.answered(in.record());
            return List.of(new CohortLinks.CohortLink(
                    new Link(
                            "What was answered",
                            Addresses.statistics(in.cohort().id())),
                    answered == 0
                            ? isHidden(in) ? "No totals that you may see" : "No answers yet"
                            : English.alone(English.count(answered, "Form")) + ", as charts and tables"));
        };
    }

    @ProvidesIntoSet
    Routes routes(TabulateAnswers tabulateAnswers, TabulateInstrument tabulateInstrument, StatisticsView view) {
        return Routes.of(
                Area.FINDINGS,
                Route.get("/cohorts/{cohort}/statistics", "What a cohort answered, as charts and tables")
                        .to(AT_THIS_COMPUTER)
                        .asks(tabulateAnswers, Questions::cohort)
                        .page(StatisticsPage.class, view::of),
                Route.get("/api/v1/cohorts/{cohort}/statistics/{instrument}", "What a cohort answered to an instrument")
                        .saying("Items that too few answered are named and their figures withheld.")
                        .to(AT_THIS_COMPUTER)
                        .asks(tabulateInstrument, StatisticsFeature::instrument)
                        .data(InstrumentTableResponse.class, StatisticsFeature::figures),
                Route.get(
                                "/cohorts/{cohort}/statistics/{instrument}.csv",
                                "The figures of an instrument for a spreadsheet")
                        .to(AT_THIS_COMPUTER)
                        .asks(tabulateInstrument, StatisticsFeature::instrument)
                        .file(table -> Download.kept(
                                "text/csv;charset=utf-8", TableCsv.of(table.table()), fileName(table) + ".csv")),
                Route.get("/cohorts/{cohort}/statistics/{instrument}.json", "The figures of an instrument as JSON")
                        .to(AT_THIS_COMPUTER)
                        .asks(tabulateInstrument, StatisticsFeature::instrument)
                        .file(table -> Download.kept(
                                "application/json", Json.write(figures(table)), fileName(table) + ".json")));
    }

    private static boolean isHidden(CohortContext in) {
        return !in.cohort().programme().instruments().isEmpty()
                && TabulateAnswers.visible(in).isEmpty();
    }

    private static TabulateInstrument.Query instrument(Request asked) {
        return new TabulateInstrument.Query(asked.name("cohort"), asked.name("instrument"));
    }

    private static InstrumentTableResponse figures(Tabulated table) {
        return InstrumentTableResponse.of(table.table(), table.withheld(), table.until());
    }

    private static String fileName(Tabulated table) {
        return Addresses.fileName(table.cohort().id(), table.instrument().id());
    }
}
