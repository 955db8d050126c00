package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.award.Holdings;

/** Lists what people and organisations hold, as far as whoever asks may know of it. */
public final class ListAwards implements UseCase.Reading<Question.OfInstance, ListAwards.Found> {

    private final Awards awards;
    private final Clock clock;

    @Inject
    public ListAwards(Awards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What is held.
     *
     * @param today the day to which it holds
     * @param awards the titles of the awards that can be given, by their ids; nothing for those who may not
     * @param holders to whom, by their ids
     */
    public record Found(
            LocalDate today, List<Held> all, Map<String, String> awards, Map<String, Holding.Holder> holders) {

        public Found {
            all = List.copyOf(all);
            awards = Collections.unmodifiableMap(new LinkedHashMap<>(awards));
            holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
        }

        /** Whether whoever asks gives awards by hand. */
        public boolean mayGive() {
            return !awards.isEmpty() && !holders.isEmpty();
        }
    }

    /**
     * A holding as somebody sees it.
     *
     * @param acts what was done with it since, as far as it is theirs to know
     * @param asked what its holder said for keeping it; empty where nothing waits for an answer
     * @param mayAsk whether they may ask to keep it
     * @param mayDecide whether they renew and end it
     */
    public record Held(Holding holding, List<AwardAct> acts, String asked, boolean mayAsk, boolean mayDecide) {

        public Held {
            acts = List.copyOf(acts);
        }
    }

    @Override
    public String name() {
        return "list what is held";
    }

    @Override
    public Found read(Actor actor, Question.OfInstance question) {
        LocalDate today = LocalDate.now(clock);
        Holdings holdings = awards.all();
        Set<String> listed = new HashSet<>();
        awards.listed(holdings).forEach(holding -> listed.add(holding.id()));
        boolean mayGive = actor.may(Act.GIVE_AWARDS, Target.INSTANCE);
        List<Held> held = holdings
                .where(holding -> listed.contains(holding.id()) || actor.may(Act.READ_AWARD, awards.target(holding)))
                .stream()
                .map(holding -> held(actor, holdings, holding, today))
                .toList();
        return new Found(today, held, mayGive ? awards.known() : Map.of(), mayGive ? awards.holders() : Map.of());
    }

    private Held held(Actor actor, Holdings holdings, Holding holding, LocalDate today) {
        Target.InInstance target = awards.target(holding);
        boolean mayRead = actor.may(Act.READ_AWARD, target);
        boolean mayAsk = actor.may(Act.ASK_FOR_RENEWAL, target);
        boolean mayDecide = actor.may(Act.DECIDE_ON_AWARDS, Target.INSTANCE);
        boolean isToRenew = holding.isToRenewOn(today);
        String asked = holdings.asked(holding.id()).orElse("");
        return new Held(
                mayRead ? holding : holding.withoutReason(),
                mayRead ? holdings.acts(holding.id()) : List.of(),
                mayRead ? asked : "",
                mayAsk && isToRenew && asked.isEmpty(),
                mayDecide && holding.isHeldOn(today));
    }
}
