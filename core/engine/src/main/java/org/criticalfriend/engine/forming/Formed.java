package org.criticalfriend.engine.forming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of forming teams.
 *
 * @param teams in the order of their first members; in each of them every rule that could be judged holds
 * @param unplaced those who are in no team, each with the reason
 * @param wishes how far each wish is fulfilled in each team, team by team
 * @param passedOver the rules and wishes that could not be judged, each with the reason
 */
public record Formed(
        List<FormedTeam> teams, List<Unplaced> unplaced, List<Fulfilment> wishes, List<PassedOver> passedOver) {

    /** Takes copies. */
    public Formed {
        teams = List.copyOf(teams);
        unplaced = List.copyOf(unplaced);
        wishes = List.copyOf(wishes);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Some members together.
     *
     * @param id {@code team-1} and so on
     * @param members the ids of its members, by the ids of the programme's organisations in the order of the file; an
     *     organisation of which it has none stands there with none
     */
    public record FormedTeam(String id, Map<String, List<String>> members) {

        /** Keeps the order and takes copies. */
        public FormedTeam {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            members.forEach((organisation, ids) -> copy.put(organisation, List.copyOf(ids)));
            members = Collections.unmodifiableMap(copy);
        }

        /** All its members' ids. */
        public List<String> all() {
            return members.values().stream().flatMap(List::stream).toList();
        }
    }

    /**
     * A member for whom there is no team.
     *
     * @param organisation the id of the programme's organisation it takes part as
     * @param member its id
     * @param reason a sentence for people
     */
    public record Unplaced(String organisation, String member, String reason) {}

    /**
     * How far a team fulfils a wish.
     *
     * @param wish the wish's id
     * @param team the team's id
     * @param degree from 0 to 1
     * @param points the degree times the wish's weight, once for each member of the team
     * @param reason why, in a few words such as {@code 12 km apart; 30 km apart}
     */
    public record Fulfilment(String wish, String team, double degree, double points, String reason) {}

    /**
     * A rule or wish that could not be judged, or a part of one of which others decide.
     *
     * @param id the rule's or wish's id
     * @param isRule whether it is a rule
     * @param reason a sentence for people
     */
    public record PassedOver(String id, boolean isRule, String reason) {}

    /** The points of all wishes in all teams. */
    public double total() {
        return wishes.stream().mapToDouble(Fulfilment::points).sum();
    }
}
