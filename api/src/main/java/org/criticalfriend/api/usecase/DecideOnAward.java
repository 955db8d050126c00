package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.award.Holdings;

/** Asks to keep an award, renews it or ends it. */
public final class DecideOnAward implements UseCase.Change<Question.OnAward> {

    private final Awards awards;
    private final Clock clock;

    @Inject
    public DecideOnAward(Awards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "decide on an award";
    }

    @Override
    public Store.Work change(Actor actor, Question.OnAward wish) {
        Holdings holdings = awards.all();
        LocalDate today = LocalDate.now(clock);
        Holding holding = holdings.find(wish.holding())
                .filter(one -> actor.may(Act.READ_AWARD, awards.target(one)))
                .orElseThrow(() -> new Refused("holding", "Choose an award that is held."));
        if (holdings.acts(holding.id()).size() != wish.before()) {
            throw new Stale(holding.id(), Optional.empty());
        }
        AwardAct.Done done = done(wish, today);
        check(actor, holding, done, today);
        AwardAct act = new AwardAct(wish.before() + 1, wish.holding(), actor.id(), clock.instant(), done);
        return pen -> {
            pen.award(act);
            return wish.holding();
        };
    }

    private static AwardAct.Done done(Question.OnAward wish, LocalDate today) {
        LocalDate until = wish.until();
        return switch (wish.decision()) {
            case "ask" -> new AwardAct.RenewalAsked(wish.words());
            case "renew" ->
                new AwardAct.Renewed(
                        Optional.ofNullable(until).orElseThrow(() -> new Refused("until", "Say until when.")),
                        wish.words());
            case "end" -> new AwardAct.Ended(until == null ? today : until, wish.words());
            default -> throw new Refused("decision", "Choose to ask, to renew or to end.");
        };
    }

    private void check(Actor actor, Holding holding, AwardAct.Done done, LocalDate today) {
        if (!holding.isHeldOn(today)) {
            throw new Refused("", "It is no longer held; it can be earned again.");
        }
        if (done instanceof AwardAct.RenewalAsked asked) {
            if (!actor.may(Act.ASK_FOR_RENEWAL, awards.target(holding))) {
                throw new Refused("", "Whoever holds it asks to keep it.");
            }
            if (!holding.isToRenewOn(today)) {
                throw new Refused("", "It is held for long enough yet; ask again when its end is near.");
            }
            SaidWords.needed("words", asked.words(), "Write in a few words what has become of it since.");
            return;
        }
        if (!actor.may(Act.DECIDE_ON_AWARDS, Target.INSTANCE)) {
            throw new Refused("", "Awards are renewed and ended by those who run the programmes.");
        }
        if (done instanceof AwardAct.Renewed renewed) {
            if (holding.until() == null) {
                throw new Refused("", "It does not end, so there is nothing to renew.");
            }
            if (!renewed.until().isAfter(holding.until())) {
                throw new Refused("until", "It is held until then already; choose a later day.");
            }
            SaidWords.needed("words", renewed.reason(), "Nothing is renewed without evidence: write what it rests on.");
        } else if (done instanceof AwardAct.Ended ended) {
            boolean isIn = holding.isHeldOn(ended.last());
            if (!isIn) {
                throw new Refused("until", "Choose a day on which it is held.");
            }
            SaidWords.needed("words", ended.reason(), "Write in a few words why it ends.");
        }
    }
}
