package org.criticalfriend.api.identity;

import static org.criticalfriend.api.http.route.Audience.ANYBODY_AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;

/** Who one is where nobody signs in. */
public final class IdentityFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(DemoIdentity.class);
    }

    @ProvidesIntoSet
    Routes routes(DemoIdentity chosen) {
        return Routes.of(
                Area.INSTALLATION,
                Route.get("/as", "Who one is, where nobody signs in")
                        .to(ANYBODY_AT_THIS_COMPUTER)
                        .page(ActorsPage.class, chosen::of),
                Route.post("/as", "Chooses who one is")
                        .to(ANYBODY_AT_THIS_COMPUTER)
                        .form(List.of(), DemoIdentity::keep));
    }
}
