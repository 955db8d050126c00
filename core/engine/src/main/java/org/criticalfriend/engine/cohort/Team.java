package org.criticalfriend.engine.cohort;

import java.util.List;

/**
 * Some places together.
 *
 * @param id unique in the cohort
 * @param title as people call it
 * @param places the ids of its places, in the order of the file
 */
public record Team(String id, String title, List<String> places) {

    /** Takes a copy. */
    public Team {
        places = List.copyOf(places);
    }
}
