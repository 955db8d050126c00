package org.criticalfriend.api.web;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.PortTaken;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.http.Server;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.installation.Installation;

/** The host: pages and answers over HTTP. */
public final class Host {

    private static final String PRODUCT = "Critical Friend";

    private Host() {}

    /**
     * Starts a host on this computer.
     *
     * @param installation stays open, and is closed by whoever opened it
     * @param store stays open too
     * @param actors who is who
     * @return once it answers
     * @throws PortTaken if the port cannot be had
     */
    public static RunningHost start(HostSettings settings, Installation installation, Store store, Actors actors) {
        Injector wired = wire(settings, installation, store, actors);
        DailyJob dayBreak = DailyJob.start(settings.clock(), wired.getInstance(BeginDay.class));
        try {
            return wired.getInstance(Server.class).start(settings.port(), dayBreak::close);
        } catch (RuntimeException failed) {
            dayBreak.close();
            throw failed;
        }
    }

    /** Puts a host together without starting it. */
    static Injector wire(HostSettings settings, Installation installation, Store store, Actors actors) {
        return Guice.createInjector(
                new StrictModule(),
                new InstanceModule(installation, store, actors, settings.clock(), site(settings), settings.themes()),
                new UseCaseModule(),
                new ViewModule(),
                new WebModule());
    }

    private static Site site(HostSettings settings) {
        return new Site(
                settings.name(),
                PRODUCT,
                settings.version(),
                List.of(
                        new Link("Programmes", Addresses.PROGRAMMES),
                        new Link("Cohorts", Addresses.COHORTS),
                        new Link("My work", Addresses.WORK),
                        new Link("Directory", Addresses.DIRECTORY)),
                List.of(
                        new Link("Themes", Addresses.THEMES),
                        new Link("Awards", Addresses.AWARDS),
                        new Link("Open places", Addresses.PLACES),
                        new Link("Impact report", Addresses.IMPACT),
                        new Link("Language", Addresses.LANGUAGE),
                        new Link("Plugins", Addresses.PLUGINS),
                        new Link("For other programs", Addresses.OPENAPI)));
    }
}
