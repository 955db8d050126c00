package org.criticalfriend.spi.word;

import java.util.Map;
import java.util.Set;

/**
 * What a condition can ask about.
 *
 * @param host the facts known of the host
 * @param visit which of the team's visits it is, from 1; 0 outside a visit
 * @param visits how many visits the team has
 * @param chosen the option chosen in each choice
 * @param rated the level agreed in each instrument, where there is one agreed answer
 * @param attended the steps that were attended
 * @since 0.1
 */
public record ConditionContext(
        Map<String, String> host,
        int visit,
        int visits,
        Map<String, String> chosen,
        Map<String, String> rated,
        Set<String> attended) {

    /** Takes copies. */
    public ConditionContext {
        host = Map.copyOf(host);
        chosen = Map.copyOf(chosen);
        rated = Map.copyOf(rated);
        attended = Set.copyOf(attended);
    }
}
