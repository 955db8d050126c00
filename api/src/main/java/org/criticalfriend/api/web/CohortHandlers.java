package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.CohortPage;
import org.criticalfriend.api.page.CohortsPage;
import org.criticalfriend.api.page.TeamPage;
import org.criticalfriend.api.page.ThemesPage;
import org.criticalfriend.api.usecase.ReadCohorts;
import org.criticalfriend.api.usecase.ReadThemes;
import org.criticalfriend.api.usecase.Themes;
import org.criticalfriend.api.view.CohortView;
import org.criticalfriend.api.view.CohortsView;
import org.criticalfriend.api.view.TeamView;
import org.criticalfriend.api.view.ThemesView;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Download;
import org.criticalfriend.api.wire.CohortJson;
import org.criticalfriend.api.wire.CohortsJson;
import org.criticalfriend.api.wire.ThemesJson;

/** Cohorts, their teams and their themes, as pages, as data and as files. */
final class CohortHandlers {

    private final ReadCohorts cohorts;
    private final ReadThemes themes;
    private final CohortsView cohortsView;
    private final CohortView cohortView;
    private final TeamView teamView;
    private final ThemesView themesView;

    @Inject
    CohortHandlers(
            ReadCohorts cohorts,
            ReadThemes themes,
            CohortsView cohortsView,
            CohortView cohortView,
            TeamView teamView,
            ThemesView themesView) {
        this.cohorts = cohorts;
        this.themes = themes;
        this.cohortsView = cohortsView;
        this.cohortView = cohortView;
        this.teamView = teamView;
        this.themesView = themesView;
    }

    CohortsPage index(Asked asked) {
        return cohortsView.of(cohorts.all());
    }

    CohortPage cohort(Asked asked) {
        return cohortView.of(themesOf(asked));
    }

    TeamPage team(Asked asked) {
        return teamView.of(cohorts.team(asked.name("cohort"), asked.name("team")));
    }

    ThemesPage themes(Asked asked) {
        return themesView.of(themesOf(asked));
    }

    Download themesFile(Asked asked) {
        Themes found = themesOf(asked);
        return Download.kept(
                "text/csv;charset=utf-8",
                ThemesView.csv(found),
                Addresses.fileName(found.cohort().id(), "themes") + ".csv");
    }

    CohortsJson indexData(Asked asked) {
        return CohortsJson.of(cohorts.all());
    }

    CohortJson cohortData(Asked asked) {
        return CohortJson.of(cohorts.one(asked.name("cohort")));
    }

    ThemesJson themesData(Asked asked) {
        return ThemesJson.of(themesOf(asked));
    }

    private Themes themesOf(Asked asked) {
        return themes.of(asked.name("cohort"));
    }
}
