package org.example.kept;

import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.ConditionWord;
import org.pf4j.Extension;

/** The condition {@code kept/later: 2}. */
@Extension
public final class LaterVisit implements ConditionWord<LaterVisit.From> {

    public record From(@Description("the first visit that counts") @IntRange(least = 1, most = 9) int number) {}

    @Override
    public String name() {
        return "later";
    }

    @Override
    public String meaning() {
        return "it is one of the later visits";
    }

    @Override
    public Class<From> settings() {
        return From.class;
    }

    @Override
    public boolean holds(From from, ConditionContext context) {
        boolean isKnown = context.host().containsKey("phase")
                || !context.chosen().isEmpty()
                || !context.rated().isEmpty()
                || !context.attended().isEmpty();
        return context.visit() >= from.number() && context.visit() <= context.visits() && isKnown;
    }
}
