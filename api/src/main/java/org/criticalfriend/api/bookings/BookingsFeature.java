package org.criticalfriend.api.bookings;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;

/** The places that people choose themselves. */
public final class BookingsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(Bookings.class).in(Singleton.class);
        bind(ListPlaces.class);
        bind(TakePlace.class);
        bind(GivePlaceUp.class);
        bind(PlacesView.class);
        bind(BookingHandler.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("Open places", Addresses.PLACES);
    }

    @ProvidesIntoSet
    Routes routes(
            ListPlaces listPlaces,
            TakePlace takePlace,
            GivePlaceUp givePlaceUp,
            PlacesView view,
            BookingHandler places) {
        return Routes.of(
                Area.PARTNERSHIP,
                Route.get("/places", "The places that people choose themselves")
                        .to(AT_THIS_COMPUTER)
                        .asks(listPlaces, Questions::instance)
                        .page(PlacesPage.class, view::of),
                Route.post("/places", "Takes an open place or gives it up")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(takePlace, givePlaceUp, listPlaces), places::book),
                Route.get("/api/v1/places", "The places that people choose themselves")
                        .saying(
                                "Over all cohorts, until their first day; with what stands against whoever asks taking them.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listPlaces, Questions::instance)
                        .data(PlacesResponse.class, PlacesResponse::of),
                Route.post("/api/v1/cohorts/{cohort}/places", "Takes an open place or gives it up")
                        .saying(
                                "For oneself. A place is given up before its first day, and before anything was given there.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(takePlace, givePlaceUp, listPlaces), places::bookData)
                        .sent(PlaceRequest.class, PlacesResponse.class, PlacesResponse::of));
    }
}
