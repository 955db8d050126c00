package org.criticalfriend.engine.plugin;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.criticalfriend.spi.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word that can be called and not be had: whatever is asked of a plugin's word goes through the plugin's guard, whatever
 * kind of word it is, while the engine's own words are called directly.
 */
public final class WordCaller {

    private final Word word;
    private final Caller caller;

    /** A word that is called so. */
    public WordCaller(Word word, Caller caller) {
        this.word = word;
        this.caller = caller;
    }

    /** A word of the engine, whose faults are ours and are thrown. */
    public static WordCaller direct(Word word) {
        return new WordCaller(word, new Direct());
    }

    /** The same word, called in another way that may use the present one. */
    public WordCaller through(UnaryOperator<Caller> other) {
        return new WordCaller(word, other.apply(caller));
    }

    /** Whether the word is of a kind, such as {@code RuleWord}. */
    public boolean isA(Class<? extends Word> kind) {
        return kind.isInstance(word);
    }

    /**
     * Asks the word.
     *
     * @param kind a kind the word is of
     * @param asked what is asked, after "failed when asked to"
     * @param question asks the word and copies what it got; null is no answer
     * @return the answer or a failure; never null
     */
    public <W extends Word, T> Answer<T> call(
            Class<W> kind, String asked, Function<? super W, ? extends @Nullable T> question) {
        return caller.call(asked, () -> question.apply(kind.cast(word)));
    }

    private static final class Direct implements Caller {

        @Override
        public <T> Answer<T> call(String asked, Callable<? extends @Nullable T> question) {
            T answer;
            try {
                answer = question.call();
            } catch (RuntimeException ours) {
                throw ours;
            } catch (Exception ours) {
                throw new IllegalStateException("a word of the engine failed when asked to " + asked, ours);
            }
            if (answer == null) {
                throw new IllegalStateException("a word of the engine gave no answer when asked to " + asked);
            }
            return Answer.given(answer);
        }
    }
}
