package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.view.AwardsView;
import org.criticalfriend.api.view.CohortView;
import org.criticalfriend.api.view.CohortsView;
import org.criticalfriend.api.view.DirectoryView;
import org.criticalfriend.api.view.DocumentView;
import org.criticalfriend.api.view.DocumentsView;
import org.criticalfriend.api.view.LanguageView;
import org.criticalfriend.api.view.MoveView;
import org.criticalfriend.api.view.OccurrenceView;
import org.criticalfriend.api.view.PlacesView;
import org.criticalfriend.api.view.PluginsView;
import org.criticalfriend.api.view.ProgrammesView;
import org.criticalfriend.api.view.TeamView;
import org.criticalfriend.api.view.ThemesView;
import org.criticalfriend.api.view.WorkView;
import org.criticalfriend.api.view.programme.HandbookView;
import org.criticalfriend.api.view.programme.ProgrammeView;
import org.criticalfriend.api.view.statistics.StatisticsView;

/** What makes pages of answers. */
record Views(
        ProgrammesView programmes,
        ProgrammeView programme,
        HandbookView handbook,
        CohortsView cohorts,
        CohortView cohort,
        MoveView move,
        TeamView team,
        ThemesView themes,
        StatisticsView statistics,
        OccurrenceView occurrence,
        DocumentsView documents,
        DocumentView document,
        WorkView work,
        DemoIdentity actors,
        DirectoryView directory,
        AwardsView awards,
        PlacesView places,
        LanguageView language,
        PluginsView plugins) {

    @Inject
    Views {}
}
