package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.MenuEntry;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.installation.Installation;

/** What is different from one instance to the next, and from one test to the next. */
final class InstanceModule extends AbstractModule {

    private static final String PRODUCT = "Critical Friend";

    private final HostSettings settings;
    private final Installation installation;
    private final Store store;
    private final Actors actors;

    InstanceModule(HostSettings settings, Installation installation, Store store, Actors actors) {
        this.settings = settings;
        this.installation = installation;
        this.store = store;
        this.actors = actors;
    }

    @Override
    protected void configure() {
        bind(Installation.class).toInstance(installation);
        bind(DocumentFormats.class)
                .toInstance(DocumentFormats.of(installation.grammar().vocabulary()));
        bind(Store.class).toInstance(store);
        bind(Actors.class).toInstance(actors);
        bind(Ids.class).toInstance(new RandomIds());
        bind(Clock.class).toInstance(settings.clock());
        bind(Taxonomy.class).toInstance(settings.themes());
        // One for all: it remembers what it has read.
        bind(Cohorts.class).in(Singleton.class);
        bind(UseCaseRunner.class);
        bind(BeginDay.class);
        bind(Frames.class);
        Multibinder.newSetBinder(binder(), Routes.class);
        Multibinder.newSetBinder(binder(), MenuEntry.class);
        Multibinder.newSetBinder(binder(), CohortLinks.class);
    }

    @Provides
    @Singleton
    Site site(Set<MenuEntry> menu) {
        return new Site(
                settings.name(),
                PRODUCT,
                settings.version(),
                links(menu, true),
                links(menu, false),
                settings.keepsDrafts());
    }

    private static List<Link> links(Set<MenuEntry> menu, boolean isMain) {
        return menu.stream()
                .filter(entry -> entry.isMain() == isMain)
                .map(MenuEntry::link)
                .toList();
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
