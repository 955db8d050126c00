package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.usecase.DecideOnAward;
import org.criticalfriend.api.usecase.Ids;
import org.criticalfriend.api.usecase.ListAwards;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.api.view.AwardsView;
import org.criticalfriend.api.view.Typed;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.jspecify.annotations.Nullable;

/** What is done with awards; what is refused comes back with all that was typed. */
final class Decisions {

    private final DecideOnAward decideOnAward;
    private final ListAwards listAwards;
    private final AwardsView view;
    private final Ids ids;

    @Inject
    Decisions(DecideOnAward decideOnAward, ListAwards listAwards, AwardsView view, Ids ids) {
        this.decideOnAward = decideOnAward;
        this.listAwards = listAwards;
        this.view = view;
        this.ids = ids;
    }

    /** Does what a form asks for. */
    Sending decide(Caller caller) {
        Asked asked = caller.asked();
        try {
            caller.change(decideOnAward, wish(caller, asked));
            return Sending.done(Addresses.AWARDS);
        } catch (Refused refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (Stale stale) {
            return again(caller, 409, "Somebody else decided on this meanwhile; read it again first.");
        }
    }

    private Question.OnAward wish(Caller caller, Asked asked) {
        String words = asked.field("words");
        return switch (asked.field("act")) {
            case "ask" -> about(asked, new AwardAct.RenewalAsked(words));
            case "renew" -> about(asked, new AwardAct.Renewed(asked.day("until"), words));
            case "end" ->
                about(
                        asked,
                        new AwardAct.Ended(
                                caller.read(listAwards, new Question.OfInstance())
                                        .today(),
                                words));
            default -> new Question.OnAward("given/" + ids.next(), 0, given(caller, asked));
        };
    }

    private static Question.OnAward about(Asked asked, AwardAct.Done done) {
        return new Question.OnAward(asked.field("holding"), asked.number("before"), done);
    }

    private AwardAct.Given given(Caller caller, Asked asked) {
        ListAwards.Found found = caller.read(listAwards, new Question.OfInstance());
        Holding.Holder holder = Optional.ofNullable(found.holders().get(asked.field("holder")))
                .orElseThrow(() -> new Refused("holder", "Choose who holds it."));
        String title = Optional.ofNullable(found.awards().get(asked.field("award")))
                .orElseThrow(() -> new Refused("award", "Choose the award."));
        @Nullable LocalDate last = asked.field("last").isEmpty() ? null : asked.day("last");
        return new AwardAct.Given(
                asked.field("award"), title, holder, asked.day("since"), last, asked.field("evidence"));
    }

    private Sending again(Caller caller, int status, String sentence) {
        Map<String, String> fields = new LinkedHashMap<>();
        caller.asked()
                .fields()
                .forEach((name, values) -> fields.put(name, caller.asked().field(name)));
        return Sending.again(
                status,
                view.of(
                        caller.read(listAwards, new Question.OfInstance()),
                        new Typed(fields, java.util.List.of()).refused("", sentence)));
    }
}
