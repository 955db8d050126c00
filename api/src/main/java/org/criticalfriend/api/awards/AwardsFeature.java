package org.criticalfriend.api.awards;

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
import org.criticalfriend.api.layout.TemplatePage;

/** What people and organisations hold, and what is done with it. */
public final class AwardsFeature extends AbstractModule {

    @Override
    protected void configure() {
        // One for all: it remembers what it has worked out.
        bind(Awards.class).in(Singleton.class);
        bind(ListAwards.class);
        bind(DecideOnAward.class);
        bind(GiveAward.class);
        bind(AwardHandler.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("Awards", Addresses.AWARDS);
    }

    @ProvidesIntoSet
    Routes routes(ListAwards listAwards, DecideOnAward decideOnAward, GiveAward giveAward, AwardHandler decisions) {
        return Routes.of(
                Area.PARTNERSHIP,
                Route.get("/awards", "What people and organisations hold")
                        .to(AT_THIS_COMPUTER)
                        .asks(listAwards, Questions::instance)
                        .page(TemplatePage.class, decisions::page),
                Route.post("/awards", "Asks to keep an award, renews it or ends it")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(decideOnAward, listAwards), decisions::decide),
                Route.post("/awards/given", "Gives an award by hand")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(giveAward, listAwards), decisions::give),
                Route.get("/api/v1/awards", "What people and organisations hold")
                        .saying("As far as whoever asks may know of it: what is listed for the partnership, what is"
                                + " theirs, and all of it for those who run the programmes.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listAwards, Questions::instance)
                        .data(AwardsResponse.class, awards -> awards),
                Route.post("/api/v1/awards", "Asks to keep an award, renews it or ends it")
                        .saying("Its holder asks; those who run the programmes renew and end.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(decideOnAward, listAwards), decisions::decideData)
                        .sent(DecisionRequest.class, AwardsResponse.class, awards -> awards),
                Route.post("/api/v1/awards/given", "Gives an award by hand")
                        .saying("For what somebody earned elsewhere, with its evidence.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(giveAward, listAwards), decisions::giveData)
                        .sent(GivenRequest.class, AwardsResponse.class, awards -> awards));
    }
}
