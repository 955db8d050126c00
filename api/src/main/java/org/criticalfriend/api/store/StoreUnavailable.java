package org.criticalfriend.api.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Nothing can be read from the store or written in it, or not at the moment. The message is a sentence for whoever runs
 * the instance, and holds nothing of what people wrote.
 */
public final class StoreUnavailable extends RuntimeException {

    private StoreUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public static StoreUnavailable because(String sentence, Throwable cause) {
        return new StoreUnavailable(sentence, cause);
    }

    public static StoreUnavailable folderTaken(Path folder) {
        return new StoreUnavailable(
                "The data folder " + folder
                        + " is in use by another Critical Friend; stop that one first, or name another folder.",
                null);
    }

    public static StoreUnavailable notAFolder(Path folder, Throwable cause) {
        return new StoreUnavailable(
                "The data folder " + folder + " cannot be made, for there is a file in its way; name another folder.",
                cause);
    }

    public static StoreUnavailable oddName(Path folder) {
        return new StoreUnavailable(
                "The data folder " + folder + " has a question mark in its name; name another folder.", null);
    }

    public static StoreUnavailable notWritable(Path folder, Throwable cause) {
        return new StoreUnavailable(
                "Nothing can be written in the data folder " + folder
                        + "; let this account write there, or name another folder.",
                cause);
    }

    public static StoreUnavailable notADatabase(String where, Throwable cause) {
        return new StoreUnavailable(
                where + " is there, but is no database of Critical Friend; move it away, or name another one.", cause);
    }

    public static StoreUnavailable encoding(String where, String encoding) {
        return new StoreUnavailable(
                where + " is kept in " + encoding + ", which has no room for every letter; make one in UTF8.", null);
    }

    public static StoreUnavailable newer(String where, String found, String known) {
        return new StoreUnavailable(
                where + " was written by a newer release of Critical Friend (its tables are version " + found
                        + ", and this release knows version " + known + "); start that release or a later one.",
                null);
    }

    public static StoreUnavailable full(String where, Throwable cause) {
        return new StoreUnavailable(
                "Nothing of this was kept, for there is no room left for " + where + "; make room and try again.",
                cause);
    }

    public static StoreUnavailable failing(String where, Throwable cause) {
        return new StoreUnavailable(where + " cannot be read or written at the moment; try again.", cause);
    }

    public static StoreUnavailable unsure(String where, Throwable cause) {
        return new StoreUnavailable(
                where + " did not answer; whether this was kept is not known before it is asked for again.", cause);
    }

    public static StoreUnavailable busy(String cohort, Throwable cause) {
        return new StoreUnavailable(
                "So many write in the cohort " + cohort + " that nothing of this was kept; try again.", cause);
    }

    public static StoreUnavailable closed() {
        return new StoreUnavailable("Critical Friend is being stopped; nothing of this was kept.", null);
    }
}
