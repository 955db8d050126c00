package org.example.pupilvoice;

import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.word.ConditionWord;
import org.criticalfriend.spi.word.ConditionContext;
import org.pf4j.Extension;

/**
 * The condition {@code pupil-voice/enough-pupils: 300}: the host has at least so many pupils on roll, so that nobody can
 * guess who said what. It reads the fact {@code pupils}; a school that has not told it is taken for a small one.
 */
@Extension
public final class EnoughPupils implements ConditionWord<EnoughPupils.Least> {

    private static final String FACT = "pupils";

    /** What stands behind the word; one component, so a file may write its value alone. */
    public record Least(
            @Description("the smallest number of pupils on roll") @IntRange(least = 1, most = 10_000)
            int pupils) {}

    @Override
    public String name() {
        return "enough-pupils";
    }

    @Override
    public String meaning() {
        return "the host has at least so many pupils on roll";
    }

    @Override
    public Class<Least> settings() {
        return Least.class;
    }

    @Override
    public boolean holds(Least least, ConditionContext situation) {
        String onRoll = situation.host().getOrDefault(FACT, "");
        return onRoll.matches("\\d{1,5}") && Integer.parseInt(onRoll) >= least.pupils();
    }
}
