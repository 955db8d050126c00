package org.criticalfriend.engine.language.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.BadAnswer;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.ConditionWord;
import org.criticalfriend.spi.word.FieldWord;
import org.criticalfriend.spi.word.FigureWord;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Tally;
import org.criticalfriend.spi.word.Use;
import org.criticalfriend.spi.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What conditions, rules, figures and fields are asked, and what stands in where a plugin gives no answer, which is told to
 * {@link PluginCalls}. Nothing else in the engine or the host calls the method of a word.
 */
public final class WordCalls {

    private static final int MOST_DECIMALS = 6;

    private WordCalls() {}

    /** What becomes of what a condition decides about where the condition gives no answer. */
    public enum Doubt {
        /** It is asked of people all the same, so that nothing they have typed or would type is lost. */
        ASK("so what depends on it is asked as if it held"),
        /** It is kept back, so that nothing is shown, released or awarded that should not be. */
        KEEP_BACK("so what depends on it is left out as if it did not hold");

        private final String consequence;

        Doubt(String consequence) {
            this.consequence = consequence;
        }
    }

    /** Whether a condition is so. */
    public static boolean holds(Vocabulary vocabulary, Use condition, ConditionContext now, Doubt doubt) {
        return call(
                        vocabulary,
                        WordPlace.CONDITION,
                        condition.name(),
                        ConditionWord.class,
                        "tell whether " + condition.name() + " holds",
                        word -> holds((ConditionWord<?>) word, condition.settings(), now))
                .or(failure -> {
                    tell(WordPlace.CONDITION, condition.name(), doubt.consequence, failure);
                    return doubt == Doubt.ASK;
                });
    }

    private static <S extends Record> boolean holds(ConditionWord<S> word, Record settings, ConditionContext now) {
        return word.holds(word.settings().cast(settings), now);
    }

    /** Whether a word looks at two members, so that {@link #fit} can be asked. */
    public static boolean looksAtTwo(Vocabulary vocabulary, Use rule) {
        return vocabulary
                .find(WordPlace.RULE, rule.name())
                .filter(entry -> entry.caller().isA(RuleWord.class))
                .isPresent();
    }

    /** How two members fit, by a word that looks at two; one that gives no answer is passed over when teams are formed. */
    public static Answer<Score> fit(Vocabulary vocabulary, Use rule, Candidate one, Candidate other) {
        Answer<Score> answer = judge(vocabulary, rule, one, other);
        PluginFailure failure = answer.failure();
        if (failure != null) {
            tell(WordPlace.RULE, rule.name(), "so it is passed over when teams are formed", failure);
        }
        return answer;
    }

    private static Answer<Score> judge(Vocabulary vocabulary, Use rule, Candidate one, Candidate other) {
        return call(
                vocabulary,
                WordPlace.RULE,
                rule.name(),
                RuleWord.class,
                "judge two members by " + rule.name(),
                word -> complete(fit((RuleWord<?>) word, rule.settings(), one, other)));
    }

    private static <S extends Record> @Nullable Score fit(
            RuleWord<S> word, Record settings, Candidate one, Candidate other) {
        return word.fit(word.settings().cast(settings), one, other);
    }

    /** A fit without a reason is no answer. */
    private static @Nullable Score complete(@Nullable Score fit) {
        return fit == null || fit.reason() == null ? null : fit;
    }

    /** Whether two members fit; by a word that looks at more than two, and by one that gives no answer, nobody is kept out. */
    public static boolean fits(Vocabulary vocabulary, Use rule, Candidate one, Candidate other) {
        boolean looksAtMore = vocabulary.find(WordPlace.RULE, rule.name()).isPresent() && !looksAtTwo(vocabulary, rule);
        return looksAtMore
                || judge(vocabulary, rule, one, other)
                                .or(failure -> {
                                    tell(WordPlace.RULE, rule.name(), "so nobody is kept out by it", failure);
                                    return Score.of(true, failure.outline());
                                })
                                .degree()
                        > 0;
    }

