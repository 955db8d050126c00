package org.criticalfriend.spi.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.language.HostOnly;

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
    @HostOnly
    public Candidate {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** One of whom nothing is known. */
    public static Candidate of(String id, String organisation) {
        return new Candidate(id, organisation, Map.of(), Map.of());
    }

    /** The same one with these facts in place of those it has. */
    public Candidate withFacts(Map<String, String> known) {
        return new Candidate(id, organisation, known, headings);
    }

    /** The same one with these headings in place of those it has. */
    public Candidate withHeadings(Map<String, List<String>> filed) {
        return new Candidate(id, organisation, facts, filed);
    }
}
