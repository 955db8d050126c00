package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.TemplatePage;
import org.criticalfriend.api.store.VersionConflict;

/** What is done with awards; what is refused comes back with all that was typed. */
public final class AwardHandler {

    private final DecideOnAward decideOnAward;
    private final GiveAward giveAward;
    private final ListAwards listAwards;
    private final Frames frames;
    private final Ids ids;

    @Inject
    public AwardHandler(
            DecideOnAward decideOnAward, GiveAward giveAward, ListAwards listAwards, Frames frames, Ids ids) {
        this.decideOnAward = decideOnAward;
        this.giveAward = giveAward;
        this.listAwards = listAwards;
        this.frames = frames;
        this.ids = ids;
    }

    /** Does what a form asks for. */
    public FormResult decide(Caller caller) {
        Request asked = caller.asked();
        return orAgain(caller, () -> {
            String decision = asked.field("act");
            caller.change(
                    decideOnAward,
                    new DecideOnAward.Command(
                            asked.field("holding"),
                            asked.number("before"),
                            decision,
                            decision.equals("renew") ? asked.day("until") : null,
                            asked.field("words")));
        });
    }

    /** Gives what a form asks for. */
    public FormResult give(Caller caller) {
        Request asked = caller.asked();
        return orAgain(
                caller,
                () -> caller.change(
                        giveAward,
                        new GiveAward.Command(
                                asked.field("award"),
                                asked.field("holder"),
                                asked.day("since"),
                                asked.field("last").isEmpty() ? null : asked.day("last"),
                                asked.field("evidence"))));
    }

    /** Does what another program asks for. */
    public AwardsResponse decideData(Caller caller) {
        DecisionRequest sent = caller.asked().sent(DecisionRequest.class);
        caller.change(
                decideOnAward,
                new DecideOnAward.Command(sent.holding(), sent.before(), sent.decision(), sent.until(), sent.words()));
        return caller.read(listAwards, new Question.OfInstance());
    }

    /** Gives what another program asks for. */
    public AwardsResponse giveData(Caller caller) {
        GivenRequest sent = caller.asked().sent(GivenRequest.class);
        caller.change(
                giveAward,
                new GiveAward.Command(sent.award(), sent.holder(), sent.since(), sent.until(), sent.evidence()));
        return caller.read(listAwards, new Question.OfInstance());
    }

    private FormResult orAgain(Caller caller, Runnable change) {
        try {
            change.run();
            return FormResult.saved(Addresses.AWARDS, "");
        } catch (RejectedException refused) {
            return again(caller, 422, String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "Somebody else decided on this meanwhile; read it again first.");
        }
    }

    private FormResult again(Caller caller, int status, String sentence) {
        Map<String, String> typed = new LinkedHashMap<>();
        caller.asked()
                .fields()
                .forEach((name, values) -> typed.put(name, caller.asked().field(name)));
        return FormResult.again(status, page(caller.read(listAwards, new Question.OfInstance()), typed, sentence));
    }

    /** What is held, as a page. */
    TemplatePage page(AwardsResponse awards) {
        return page(awards, Map.of(), "");
    }

    /** The same with what somebody typed and why that was refused. */
    private TemplatePage page(AwardsResponse awards, Map<String, String> typed, String problem) {
        Frame frame = frames.directory("Awards").withTrail(Frames.toDirectory()).withLead(AwardText.lead(awards));
        return TemplatePage.of("awards/awards", frame, awards)
                .with("typed", typed)
                .with("problem", problem)
                .with("ids", ids);
    }
}
