package org.criticalfriend.engine.signoff;

import org.jspecify.annotations.Nullable;

/**
 * A comment and what came of it.
 *
 * @param answer of those who draft; null while it is open
 */
public record Comment(SignOffAct.Commented said, SignOffAct.@Nullable Answered answer) {

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }
}
