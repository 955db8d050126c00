package org.criticalfriend.api.programmes;

import org.criticalfriend.api.access.Question;

/** One edition of a programme. */
public record EditionQuery(String programme, String edition) implements Question {
    @Override
    public String about() {
        return programme + "@" + edition;
    }
}
