package org.criticalfriend.engine.statistics;

/**
 * Whoever gave an answer.
 *
 * @param id of a person; of the organisation or the team where one answer is agreed by all of it
 * @param organisation the id of the organisation they come from; where they come from none, their own id
 */
public record Respondent(String id, String organisation) {

    /** Somebody who comes from no organisation, or who is one. */
    public static Respondent of(String id) {
        return new Respondent(id, id);
    }
}
