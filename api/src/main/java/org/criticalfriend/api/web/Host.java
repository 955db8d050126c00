package org.criticalfriend.api.web;

import com.google.inject.Guice;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.Link;
import org.criticalfriend.api.page.Site;
import org.criticalfriend.api.usecase.Cohorts;
import org.criticalfriend.api.wiring.InstanceModule;
import org.criticalfriend.api.wiring.StrictModule;
import org.criticalfriend.api.wiring.UseCaseModule;
import org.criticalfriend.api.wiring.ViewModule;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.record.Logbook;

/** The host: pages and answers over HTTP, for reading only. */
public final class Host {

    private static final String PRODUCT = "Critical Friend";

    private Host() {}

    /**
     * Starts a host on this computer.
     *
     * @param installation stays open, and is closed by whoever opened it
     * @param cohorts what is shown; no two have the same id
     * @return once it answers
     * @throws PortTaken if the port cannot be had
     */
    public static RunningHost start(HostSettings settings, Installation installation, List<Logbook> cohorts) {
        return Guice.createInjector(
                        new StrictModule(),
                        new InstanceModule(installation, new Cohorts(cohorts), settings.clock(), site(settings)),
                        new UseCaseModule(),
                        new ViewModule(),
                        new WebModule())
                .getInstance(Server.class)
                .start(settings.port());
    }

    private static Site site(HostSettings settings) {
        return new Site(
                settings.name(),
                PRODUCT,
                settings.version(),
                "Reading, not signed in",
                List.of(
                        new Link("Programmes", Addresses.PROGRAMMES),
                        new Link("Cohorts", Addresses.COHORTS),
                        new Link("Language", Addresses.LANGUAGE),
                        new Link("Plugins", Addresses.PLUGINS)),
                List.of(new Link("For other programs", Addresses.OPENAPI)));
    }
}
