package org.criticalfriend.api.web;

import static org.criticalfriend.api.web.route.Audience.AT_THIS_COMPUTER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.CohortPage;
import org.criticalfriend.api.page.CohortsPage;
import org.criticalfriend.api.page.LanguagePage;
import org.criticalfriend.api.page.PluginsPage;
import org.criticalfriend.api.page.ProgrammePage;
import org.criticalfriend.api.page.ProgrammesPage;
import org.criticalfriend.api.page.Site;
import org.criticalfriend.api.page.StatisticsPage;
import org.criticalfriend.api.page.TeamPage;
import org.criticalfriend.api.page.ThemesPage;
import org.criticalfriend.api.web.openapi.OpenApi;
import org.criticalfriend.api.web.route.Download;
import org.criticalfriend.api.web.route.Route;
import org.criticalfriend.api.web.route.Routes;
import org.criticalfriend.api.wire.CohortJson;
import org.criticalfriend.api.wire.CohortsJson;
import org.criticalfriend.api.wire.InstrumentTableJson;
import org.criticalfriend.api.wire.Json;
import org.criticalfriend.api.wire.PluginsJson;
import org.criticalfriend.api.wire.ProgrammeJson;
import org.criticalfriend.api.wire.ProgrammesJson;
import org.criticalfriend.api.wire.ThemesJson;

/** Everything that is answered, row by row: pages, then what other programs read, then files. */
final class RouteTable {

    private final ProgrammeHandlers programmes;
    private final CohortHandlers cohorts;
    private final StatisticsHandlers statistics;
    private final ReferenceHandlers reference;
    private final StaticFiles files;
    private final Site site;

    @Inject
    RouteTable(
            ProgrammeHandlers programmes,
            CohortHandlers cohorts,
            StatisticsHandlers statistics,
            ReferenceHandlers reference,
            StaticFiles files,
            Site site) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.statistics = statistics;
        this.reference = reference;
        this.files = files;
        this.site = site;
    }

    Routes routes() {
        List<Route> data = data();
        // Written when somebody first asks, which hardly anybody does.
        Route description = route(Addresses.OPENAPI, "What other programs can read")
                .file(asked -> Download.shown(
                        "application/json", Json.write(OpenApi.of(data, site.product(), site.version()))));
        List<Route> all = new ArrayList<>(pages());
        all.addAll(data);
        all.add(description);
        all.addAll(files());
        return new Routes(all);
    }

    private List<Route> pages() {
        return List.of(
                route("/", "Where to begin").elsewhere(Addresses.PROGRAMMES),
                route("/programmes", "The programmes that can be run").page(ProgrammesPage.class, programmes::index),
                route("/programmes/{programme}/{edition}", "One edition of a programme in words")
                        .page(ProgrammePage.class, programmes::edition),
                route("/cohorts", "The cohorts of this instance").page(CohortsPage.class, cohorts::index),
                route("/cohorts/{cohort}", "A cohort: its year and its teams").page(CohortPage.class, cohorts::cohort),
                route("/cohorts/{cohort}/teams/{team}", "A team and what its organisations wrote")
                        .page(TeamPage.class, cohorts::team),
                route("/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .page(ThemesPage.class, cohorts::themes),
                route("/cohorts/{cohort}/statistics", "What a cohort answered, as charts and tables")
                        .page(StatisticsPage.class, statistics::all),
                route("/language", "The language of programme files").page(LanguagePage.class, reference::language),
                route("/plugins", "What is installed and what was refused")
                        .page(PluginsPage.class, reference::plugins));
    }

    private List<Route> data() {
        return List.of(
                route("/api/v1/programmes", "The programmes that can be run")
                        .data(ProgrammesJson.class, programmes::indexData),
                route("/api/v1/programmes/{programme}/{edition}", "One edition of a programme")
                        .data(ProgrammeJson.class, programmes::editionData),
                route("/api/v1/cohorts", "The cohorts of this instance").data(CohortsJson.class, cohorts::indexData),
                route("/api/v1/cohorts/{cohort}", "A cohort: its organisations, teams and days")
                        .data(CohortJson.class, cohorts::cohortData),
                route("/api/v1/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .data(ThemesJson.class, cohorts::themesData),
                route("/api/v1/cohorts/{cohort}/statistics/{instrument}", "What a cohort answered to an instrument")
                        .data(InstrumentTableJson.class, statistics::data),
                route("/api/v1/plugins", "What is installed and what was refused")
                        .data(PluginsJson.class, reference::pluginsData));
    }

    private List<Route> files() {
        return List.of(
                route("/programmes/{programme}/{edition}/programme.yaml", "The file of an edition")
                        .file(programmes::file),
                route("/cohorts/{cohort}/themes.csv", "The themes of a cohort for a spreadsheet")
                        .file(cohorts::themesFile),
                route("/cohorts/{cohort}/statistics/{instrument}.csv", "The figures of an instrument for a spreadsheet")
                        .file(statistics::csv),
                route("/cohorts/{cohort}/statistics/{instrument}.json", "The figures of an instrument as JSON")
                        .file(statistics::json),
                route("/language/schema.json", "The JSON Schema of programme files")
                        .file(reference::schema),
                route("/static/{file}", "The style and the drawings of the pages")
                        .file(asked -> files.file(asked.part("file"), asked.query())),
                route("/static/fonts/{file}", "The typefaces of the pages")
                        .file(asked -> files.file("fonts/" + asked.part("file"), asked.query())));
    }

    private static Route.Draft route(String path, String summary) {
        return Route.get(path, summary).to(AT_THIS_COMPUTER);
    }
}