    /** A figure of some answers; empty where there is none, as of no answers at all, and of a word that is no figure. */
    public static Answer<OptionalDouble> figure(Vocabulary vocabulary, String name, Tally tally) {
        boolean isNone = vocabulary
                .find(WordPlace.FIGURE, name)
                .filter(entry -> !entry.caller().isA(FigureWord.class))
                .isPresent();
        if (isNone) {
            return Answer.given(OptionalDouble.empty());
        }
        Answer<OptionalDouble> answer = call(
                vocabulary,
                WordPlace.FIGURE,
                name,
                FigureWord.class,
                "work out " + name,
                word -> finite(word.figure(tally)));
        PluginFailure failure = answer.failure();
        if (failure != null) {
            tell(WordPlace.FIGURE, name, "so a dash stands in its place", failure);
        }
        return answer;
    }

    /**
     * How a figure is printed.
     *
     * @param heading of its column: its title, and its unit if it has one
     * @param decimals how many
     */
    public record FigureStyle(String heading, int decimals) {}

    /** How a figure is printed. Where its plugin does not say, it stands under its name in words, with two decimals. */
    public static Answer<FigureStyle> style(Vocabulary vocabulary, String name) {
        Answer<FigureStyle> answer = call(
                vocabulary,
                WordPlace.FIGURE,
                name,
                FigureWord.class,
                "say how " + name + " is printed",
                WordCalls::style);
        PluginFailure failure = answer.failure();
        if (failure != null) {
            tell(WordPlace.FIGURE, name, "so it stands under its name, with two decimals", failure);
        }
        return answer;
    }

    private static FigureStyle style(FigureWord word) {
        @Nullable String title = word.title();
        @Nullable String unit = word.unit();
        int decimals = word.decimals();
        if (title == null || title.isBlank()) {
            throw new BadAnswer("it answered no title");
        }
        if (unit == null) {
            throw new BadAnswer("it answered null as its unit");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new BadAnswer("it answered " + decimals + " decimals, and 0 to " + MOST_DECIMALS + " can be printed");
        }
        return new FigureStyle(unit.isBlank() ? title.strip() : title.strip() + ", " + unit.strip(), decimals);
    }

    private static @Nullable OptionalDouble finite(@Nullable OptionalDouble figure) {
        if (figure != null && figure.isPresent() && !Double.isFinite(figure.getAsDouble())) {
            throw new BadAnswer("it answered " + figure.getAsDouble() + ", which is no number");
        }
        return figure;
    }

    /**
     * Why a value cannot stand in a field of a type, as a sentence for whoever typed it. A value that could not be checked
     * is kept.
     */
    public static Optional<String> refusal(Vocabulary vocabulary, String type, String value) {
        return call(
                        vocabulary,
                        WordPlace.FIELD,
                        type,
                        FieldWord.class,
                        "check a value of " + type,
                        word -> sentences(word.refusal(value)))
                .or(failure -> {
                    tell(
                            WordPlace.FIELD,
                            type,
                            "so what stands in such a field is kept without being checked",
                            failure);
                    return List.<String>of();
                })
                .stream()
                .findFirst();
    }

    /** The sentence, if there is one; a compiler of whatever language may have let through what is no text. */
    private static @Nullable List<String> sentences(@Nullable Object refusal) {
        return refusal instanceof Optional<?> given
                ? given.map(String.class::cast).stream().toList()
                : null;
    }

    static <W extends Word, T> Answer<T> call(
            Vocabulary vocabulary,
            WordPlace place,
            String name,
            Class<W> kind,
            String asked,
            Function<? super W, ? extends @Nullable T> question) {
        return vocabulary
                .find(place, name)
                .map(entry -> entry.caller().<W, T>call(kind, asked, question))
                .orElseGet(() -> Answer.failed(notInstalled(place, name)));
    }

    /** The plugin may have been taken away since the programme was read. */
    private static PluginFailure notInstalled(WordPlace place, String name) {
        String reason = "no plugin that is installed understands it";
        return new PluginFailure(
                name.substring(0, Math.max(0, name.indexOf('/'))),
                "",
                "answer",
                "The " + place.title() + " " + name + " cannot be asked: " + reason + ".",
                reason,
                reason,
                null);
    }

    static void tell(WordPlace place, String name, String consequence, PluginFailure failure) {
        String word = "the " + place.title() + " " + name;
        if (failure.version().isEmpty()) {
            PluginCalls.tell("No plugin that is installed understands " + word + ", " + consequence + ".", "");
        } else {
            PluginCalls.tell(
                    "The plugin " + failure.plugin() + " " + failure.version() + " gave no answer for " + word + ", "
                            + consequence + ".",
                    failure.outline());
        }
    }
}
