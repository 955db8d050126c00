package org.criticalfriend.spi;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file, told to the person who wrote it.
 *
 * <p>A plugin says which part it means and leaves the place to the host, which knows where each part stands.
 *
 * @param severity whether the programme can run all the same
 * @param path the part by its ids, such as {@code instruments.host-feedback.items.hub}
 * @param message what is wrong and what would be right, in words of the field, without a full stop
 * @param nearest what was probably meant, or null
 * @param place where it stands, or null while the host has not looked it up
 * @since 0.1
 */
public record Problem(
        Severity severity,
        String path,
        String message,
        @Nullable String nearest,
        @Nullable SourceLocation place) {

    /** Whether a file with this problem can run. */
    public enum Severity {
        /** It cannot run as written. */
        PROBLEM,
        /** It runs, but somebody should know. */
        WARNING
    }

    /** A problem at a part of the file, which therefore cannot run. */
    public static Problem at(String path, String message) {
        return new Problem(Severity.PROBLEM, path, message, null, null);
    }

    /** Something worth knowing at a part of a file that can run. */
    public static Problem warning(String path, String message) {
        return new Problem(Severity.WARNING, path, message, null, null);
    }

    /** The same problem with what was probably meant; null leaves it without. */
    public Problem meaning(@Nullable String probably) {
        return new Problem(severity, path, message, probably, place);
    }

    /** The same problem at a known place; null leaves it without. */
    public Problem in(@Nullable SourceLocation known) {
        return new Problem(severity, path, message, nearest, known);
    }

    /** Whether the file can run in spite of it. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }
}
