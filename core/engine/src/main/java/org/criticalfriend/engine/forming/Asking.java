package org.criticalfriend.engine.forming;

import java.util.Optional;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.spi.word.Fit;
import org.criticalfriend.spi.word.Member;
import org.criticalfriend.spi.word.RuleWord;
import org.jspecify.annotations.Nullable;

/** How a word is asked about two members. */
@FunctionalInterface
public interface Asking {

    /**
     * How two members fit.
     *
     * @param entry the word as the vocabulary has it
     * @param word the same word, which looks at two members
     * @param settings of the word's own settings type
     * @return the fit, or the failure of the plugin that brings the word; never null, and nothing is thrown for a
     *     plugin's fault
     */
    Answer<Fit> fit(Vocabulary.Entry entry, RuleWord<?> word, Record settings, Member one, Member other);

    /** Asks every word at once, as is right for those of the engine. */
    static Asking directly() {
        return (entry, word, settings, one, other) -> Answer.given(judged(word, settings, one, other));
    }

    /** Asks a plugin's words behind its guard and the engine's at once. */
    static Asking behindGuards(Plugins plugins) {
        Asking directly = directly();
        return (entry, word, settings, one, other) -> {
            Optional<InstalledPlugin> plugin = plugins.plugin(entry.plugin());
            return plugin.isEmpty()
                    ? directly.fit(entry, word, settings, one, other)
                    : plugin.get()
                            .ask(
                                    "judge two members by " + entry.name(),
                                    () -> complete(judged(word, settings, one, other)));
        };
    }

    private static <S extends Record> Fit judged(RuleWord<S> word, Record settings, Member one, Member other) {
        return word.fit(word.settings().cast(settings), one, other);
    }

    /** A fit without a reason is no answer. */
    private static @Nullable Fit complete(@Nullable Fit fit) {
        return fit == null || fit.reason() == null ? null : fit;
    }
}
