package org.criticalfriend.api.access;

/**
 * Thrown where whoever asks may know of something and may not read it. The message is a sentence for them and says for whom
 * it is. To everybody else it is {@linkplain NotFoundException not there}.
 */
public final class DeniedException extends RuntimeException {

    /** A refusal. */
    public DeniedException(String sentence) {
        super(sentence, null, false, false);
    }
}
