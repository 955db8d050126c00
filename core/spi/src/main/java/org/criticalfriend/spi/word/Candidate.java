package org.criticalfriend.spi.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An organisation or a person as rules see it.
 *
 * @param id of the organisation or person
 * @param organisation the id of the organisation; for an organisation its own id
 * @param facts what is known, by the names of facts; what is not known is absent
 * @param headings the headings under which its notes are filed, by the notes' ids
 * @since 0.1
 */
public record Candidate(String id, String organisation, Map<String, String> facts, Map<String, List<String>> headings) {

    /** Keeps the order and takes copies. */
    public Candidate {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }
}
