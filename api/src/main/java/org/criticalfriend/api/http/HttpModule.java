package org.criticalfriend.api.http;

import static org.criticalfriend.api.http.route.Audience.ANYBODY_AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.answer.FailureText;
import org.criticalfriend.api.http.answer.Failures;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.answer.References;
import org.criticalfriend.api.http.answer.Templates;
import org.criticalfriend.api.http.openapi.OpenApi;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.ErrorView;
import org.criticalfriend.api.layout.MenuEntry;
import org.criticalfriend.api.layout.Site;

/**
 * The server, and what it answers whatever the features are: its own files and the description for other programs. The
 * routes of the features are joined here.
 */
public final class HttpModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Templates.class).in(Singleton.class);
        bind(Failures.class);
        bind(FailureText.class);
        bind(ErrorView.class);
        bind(StaticFiles.class).in(Singleton.class);
        bind(Server.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("For other programs", Addresses.OPENAPI);
    }

    @Provides
    @Singleton
    Routes routes(Set<Routes> ofFeatures, StaticFiles files, Site site) {
        List<Route> all = new ArrayList<>();
        ofFeatures.forEach(routes -> all.addAll(routes.all()));
        List<Route> data = new Routes(all).data();
        // Written when somebody first asks, which hardly anybody does.
        all.add(Route.get(Addresses.OPENAPI, "What other programs can read and write")
                .to(ANYBODY_AT_THIS_COMPUTER)
                .file(none -> Download.shown("application/json", Json.write(OpenApi.of(data, site)))));
        all.add(Route.get("/static/{file}", "The style and the drawings of the pages")
                .to(ANYBODY_AT_THIS_COMPUTER)
                .file(one -> files.file(one.part("file"), one.query())));
        all.add(Route.get("/static/fonts/{file}", "The typefaces of the pages")
                .to(ANYBODY_AT_THIS_COMPUTER)
                .file(one -> files.file("fonts/" + one.part("file"), one.query())));
        return new Routes(all);
    }

    @Provides
    @Singleton
    References references() {
        // Letters and digits that nobody mistakes for each other when they are read out.
        String characters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        Random random = new SecureRandom();
        return () -> {
            StringBuilder number = new StringBuilder();
            for (int index = 0; index < 8; index++) {
                number.append(index == 4 ? "-" : "").append(characters.charAt(random.nextInt(characters.length())));
            }
            return number.toString();
        };
    }
}
