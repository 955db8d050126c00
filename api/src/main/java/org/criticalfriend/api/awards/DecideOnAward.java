package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.TextRules;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.award.Holdings;
import org.jspecify.annotations.Nullable;

/** Asks to keep an award, renews it or ends it. */
public final class DecideOnAward implements UseCase.Change<DecideOnAward.Command> {

    private final Awards awards;
    private final Clock clock;

    @Inject
    public DecideOnAward(Awards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * Something to be done with an award.
     *
     * @param holding the id of the holding
     * @param before how many acts on it the sender had seen
     * @param decision {@code ask} to keep it, {@code renew} or {@code end}
     * @param until the last day of what is renewed or ended; null where none is named, which ends it today
     * @param words what it rests on, or why
     */
    public record Command(
            String holding,
            int before,
            String decision,
            @Nullable LocalDate until,
            String words) implements Question {
        @Override
        public String about() {
            return holding;
        }
    }

    @Override
    public String name() {
        return "decide on an award";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        Holdings holdings = awards.all();
        LocalDate today = LocalDate.now(clock);
        Holding holding = holdings.find(command.holding())
                .filter(one -> actor.may(Act.READ_AWARD, awards.target(one)))
                .orElseThrow(() -> new RejectedException("holding", "Choose an award that is held."));
        if (holdings.acts(holding.id()).size() != command.before()) {
            throw new VersionConflict(holding.id(), Optional.empty());
        }
        AwardAct.Done done = done(command, today);
        check(actor, holding, done, today);
        AwardAct act = new AwardAct(command.before() + 1, command.holding(), actor.id(), clock.instant(), done);
        return transaction -> {
            transaction.award(act);
            return command.holding();
        };
    }

    private static AwardAct.Done done(Command command, LocalDate today) {
        LocalDate until = command.until();
        return switch (command.decision()) {
            case "ask" -> new AwardAct.RenewalAsked(command.words());
            case "renew" ->
                new AwardAct.Renewed(
                        Optional.ofNullable(until).orElseThrow(() -> new RejectedException("until", "Say until when.")),
                        command.words());
            case "end" -> new AwardAct.Ended(until == null ? today : until, command.words());
            default -> throw new RejectedException("decision", "Choose to ask, to renew or to end.");
        };
    }

    private void check(Actor actor, Holding holding, AwardAct.Done done, LocalDate today) {
        if (!holding.isHeldOn(today)) {
            throw new RejectedException("", "It is no longer held; it can be earned again.");
        }
        if (done instanceof AwardAct.RenewalAsked asked) {
            if (!actor.may(Act.ASK_FOR_RENEWAL, awards.target(holding))) {
                throw new RejectedException("", "Whoever holds it asks to keep it.");
            }
            if (!holding.isToRenewOn(today)) {
                throw new RejectedException("", "It is held for long enough yet; ask again when its end is near.");
            }
            TextRules.needed("words", asked.words(), "Write in a few words what has become of it since.");
            return;
        }
        if (!actor.may(Act.DECIDE_ON_AWARDS, Target.INSTANCE)) {
            throw new RejectedException("", "Awards are renewed and ended by those who run the programmes.");
        }
        if (done instanceof AwardAct.Renewed renewed) {
            if (holding.until() == null) {
                throw new RejectedException("", "It does not end, so there is nothing to renew.");
            }
            if (!renewed.until().isAfter(holding.until())) {
                throw new RejectedException("until", "It is held until then already; choose a later day.");
            }
            TextRules.needed("words", renewed.reason(), "Nothing is renewed without evidence: write what it rests on.");
        } else if (done instanceof AwardAct.Ended ended) {
            boolean isIn = holding.isHeldOn(ended.last());
            if (!isIn) {
                throw new RejectedException("until", "Choose a day on which it is held.");
            }
            TextRules.needed("words", ended.reason(), "Write in a few words why it ends.");
        }
    }
}
