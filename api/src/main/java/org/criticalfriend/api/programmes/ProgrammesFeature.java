package org.criticalfriend.api.programmes;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;

/** What can be run here. */
public final class ProgrammesFeature extends AbstractModule {

    @Override
    protected void configure() {
        // One of each for all: it remembers what it has read and worked out.
        bind(Publications.class).in(Singleton.class);
        bind(Editions.class).in(Singleton.class);
        bind(ListProgrammes.class);
        bind(ReadEditionFile.class);
        bind(ProgrammesView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.main("Programmes", Addresses.PROGRAMMES);
    }

    @ProvidesIntoSet
    Routes routes(ListProgrammes listProgrammes, ReadEditionFile readEditionFile, ProgrammesView view) {
        return Routes.of(
                Area.PROGRAMMES,
                Route.get("/", "Where to begin").to(AT_THIS_COMPUTER).elsewhere(Addresses.PROGRAMMES),
                Route.get("/programmes", "The programmes that can be run")
                        .to(AT_THIS_COMPUTER)
                        .asks(listProgrammes, Questions::instance)
                        .page(ProgrammesPage.class, view::of),
                Route.get("/api/v1/programmes", "The programmes that can be run")
                        .saying("Each with its editions and its cohorts.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listProgrammes, Questions::instance)
                        .data(ProgrammesResponse.class, ProgrammesResponse::of),
                Route.get("/programmes/{programme}/{edition}/programme.yaml", "The file of an edition")
                        .to(AT_THIS_COMPUTER)
                        .asks(readEditionFile, asked -> new EditionQuery(asked.name("programme"), asked.edition()))
                        .file(source -> Download.shown("text/plain;charset=utf-8", source.text())));
    }
}
