package org.criticalfriend.api.usecase;

import org.criticalfriend.engine.sight.Onlooker;

/**
 * Who asks.
 *
 * @param id of the person, or of the office where nobody signs in; it stands in the record of who did what
 * @param name as people call them
 * @param onlooker what they are to a cohort
 */
public record Actor(String id, String name, Onlooker onlooker) {}
