package org.criticalfriend.engine.language.difference.pair;

import java.util.Objects;
import java.util.function.Function;

/**
 * A part of a programme as it was and as it is.
 *
 * @param before in the older edition
 * @param now in the newer one
 */
public record Pair<T>(T before, T now) {

    /** Whether something about it is different. */
    public boolean differs(Function<T, ?> aspect) {
        return !Objects.equals(aspect.apply(before), aspect.apply(now));
    }

    /** The same aspect of both. */
    public <V> Pair<V> map(Function<T, V> aspect) {
        return new Pair<>(aspect.apply(before), aspect.apply(now));
    }
}
