package org.criticalfriend.engine.award;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with an award.
 *
 * @param number of the acts about the same holding, from 1
 * @param holding the id of the holding it is about; for one that is given, the id it has from then on
 * @param by the id of whoever did it
 */
public record AwardAct(int number, String holding, String by, Instant at, Done done) {

    /** What was done. */
    public sealed interface Done permits Given, RenewalAsked, Renewed, Ended {}

    /**
     * It was given by hand, to somebody who earned it outside what is recorded here.
     *
     * @param until the last day; null where it does not end
     * @param evidence what it rests on; never blank
     */
    public record Given(
            String award,
            String title,
            Holding.Holder holder,
            LocalDate since,
            @Nullable LocalDate until,
            String evidence)
            implements Done {}

    /** Its holder asked to keep it, and said why. */
    public record RenewalAsked(String words) implements Done {}

    /**
     * It was renewed.
     *
     * @param until the new last day
     */
    public record Renewed(LocalDate until, String reason) implements Done {}

    /**
     * It was ended before its time.
     *
     * @param last the last day on which it was held
     */
    public record Ended(LocalDate last, String reason) implements Done {}
}
