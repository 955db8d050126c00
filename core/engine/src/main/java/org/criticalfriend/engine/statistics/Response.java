package org.criticalfriend.engine.statistics;

import java.util.OptionalInt;

/**
 * What somebody answered to one item.
 *
 * @param item the item's id; for headings and notes the id of the heading or note
 * @param respondent who answered: a person, an organisation or a team, as the instrument asks
 * @param level the place of the chosen level from the lowest, beginning at 0 as in a tally; empty where the item was
 *     asked and left out
 */
public record Response(String item, String respondent, OptionalInt level) {}
