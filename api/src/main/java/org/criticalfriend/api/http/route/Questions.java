package org.criticalfriend.api.http.route;

import java.util.Objects;
import org.criticalfriend.api.access.Question;

/** What addresses ask about, where several features ask about the same. */
public final class Questions {

    private Questions() {}

    /** The instance as a whole, whatever the address says. */
    public static Question.OfInstance instance(Request asked) {
        Objects.requireNonNull(asked);
        return new Question.OfInstance();
    }

    /** The cohort in the address. */
    public static Question.OfCohort cohort(Request asked) {
        return new Question.OfCohort(asked.name("cohort"));
    }
}
