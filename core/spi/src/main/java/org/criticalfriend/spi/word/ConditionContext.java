package org.criticalfriend.spi.word;

import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.language.HostOnly;

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
    @HostOnly
    public ConditionContext {
        host = Map.copyOf(host);
        chosen = Map.copyOf(chosen);
        rated = Map.copyOf(rated);
        attended = Set.copyOf(attended);
    }

    /** Outside a visit, with nothing known yet. */
    public static ConditionContext empty() {
        return new ConditionContext(Map.of(), 0, 0, Map.of(), Map.of(), Set.of());
    }

    /** The same with these facts of the host. */
    public ConditionContext withHost(Map<String, String> facts) {
        return new ConditionContext(facts, visit, visits, chosen, rated, attended);
    }

    /**
     * The same at a visit.
     *
     * @param number which of the team's visits it is, from 1
     * @param of how many visits the team has
     */
    public ConditionContext atVisit(int number, int of) {
        return new ConditionContext(host, number, of, chosen, rated, attended);
    }

    /** The same with these options chosen, by the ids of the choices. */
    public ConditionContext withChosen(Map<String, String> options) {
        return new ConditionContext(host, visit, visits, options, rated, attended);
    }

    /** The same with these levels agreed, by the ids of the instruments. */
    public ConditionContext withRated(Map<String, String> levels) {
        return new ConditionContext(host, visit, visits, chosen, levels, attended);
    }

    /** The same with these steps attended. */
    public ConditionContext withAttended(Set<String> steps) {
        return new ConditionContext(host, visit, visits, chosen, rated, steps);
    }
}
