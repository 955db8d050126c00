package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;

/** Gives an award by hand, for what somebody earned outside what is recorded here. */
public final class GiveAward implements UseCase.Change<Question.ToGive> {

    private final Awards awards;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public GiveAward(Awards awards, Clock clock, Ids ids) {
        this.awards = awards;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "give an award";
    }

    @Override
    public Store.Work change(Actor actor, Question.ToGive wish) {
        if (!actor.may(Act.GIVE_AWARDS, Target.INSTANCE)) {
            throw new Refused("", "Awards are given by those who run the programmes.");
        }
        String title = awards.known().get(wish.award());
        if (title == null) {
            throw new Refused("award", "Choose the award.");
        }
        Holding.Holder holder = awards.holders().get(wish.holder());
        if (holder == null) {
            throw new Refused("holder", "Choose who holds it.");
        }
        if (wish.until() != null && wish.until().isBefore(wish.since())) {
            throw new Refused("until", "It ends before it begins; choose a later day.");
        }
        String evidence = SaidWords.needed(
                "evidence", wish.evidence(), "Nothing is awarded without evidence: write what it rests on.");
        AwardAct.Given given = new AwardAct.Given(wish.award(), title, holder, wish.since(), wish.until(), evidence);
        AwardAct act = new AwardAct(1, "given/" + ids.next(), actor.id(), clock.instant(), given);
        return pen -> {
            pen.award(act);
            return act.holding();
        };
    }
}
