package org.criticalfriend.api.plugins;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;

/** What is installed, and what was refused and why. */
public final class PluginsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ListPlugins.class);
        bind(PluginsView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("Plugins", Addresses.PLUGINS);
    }

    @ProvidesIntoSet
    Routes routes(ListPlugins listPlugins, PluginsView view) {
        return Routes.of(
                Area.INSTALLATION,
                Route.get("/plugins", "What is installed and what was refused")
                        .to(AT_THIS_COMPUTER)
                        .asks(listPlugins, Questions::instance)
                        .page(PluginsPage.class, view::of),
                Route.get("/api/v1/plugins", "What is installed and what was refused")
                        .saying("A refused file is told with its cause and cure.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listPlugins, Questions::instance)
                        .data(PluginsResponse.class, PluginsResponse::of));
    }
}
