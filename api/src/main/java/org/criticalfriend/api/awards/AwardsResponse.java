package org.criticalfriend.api.awards;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What people and organisations hold, as far as whoever asks may know of it. */
@Description("what people and organisations hold, as far as whoever asks may know of it")
public record AwardsResponse(
        @Description("the day to which it holds") LocalDate today,
        @Description("those held longest first") List<Held> awards) {

    public AwardsResponse {
        awards = List.copyOf(awards);
    }

    /** An award that somebody holds or has held. */
    @Description("an award that somebody holds or has held")
    public record Held(
            @Description("the id by which it is decided on") String holding,

            @Description("how many acts about it there are, which whoever decides on it sends back")
            int before,

            @Description("the id of the award") String award,
            @Description("its title") String title,

            @Description("the id of the person; empty where an organisation holds it")
            String person,

            @Description("the id of the organisation; empty for none")
            String organisation,

            @Description("the name of whoever holds it") String name,
            @Description("the first day") LocalDate since,

            @Description("the last day; null where it does not end") @Nullable
            LocalDate until,

            @Description("what its holder said for keeping it, if that waits for an answer; empty for nothing")
            String asked,

            @Description("whether whoever asks may ask to keep it now")
            boolean mayAsk,

            @Description("whether they may renew or end it now")
            boolean mayDecide) {

        static Held of(ListAwards.Held one) {
            Holding holding = one.holding();
            return new Held(
                    holding.id(),
                    one.acts().size(),
                    holding.award(),
                    holding.title(),
                    holding.holder().person(),
                    holding.holder().place(),
                    holding.holder().name(),
                    holding.since(),
                    holding.until(),
                    one.asked(),
                    one.mayAsk(),
                    one.mayDecide());
        }
    }

    public static AwardsResponse of(ListAwards.Found found) {
        return new AwardsResponse(
                found.today(), found.all().stream().map(Held::of).toList());
    }
}
