package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.awards.AwardsView;
import org.criticalfriend.api.bookings.PlacesView;
import org.criticalfriend.api.cohorts.CohortView;
import org.criticalfriend.api.cohorts.CohortsView;
import org.criticalfriend.api.directory.DirectoryView;
import org.criticalfriend.api.documents.DocumentView;
import org.criticalfriend.api.documents.DocumentsView;
import org.criticalfriend.api.edition.ProgrammeView;
import org.criticalfriend.api.editions.MoveView;
import org.criticalfriend.api.handbook.HandbookView;
import org.criticalfriend.api.identity.DemoIdentity;
import org.criticalfriend.api.language.LanguageView;
import org.criticalfriend.api.plugins.PluginsView;
import org.criticalfriend.api.programmes.ProgrammesView;
import org.criticalfriend.api.statistics.StatisticsView;
import org.criticalfriend.api.teams.TeamView;
import org.criticalfriend.api.themes.ThemesView;
import org.criticalfriend.api.visits.OccurrenceView;
import org.criticalfriend.api.work.WorkView;

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
