package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;
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
import org.criticalfriend.api.language.LanguageView;
import org.criticalfriend.api.layout.ErrorView;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.plugins.PluginsView;
import org.criticalfriend.api.programmes.ProgrammesView;
import org.criticalfriend.api.statistics.StatisticsView;
import org.criticalfriend.api.teams.TeamView;
import org.criticalfriend.api.themes.ThemesView;
import org.criticalfriend.api.visits.AskedView;
import org.criticalfriend.api.visits.OccurrenceView;
import org.criticalfriend.api.work.WorkView;

/** What makes pages of answers. */
public final class ViewModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Frames.class);
        bind(ProgrammesView.class);
        bind(ProgrammeView.class);
        bind(HandbookView.class);
        bind(CohortsView.class);
        bind(CohortView.class);
        bind(MoveView.class);
        bind(TeamView.class);
        bind(ThemesView.class);
        bind(AskedView.class);
        bind(OccurrenceView.class);
        bind(DocumentsView.class);
        bind(DocumentView.class);
        bind(WorkView.class);
        bind(StatisticsView.class);
        bind(DirectoryView.class);
        bind(AwardsView.class);
        bind(PlacesView.class);
        bind(LanguageView.class);
        bind(PluginsView.class);
        bind(ErrorView.class);
    }
}
