package org.criticalfriend.api.access;

/**
 * Thrown when the user may know that something exists but may not read it. The message is a sentence for the user that says
 * who may. To everybody else it is {@linkplain NotFoundException not there}.
 */
public final class DeniedException extends RuntimeException {

    /** A refusal. */
    public DeniedException(String sentence) {
        super(sentence, null, false, false);
    }
}
