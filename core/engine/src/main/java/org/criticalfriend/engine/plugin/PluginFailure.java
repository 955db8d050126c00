package org.criticalfriend.engine.plugin;

import org.jspecify.annotations.Nullable;

/**
 * That a plugin gave no answer. It concerns the plugin's own programmes and nobody else's.
 *
 * @param plugin the plugin's id
 * @param version the plugin's version
 * @param asked what it was asked to do, after "when asked to"
 * @param sentence the whole story in one or two sentences for an administrator, naming plugin and version
 * @param reason the bare reason without a full stop, such as {@code IllegalStateException: no route (RailTime.java:12)}
 * @param outline the reason without words of the plugin's own, fit for every reader of a page: what a plugin says may
 *     repeat what it was asked about
 * @param thrown what the plugin threw, for a log; null where it threw nothing. Its methods are the plugin's code
 */
public record PluginFailure(
        String plugin,
        String version,
        String asked,
        String sentence,
        String reason,
        String outline,
        @Nullable Throwable thrown) {

    @Override
    public String toString() {
        return sentence;
    }
}
