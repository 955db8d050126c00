package org.criticalfriend.engine.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An organisation in a cohort.
 *
 * @param id unique in the cohort
 * @param name as people call it
 * @param role the organisation of the programme it takes part as
 * @param facts what is known of it, by the names of facts
 */
public record Place(String id, String name, String role, Map<String, String> facts) {

    /** Keeps the order and takes a copy. */
    public Place {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Whether the register has it under a trust, by the trust's id or its name. */
    public boolean isMemberOf(Place trust) {
        String known = facts.getOrDefault("trust", "");
        return !known.isEmpty()
                && (known.equals(trust.id())
                        || known.toLowerCase(Locale.ROOT).equals(trust.name().toLowerCase(Locale.ROOT)));
    }
}
