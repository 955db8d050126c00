package org.criticalfriend.engine.language.word;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.ConditionWord;
import org.criticalfriend.spi.word.Word;

/** The words under {@code only-if}, with their settings. */
public final class Conditions {

    private Conditions() {}

    /** Which of a team's visits it is. */
    public record Visit(
            @Description("which of the team's visits") Turn turn) {

        /** The place of a visit among the team's visits. */
        public enum Turn {
            /** The first one. */
            @Description("the team's first visit")
            FIRST,
            /** Any but the first. */
            @Description("any visit but the first")
            LATER,
            /** The last one. */
            @Description("the team's last visit")
            LAST
        }
    }

    /** What was chosen: one choice with the options that make it so. */
    public record Chosen(
            @Description("a choice, with the options of it that make it so") @Names(Kind.CHOICE) @Required
            Map<String, List<String>> options) {}

    /** What was agreed: one instrument with the levels that make it so. */
    public record Rated(
            @Description("an instrument, with the levels of it that make it so") @Names(Kind.INSTRUMENT) @Required
            Map<String, List<String>> levels) {}

    /** What was attended. */
    public record Attended(
            @Description("steps, all of which were attended") @Names(Kind.STEP) @Required
            List<String> steps) {}

    /** What is so of the host. */
    public record Host(@Description("facts of the host") FactTest facts) {}

    static List<Word> all() {
        return List.of(
                new Condition<>(
                        "visit",
                        "it is the team's first, a later or its last visit",
                        Visit.class,
                        (is, now) -> switch (is.turn()) {
                            case FIRST -> now.visit() == 1;
                            case LATER -> now.visit() > 1;
                            case LAST -> now.visit() > 0 && now.visit() == now.visits();
                        }),
                new Condition<>(
                        "chosen",
                        "an option of a choice was chosen",
                        Chosen.class,
                        (chosen, now) -> isOneOf(chosen.options(), now.chosen())),
                new Condition<>(
                        "rated",
                        "the agreed answer is one of these levels",
                        Rated.class,
                        (rated, now) -> isOneOf(rated.levels(), now.rated())),
                new Condition<>(
                        "attended",
                        "these steps were attended",
                        Attended.class,
                        (steps, now) -> now.attended().containsAll(steps.steps())),
                new Condition<>(
                        "host",
                        "facts of the host are so",
                        Host.class,
                        (host, now) -> host.facts().holds(now.host())));
    }

    private static boolean isOneOf(Map<String, List<String>> right, Map<String, String> given) {
        return right.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(given.getOrDefault(entry.getKey(), "")));
    }

    private record Condition<S extends Record>(
            String name, String meaning, Class<S> settings, BiPredicate<S, ConditionContext> holds)
            implements ConditionWord<S> {

        @Override
        public boolean holds(S chosen, ConditionContext situation) {
            return holds.test(chosen, situation);
        }
    }
}
