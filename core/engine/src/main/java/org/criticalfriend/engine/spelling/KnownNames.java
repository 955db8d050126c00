package org.criticalfriend.engine.spelling;

import java.util.Collection;
import java.util.List;

/** The names that could have been meant, at the end of a problem's sentence. */
public final class KnownNames {

    private static final int MOST_LISTED = 12;

    private KnownNames() {}

    /** The names after a semicolon: {@code ; there are launch, visit}. */
    public static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "; there is none in this file";
        }
        if (known.size() == 1) {
            return "; there is only " + known.iterator().next();
        }
        List<String> first = known.stream().limit(MOST_LISTED).toList();
        return "; there are " + String.join(", ", first) + (known.size() > MOST_LISTED ? " and others" : "");
    }
}
