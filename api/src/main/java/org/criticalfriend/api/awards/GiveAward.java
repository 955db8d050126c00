package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.jspecify.annotations.Nullable;

/** Gives an award by hand, for what somebody earned outside what is recorded here. */
public final class GiveAward implements UseCase.Change<GiveAward.Command> {

    private final Awards awards;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public GiveAward(Awards awards, Clock clock, Ids ids) {
        this.awards = awards;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * An award to be given by hand.
     *
     * @param award the id of the award
     * @param holder the id of the person or organisation
     * @param until the last day; null where it does not end
     * @param evidence what it rests on
     */
    public record Command(
            String award,
            String holder,
            LocalDate since,
            @Nullable LocalDate until,
            String evidence) implements Question {
        @Override
        public String about() {
            return award + " " + holder;
        }
    }

    @Override
    public String name() {
        return "give an award";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        if (!actor.may(Act.GIVE_AWARDS, Target.INSTANCE)) {
            throw new RejectedException("", "Awards are given by those who run the programmes.");
        }
        String title = awards.known().get(command.award());
        if (title == null) {
            throw new RejectedException("award", "Choose the award.");
        }
        Holding.Holder holder = awards.holders().get(command.holder());
        if (holder == null) {
            throw new RejectedException("holder", "Choose who holds it.");
        }
        if (command.until() != null && command.until().isBefore(command.since())) {
            throw new RejectedException("until", "It ends before it begins; choose a later day.");
        }
        String evidence = TextRules.needed(
                "evidence", command.evidence(), "Nothing is awarded without evidence: write what it rests on.");
        AwardAct.Given given =
                new AwardAct.Given(command.award(), title, holder, command.since(), command.until(), evidence);
        AwardAct act = new AwardAct(1, "given/" + ids.next(), actor.id(), clock.instant(), given);
        return transaction -> {
            transaction.award(act);
            return act.holding();
        };
    }
}
