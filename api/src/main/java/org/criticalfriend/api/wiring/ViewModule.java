package org.criticalfriend.api.wiring;

import com.google.inject.AbstractModule;
import org.criticalfriend.api.view.AskedView;
import org.criticalfriend.api.view.AwardsView;
import org.criticalfriend.api.view.CohortView;
import org.criticalfriend.api.view.CohortsView;
import org.criticalfriend.api.view.DirectoryView;
import org.criticalfriend.api.view.DocumentView;
import org.criticalfriend.api.view.DocumentsView;
import org.criticalfriend.api.view.ErrorView;
import org.criticalfriend.api.view.Frames;
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
