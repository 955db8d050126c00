package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.criticalfriend.engine.award.AwardAct;

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
        try {
            decide(caller, asked);
            return Sending.done(Addresses.AWARDS);
        } catch (Refused refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (Stale stale) {
            return again(caller, 409, "Somebody else decided on this meanwhile; read it again first.");
        }
    }

    private void decide(Caller caller, Asked asked) {
        String words = asked.field("words");
        switch (asked.field("act")) {
            case "ask" -> caller.change(decideOnAward, about(asked, new AwardAct.RenewalAsked(words)));
            case "renew" -> caller.change(decideOnAward, about(asked, new AwardAct.Renewed(asked.day("until"), words)));
            case "end" ->
                caller.change(
                        decideOnAward,
                        about(
                                asked,
                                new AwardAct.Ended(
                                        caller.read(listAwards, new Question.OfInstance())
                                                .today(),
                                        words)));
            default ->
                caller.change(
                        giveAward,
                        new Question.ToGive(
                                asked.field("award"),
                                asked.field("holder"),
                                asked.day("since"),
                                asked.field("last").isEmpty() ? null : asked.day("last"),
                                asked.field("evidence")));
        }
    }

    private static Question.OnAward about(Asked asked, AwardAct.Done done) {
        return new Question.OnAward(asked.field("holding"), asked.number("before"), done);
    }

    /** Does what another program asks for. */
    ListAwards.Found decideData(Caller caller) {
        DecisionSent sent = caller.asked().sent(DecisionSent.class);
        AwardAct.Done done = switch (sent.decision()) {
            case "ask" -> new AwardAct.RenewalAsked(sent.words());
            case "renew" -> new AwardAct.Renewed(until(sent), sent.words());
            case "end" -> new AwardAct.Ended(until(sent), sent.words());
            default -> throw new Refused("decision", "Choose to ask, to renew or to end.");
        };
        caller.change(decideOnAward, new Question.OnAward(sent.holding(), sent.before(), done));
        return caller.read(listAwards, new Question.OfInstance());
    }

    private static LocalDate until(DecisionSent sent) {
        return Optional.ofNullable(sent.until()).orElseThrow(() -> new Refused("until", "Say until when."));
    }

    /** Gives what another program asks for. */
    ListAwards.Found giveData(Caller caller) {
        GivenSent sent = caller.asked().sent(GivenSent.class);
        caller.change(
                giveAward,
                new Question.ToGive(sent.award(), sent.holder(), sent.since(), sent.until(), sent.evidence()));
        return caller.read(listAwards, new Question.OfInstance());
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
