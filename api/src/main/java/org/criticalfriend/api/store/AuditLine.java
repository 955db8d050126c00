package org.criticalfriend.api.store;

import java.time.Instant;

/**
 * Who did or saw what, and when. It names things and never says what stands in them.
 *
 * @param at when
 * @param actor the id of the person, or of the office where nobody signs in
 * @param useCase what was asked, in a few words
 * @param cohort the id of the cohort in which it was asked; empty where it was asked in none
 * @param about what it was asked of, such as the ids of a cohort and an entry; empty where it is of nothing
 * @param outcome {@code done}, {@code refused} or {@code failed}
 */
public record AuditLine(Instant at, String actor, String useCase, String cohort, String about, String outcome) {}
