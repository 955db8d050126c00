package org.criticalfriend.engine.plugin;

import org.jspecify.annotations.Nullable;

/**
 * A file in the plugins folder that was not installed. Its programmes and words are unavailable, and nothing else.
 *
 * @param file the file's name, fit to be shown
 * @param id the plugin's id, or null where the file has none that could be read and trusted
 * @param cause what is wrong, as a sentence that names the file
 * @param cure what somebody can do about it, as one or two sentences
 */
public record RefusedJar(String file, @Nullable String id, String cause, String cure) {

    /** Cause and cure, as they are shown in a list. */
    public String sentence() {
        return cause + " " + cure;
    }
}
