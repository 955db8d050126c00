package org.criticalfriend.api.wiring;

import com.google.inject.AbstractModule;
import java.time.Clock;
import org.criticalfriend.api.page.Site;
import org.criticalfriend.api.usecase.Cohorts;
import org.criticalfriend.engine.installation.Installation;

/** What is different from one instance to the next, and from one test to the next. */
public final class InstanceModule extends AbstractModule {

    private final Installation installation;
    private final Cohorts cohorts;
    private final Clock clock;
    private final Site site;

    public InstanceModule(Installation installation, Cohorts cohorts, Clock clock, Site site) {
        this.installation = installation;
        this.cohorts = cohorts;
        this.clock = clock;
        this.site = site;
    }

    @Override
    protected void configure() {
        bind(Installation.class).toInstance(installation);
        bind(Cohorts.class).toInstance(cohorts);
        bind(Clock.class).toInstance(clock);
        bind(Site.class).toInstance(site);
    }
}
