package org.criticalfriend.engine.access;

/**
 * An office of the partnership that somebody holds.
 *
 * @param word as a file names it among those who may see something, such as {@code central-team}
 * @param hub the name of the hub it is held for; empty for all of them
 */
public record Office(String word, String hub) {

    /** An office that is held for the whole partnership. */
    public static Office ofAll(String word) {
        return new Office(word, "");
    }
}
