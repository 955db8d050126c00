package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.usecase.DecideOnAward;
import org.criticalfriend.api.usecase.GiveAward;
import org.criticalfriend.api.usecase.ListAwards;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.api.view.AwardsView;
import org.criticalfriend.api.view.Typed;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.api.wire.DecisionSent;
import org.criticalfriend.api.wire.GivenSent;

/** What is done with awards; what is refused comes back with all that was typed. */
final class Decisions {

    private final DecideOnAward decideOnAward;
    private final GiveAward giveAward;
    private final ListAwards listAwards;
    private final AwardsView view;

    @Inject
    Decisions(DecideOnAward decideOnAward, GiveAward giveAward, ListAwards listAwards, AwardsView view) {
        this.decideOnAward = decideOnAward;
        this.giveAward = giveAward;
        this.listAwards = listAwards;
        this.view = view;
    }

    /** Does what a form asks for. */
    Sending decide(Caller caller) {
        Asked asked = caller.asked();
        return orAgain(caller, () -> {
            String decision = asked.field("act");
            caller.change(
                    decideOnAward,
                    new Question.OnAward(
                            asked.field("holding"),
                            asked.number("before"),
                            decision,
                            decision.equals("renew") ? asked.day("until") : null,
                            asked.field("words")));
        });
    }

    /** Gives what a form asks for. */
    Sending give(Caller caller) {
        Asked asked = caller.asked();
        return orAgain(
                caller,
                () -> caller.change(
                        giveAward,
                        new Question.ToGive(
                                asked.field("award"),
                                asked.field("holder"),
                                asked.day("since"),
                                asked.field("last").isEmpty() ? null : asked.day("last"),
                                asked.field("evidence"))));
    }

    /** Does what another program asks for. */
    ListAwards.Found decideData(Caller caller) {
        DecisionSent sent = caller.asked().sent(DecisionSent.class);
        caller.change(
                decideOnAward,
                new Question.OnAward(sent.holding(), sent.before(), sent.decision(), sent.until(), sent.words()));
        return caller.read(listAwards, new Question.OfInstance());
    }

    /** Gives what another program asks for. */
    ListAwards.Found giveData(Caller caller) {
        GivenSent sent = caller.asked().sent(GivenSent.class);
        caller.change(
                giveAward,
                new Question.ToGive(sent.award(), sent.holder(), sent.since(), sent.until(), sent.evidence()));
        return caller.read(listAwards, new Question.OfInstance());
    }

    private Sending orAgain(Caller caller, Runnable change) {
        try {
            change.run();
            return Sending.done(Addresses.AWARDS);
        } catch (Refused refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (Stale stale) {
            return again(caller, 409, "Somebody else decided on this meanwhile; read it again first.");
        }
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
                        new Typed(fields, List.of()).refused("", sentence)));
    }
}
