package org.criticalfriend.api.web;

import com.google.inject.Module;
import java.util.List;
import org.criticalfriend.api.audit.AuditFeature;
import org.criticalfriend.api.awards.AwardsFeature;
import org.criticalfriend.api.bookings.BookingsFeature;
import org.criticalfriend.api.cohorts.CohortsFeature;
import org.criticalfriend.api.directory.DirectoryFeature;
import org.criticalfriend.api.documents.DocumentsFeature;
import org.criticalfriend.api.edition.EditionFeature;
import org.criticalfriend.api.editions.EditionsFeature;
import org.criticalfriend.api.entries.EntriesFeature;
import org.criticalfriend.api.handbook.HandbookFeature;
import org.criticalfriend.api.identity.IdentityFeature;
import org.criticalfriend.api.impact.ImpactFeature;
import org.criticalfriend.api.language.LanguageFeature;
import org.criticalfriend.api.plugins.PluginsFeature;
import org.criticalfriend.api.programmes.ProgrammesFeature;
import org.criticalfriend.api.signoff.SignOffFeature;
import org.criticalfriend.api.statistics.StatisticsFeature;
import org.criticalfriend.api.teams.TeamsFeature;
import org.criticalfriend.api.themes.ThemesFeature;
import org.criticalfriend.api.visits.VisitsFeature;
import org.criticalfriend.api.work.WorkFeature;

/** What people can do with an instance. This is the one place that names all of it. */
final class Features {

    /**
     * Every feature. It binds its use cases and provides what it adds to the host with {@code @ProvidesIntoSet}: its
     * {@link org.criticalfriend.api.http.route.Routes}, a {@link org.criticalfriend.api.layout.MenuEntry} and
     * {@link org.criticalfriend.api.layout.CohortLinks}. Links stand on a page in the order in which their features
     * stand here.
     */
    private static final List<Module> ALL = List.of(
            new ProgrammesFeature(),
            new CohortsFeature(),
            new WorkFeature(),
            new DirectoryFeature(),
            new AwardsFeature(),
            new BookingsFeature(),
            new ImpactFeature(),
            new LanguageFeature(),
            new PluginsFeature(),
            new StatisticsFeature(),
            new ThemesFeature(),
            new DocumentsFeature(),
            new SignOffFeature(),
            new EditionFeature(),
            new HandbookFeature(),
            new EditionsFeature(),
            new AuditFeature(),
            new TeamsFeature(),
            new VisitsFeature(),
            new EntriesFeature(),
            new IdentityFeature());

    private Features() {}

    static List<Module> all() {
        return ALL;
    }
}
