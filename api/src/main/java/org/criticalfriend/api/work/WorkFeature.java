package org.criticalfriend.api.work;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;

/** What somebody is asked, over all cohorts. */
public final class WorkFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadWork.class);
        bind(WorkView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.main("My work", Addresses.WORK);
    }

    @ProvidesIntoSet
    Routes routes(ReadWork readWork, WorkView view) {
        return Routes.of(
                Area.VISITS,
                Route.get("/work", "What one is asked")
                        .to(AT_THIS_COMPUTER)
                        .asks(readWork, Questions::instance)
                        .page(WorkPage.class, view::of),
                Route.get("/api/v1/work", "What one is asked")
                        .saying("Everything that whoever asks is to write, rate or choose, with the ids and versions of"
                                + " the entries it is kept as; and the documents that wait for them.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readWork, Questions::instance)
                        .data(WorkResponse.class, WorkResponse::of));
    }
}
