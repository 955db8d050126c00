package org.criticalfriend.engine.plugin;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a plugin: a value, or a failure that was put into words.
 *
 * @param value what the plugin answered, or null if it failed
 * @param failure why there is no value, or null if there is one
 * @param <T> the type of the value
 */
public record Answer<T>(@Nullable T value, @Nullable PluginFailure failure) {

    /** Refuses both and neither. */
    public Answer {
        if ((value == null) == (failure == null)) {
            throw new IllegalArgumentException("an answer is a value or a failure");
        }
    }

    /** The plugin answered. */
    public static <T> Answer<T> given(T value) {
        return new Answer<>(value, null);
    }

    /** The plugin did not answer. */
    public static <T> Answer<T> failed(PluginFailure failure) {
        return new Answer<>(null, failure);
    }

    /** The value, or what is to stand in its place. */
    public T or(Function<? super PluginFailure, ? extends T> instead) {
        return value != null
                ? value
                : instead.apply(Optional.ofNullable(failure).orElseThrow());
    }
}
