package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.usecase.GivePlaceUp;
import org.criticalfriend.api.usecase.ListPlaces;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.api.usecase.TakePlace;
import org.criticalfriend.api.view.PlacesView;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.api.wire.PlaceSent;

/** Takes open places and gives them up, as a form or another program sends it. */
final class Places {

    private static final String QUICKER = "Somebody else was quicker; look which places are open now.";

    private final TakePlace takePlace;
    private final GivePlaceUp givePlaceUp;
    private final ListPlaces listPlaces;
    private final PlacesView view;

    @Inject
    Places(TakePlace takePlace, GivePlaceUp givePlaceUp, ListPlaces listPlaces, PlacesView view) {
        this.takePlace = takePlace;
        this.givePlaceUp = givePlaceUp;
        this.listPlaces = listPlaces;
        this.view = view;
    }

    /** Does what a form asks for. */
    Sending book(Caller caller) {
        Asked asked = caller.asked();
        Question.OfPlace wish = new Question.OfPlace(asked.field("cohort"), asked.field("part"), asked.field("at"));
        try {
            book(caller, wish, asked.field("taking").equals("yes"));
            return Sending.done(Addresses.PLACES);
        } catch (Refused refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (Stale stale) {
            return again(caller, 409, QUICKER);
        }
    }

    /** Does what another program asks for. */
    List<ListPlaces.Offered> bookData(Caller caller) {
        PlaceSent sent = caller.asked().sent(PlaceSent.class);
        try {
            book(caller, new Question.OfPlace(caller.asked().name("cohort"), sent.part(), sent.at()), sent.isTaken());
        } catch (Stale stale) {
            throw new Refused("at", QUICKER);
        }
        return caller.read(listPlaces, new Question.OfInstance());
    }

    private void book(Caller caller, Question.OfPlace wish, boolean isTaken) {
        if (isTaken) {
            caller.change(takePlace, wish);
        } else {
            caller.change(givePlaceUp, wish);
        }
    }

    private Sending again(Caller caller, int status, String sentence) {
        return Sending.again(status, view.of(caller.read(listPlaces, new Question.OfInstance()), List.of(sentence)));
    }
}
