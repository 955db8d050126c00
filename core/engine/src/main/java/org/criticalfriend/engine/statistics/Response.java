package org.criticalfriend.engine.statistics;

import java.util.OptionalInt;

/**
 * What somebody answered to one item.
 *
 * @param item the item's id; for headings and notes the id of the heading or note
 * @param respondent who answered
 * @param level the place of the chosen level from the lowest, beginning at 0 as in a tally; empty where the item was
 *     asked and left out
 */
public record Response(String item, Respondent respondent, OptionalInt level) {

    /** What was answered by somebody of whom nothing but a name is known. */
    public static Response of(String item, String respondent, OptionalInt level) {
        return new Response(item, Respondent.of(respondent), level);
    }
}
