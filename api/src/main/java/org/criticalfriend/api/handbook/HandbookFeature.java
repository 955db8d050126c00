package org.criticalfriend.api.handbook;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;

/** The handbook of an edition, whole or for one role. */
public final class HandbookFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadHandbook.class);
        bind(HandbookView.class);
    }

    @ProvidesIntoSet
    Routes routes(ReadHandbook readHandbook, HandbookView view) {
        return Routes.of(
                Area.PROGRAMMES,
                Route.get("/programmes/{programme}/{edition}/handbook", "The handbook of an edition")
                        .to(AT_THIS_COMPUTER)
                        .asks(readHandbook, asked -> handbook(asked, ""))
                        .page(HandbookPage.class, view::of),
                Route.get("/programmes/{programme}/{edition}/handbook/{role}", "The handbook of a role")
                        .to(AT_THIS_COMPUTER)
                        .asks(readHandbook, asked -> handbook(asked, asked.name("role")))
                        .page(HandbookPage.class, view::of));
    }

    private static ReadHandbook.Query handbook(Request asked, String role) {
        return new ReadHandbook.Query(asked.name("programme"), asked.edition(), role);
    }
}
