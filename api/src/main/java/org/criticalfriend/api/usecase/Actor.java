package org.criticalfriend.api.usecase;

import org.criticalfriend.engine.access.Viewer;

/**
 * Who asks.
 *
 * @param id of the person, or of the office where nobody signs in; it stands in the record of who did what
 * @param name as people call them
 * @param viewer what they are to a cohort
 */
public record Actor(String id, String name, Viewer viewer) {}
