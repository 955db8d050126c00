package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

/** Lists the awards that people and organisations hold, limited to those the reader may see. */
public final class ListAwards implements UseCase.Reading<Question.OfInstance, AwardsResponse> {

    private final Awards awards;
    private final Clock clock;

    @Inject
    public ListAwards(Awards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "list what is held";
    }

    @Override
    public AwardsResponse read(Actor actor, Question.OfInstance question) {
        LocalDate today = LocalDate.now(clock);
        Holdings holdings = awards.all();
        Set<String> listed = new HashSet<>();
        awards.listed(holdings).forEach(holding -> listed.add(holding.id()));
        boolean mayGive = actor.may(Act.GIVE_AWARDS, Target.INSTANCE);
        List<AwardsResponse.Held> held = holdings
                .where(holding -> listed.contains(holding.id()) || actor.may(Act.READ_AWARD, awards.target(holding)))
                .stream()
                .map(holding -> held(actor, holdings, holding, today))
                .toList();
        Map<String, String> given = mayGive ? awards.known() : Map.of();
        Map<String, String> holders = new LinkedHashMap<>();
        if (mayGive) {
            awards.holders().forEach((id, holder) -> holders.put(id, holder.name()));
        }
        boolean isSomethingToGive = !given.isEmpty() && !holders.isEmpty();
        return new AwardsResponse(today, held, isSomethingToGive ? new AwardsResponse.Giving(given, holders) : null);
    }

    private AwardsResponse.Held held(Actor actor, Holdings holdings, Holding holding, LocalDate today) {
        Target.InInstance target = awards.target(holding);
        boolean mayRead = actor.may(Act.READ_AWARD, target);
        boolean mayAsk = actor.may(Act.ASK_FOR_RENEWAL, target);
        boolean mayDecide = actor.may(Act.DECIDE_ON_AWARDS, Target.INSTANCE);
        String asked = holdings.asked(holding.id()).orElse("");
        List<AwardAct> acts = mayRead ? holdings.acts(holding.id()) : List.of();
        Holding told = mayRead ? holding : holding.withoutReason();
        return new AwardsResponse.Held(
                told.id(),
                acts.size(),
                told.award(),
                told.title(),
                told.holder().person(),
                told.holder().place(),
                told.holder().name(),
                told.since(),
                told.until(),
                mayRead ? asked : "",
                mayAsk && holding.isToRenewOn(today) && asked.isEmpty(),
                mayDecide && holding.isHeldOn(today),
                !told.isHeldOn(today) && !today.isBefore(told.since()),
                told.time(),
                AwardText.words(told),
                acts.stream().map(AwardText::of).toList());
    }
}
