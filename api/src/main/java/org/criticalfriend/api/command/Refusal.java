package org.criticalfriend.api.command;

import java.io.Serial;

/** A command that cannot be carried out as it was given, with the sentence to say so. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The words of the command were wrong. */
    static Refusal ofUsage(String sentence) {
        return new Refusal(2, sentence);
    }

    /** The command was right, and what it found was not. */
    static Refusal ofProblems(String sentence) {
        return new Refusal(1, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
