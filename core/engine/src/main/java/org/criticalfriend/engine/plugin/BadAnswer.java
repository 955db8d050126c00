package org.criticalfriend.engine.plugin;

import java.io.Serial;

/** What a plugin answered cannot be used. It is thrown where the answer is looked at, by the question that a caller runs. */
public final class BadAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A bad answer.
     *
     * @param reason what is wrong with it, without a full stop, such as {@code it answered NaN, which is no number}
     */
    public BadAnswer(String reason) {
        super(reason);
    }
}
