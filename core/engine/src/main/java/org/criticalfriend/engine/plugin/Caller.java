package org.criticalfriend.engine.plugin;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs code that may be a plugin's. */
@FunctionalInterface
public interface Caller {

    /**
     * Asks a question.
     *
     * @param asked what is asked, after "failed when asked to", such as {@code judge two members by rail-time}
     * @param question touches the plugin and copies what it got, for even a list may be the plugin's code; what it catches
     *     itself is an answer, and null is none
     * @return the answer or a failure; never null
     */
    <T> Answer<T> call(String asked, Callable<? extends @Nullable T> question);
}
