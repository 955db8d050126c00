package org.criticalfriend.api.usecase;

/** A wish that cannot be so. The message is a sentence for whoever wished it, and says what to do. */
public final class Refused extends RuntimeException {

    private final String field;

    /**
     * A refusal.
     *
     * @param field the part of the wish it is about; empty for all of it
     */
    public Refused(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    /** The part of the wish it is about; empty for all of it. */
    public String field() {
        return field;
    }
}
