package org.example.fairtravel;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Programmes in which nobody spends the day on the train: a promise that no tailoring may break. */
@Extension
public final class FairTravel implements Variant {

    private static final int TWO_HOURS = 120;

    @Override
    public String id() {
        return "fair-travel";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("Fair Travel", programme)
                .yes(
                        everyWayIsShort(programme),
                        "teams.rules",
                        "Fair Travel sends nobody further than two hours; add a rule `fair-travel/rail-time: 2 hours`"
                                + " or shorter")
                .problems();
    }

    private static boolean everyWayIsShort(Programme programme) {
        return programme.teams() != null
                && programme.teams().rules().stream()
                        .anyMatch(rule ->
                                rule.word().settings() instanceof RailTime.Limit limit && limit.minutes() <= TWO_HOURS);
    }
}
