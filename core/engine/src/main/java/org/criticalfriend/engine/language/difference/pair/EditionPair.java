package org.criticalfriend.engine.language.difference.pair;

import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.programme.Programme;

/**
 * Both programmes, each with its words.
 *
 * @param before the older one
 * @param now the newer one
 * @param was the older one in words
 * @param is the newer one in words
 */
public record EditionPair(Programme before, Programme now, InWords was, InWords is) {

    /** Two programmes side by side. */
    public static EditionPair of(Programme before, Programme now, Vocabulary vocabulary) {
        return new EditionPair(before, now, InWords.of(before, vocabulary), InWords.of(now, vocabulary));
    }

    /** Both programmes as a pair. */
    public Pair<Programme> both() {
        return new Pair<>(before, now);
    }
}
