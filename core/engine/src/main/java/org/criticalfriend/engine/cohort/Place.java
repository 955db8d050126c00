package org.criticalfriend.engine.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An organisation in a cohort.
 *
 * @param id unique in the cohort
 * @param name as people call it
 * @param role the organisation of the programme it takes part as
 * @param facts what is known of it, by the names of facts
 * @param headings the headings under which its notes are filed, by the notes' ids
 */
public record Place(
        String id, String name, String role, Map<String, String> facts, Map<String, List<String>> headings) {

    /** Keeps the order and takes copies. */
    public Place {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** The headings of its notes of one kind, in the order written. */
    public List<String> headings(String note) {
        return headings.getOrDefault(note, List.of());
    }
}
