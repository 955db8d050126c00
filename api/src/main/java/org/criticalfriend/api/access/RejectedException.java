package org.criticalfriend.api.access;

/** Thrown where a command cannot be carried out. The message is a sentence for the caller and says what to do. */
public final class RejectedException extends RuntimeException {

    private final String field;

    /**
     * A refusal.
     *
     * @param field the part of the wish it is about; empty for all of it
     */
    public RejectedException(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    /** The part of the wish it is about; empty for all of it. */
    public String field() {
        return field;
    }
}
