package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.store.VersionConflict;

/** Takes open places and gives them up, as a form or another program sends it. */
public final class BookingHandler {

    private static final String QUICKER = "Somebody else was quicker; look which places are open now.";

    private final TakePlace takePlace;
    private final GivePlaceUp givePlaceUp;
    private final ListPlaces listPlaces;
    private final PlacesView view;

    @Inject
    public BookingHandler(TakePlace takePlace, GivePlaceUp givePlaceUp, ListPlaces listPlaces, PlacesView view) {
        this.takePlace = takePlace;
        this.givePlaceUp = givePlaceUp;
        this.listPlaces = listPlaces;
        this.view = view;
    }

    /** Does what a form asks for. */
    public FormResult book(Caller caller) {
        Request asked = caller.asked();
        TakePlace.Command command =
                new TakePlace.Command(asked.field("cohort"), asked.field("part"), asked.field("at"));
        try {
            book(caller, command, asked.field("taking").equals("yes"));
            return FormResult.done(Addresses.PLACES);
        } catch (RejectedException refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, QUICKER);
        }
    }

    /** Does what another program asks for. */
    public List<ListPlaces.Offered> bookData(Caller caller) {
        PlaceRequest sent = caller.asked().sent(PlaceRequest.class);
        try {
            book(caller, new TakePlace.Command(caller.asked().name("cohort"), sent.part(), sent.at()), sent.isTaken());
        } catch (VersionConflict stale) {
            throw new RejectedException("at", QUICKER);
        }
        return caller.read(listPlaces, new Question.OfInstance());
    }

    private void book(Caller caller, TakePlace.Command command, boolean isTaken) {
        if (isTaken) {
            caller.change(takePlace, command);
        } else {
            caller.change(givePlaceUp, command);
        }
    }

    private FormResult again(Caller caller, int status, String sentence) {
        return FormResult.again(status, view.of(caller.read(listPlaces, new Question.OfInstance()), List.of(sentence)));
    }
}
