package org.criticalfriend.engine.cohort;

/**
 * Somebody who takes part.
 *
 * @param id unique in the instance
 * @param name as people call them
 * @param place the id of the place whose own they are; empty for somebody from elsewhere
 * @param position what they are at home, such as {@code headteacher}; empty where nobody said
 */
public record Person(String id, String name, String place, String position) {}
