package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.installation.Installation;

/** What is different from one instance to the next, and from one test to the next. */
public final class InstanceModule extends AbstractModule {

    private final Installation installation;
    private final Store store;
    private final Actors actors;
    private final Clock clock;
    private final Site site;
    private final Taxonomy themes;

    public InstanceModule(
            Installation installation, Store store, Actors actors, Clock clock, Site site, Taxonomy themes) {
        this.installation = installation;
        this.store = store;
        this.actors = actors;
        this.clock = clock;
        this.site = site;
        this.themes = themes;
    }

    @Override
    protected void configure() {
        bind(Installation.class).toInstance(installation);
        bind(DocumentFormats.class)
                .toInstance(DocumentFormats.of(installation.grammar().vocabulary()));
        bind(Store.class).toInstance(store);
        bind(Actors.class).toInstance(actors);
        bind(Ids.class).toInstance(new RandomIds());
        bind(Clock.class).toInstance(clock);
        bind(Site.class).toInstance(site);
        bind(Taxonomy.class).toInstance(themes);
    }

    /** The documents of the instance, under its name. */
    @Provides
    DocumentService papers(Cohorts cohorts, Store kept, Installation installed) {
        return new DocumentService(cohorts, kept, installed.grammar().vocabulary(), site.name());
    }

    /** Ids that nobody can guess. */
    private static final class RandomIds implements Ids {

        private final SecureRandom random = new SecureRandom();

        @Override
        public String next() {
            return new BigInteger(80, random).toString(36);
        }
    }
}
