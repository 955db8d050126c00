package org.criticalfriend.api.web;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.http.HttpModule;
import org.criticalfriend.api.http.PortTaken;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.http.Server;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.installation.Installation;

/** The host: pages and answers over HTTP. */
public final class Host {

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
        List<Module> modules = new ArrayList<>();
        modules.add(new StrictModule());
        modules.add(new InstanceModule(settings, installation, store, actors));
        modules.addAll(Features.all());
        modules.add(new HttpModule());
        return Guice.createInjector(modules);
    }
}
