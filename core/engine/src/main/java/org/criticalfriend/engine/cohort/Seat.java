package org.criticalfriend.engine.cohort;

/**
 * A person in a role.
 *
 * @param id unique in the cohort
 * @param role the id of a role of the programme
 * @param person the id of the person
 * @param at what the role is counted for here: the id of a place, of a team or of a visit's occurrence; empty for the
 *     cohort
 */
public record Seat(String id, String role, String person, String at) {}
