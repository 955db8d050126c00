package org.criticalfriend.api.cli;

import java.io.Serial;

/** A command that cannot be carried out as it was given, with the sentence to say so. */
final class CommandRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandRefused(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The words of the command were wrong. */
    static CommandRefused ofUsage(String sentence) {
        return new CommandRefused(2, sentence);
    }

    /** The command was right, and what it found was not. */
    static CommandRefused ofProblems(String sentence) {
        return new CommandRefused(1, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
