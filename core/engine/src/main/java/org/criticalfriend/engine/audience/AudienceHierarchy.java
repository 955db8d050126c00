package org.criticalfriend.engine.audience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/**
 * The circles of a programme: host and visitors lie within the team, the team within the cohort, the cohort within the
 * partnership, and all within the public. Roles lie where they are counted; the offices of the instance stand beside,
 * and whoever runs the programme is its organiser.
 */
public final class AudienceHierarchy {

    /** Every word for who that is not a role. */
    public static final List<String> WORDS = Stream.concat(
                    Stream.of("author", "host", "visitors", "team", "cohort", "organiser", "partnership", "public"),
                    Stream.of(Office.values()).map(Office::id))
            .toList();

    private static final Map<String, Set<String>> WIDER = Map.of(
            "host", Set.of("team", "cohort", "partnership"),
            "visitors", Set.of("team", "cohort", "partnership"),
            "team", Set.of("cohort", "partnership"),
            "cohort", Set.of("partnership"));

    private final Programme programme;

    /** The circles of a programme. */
    public AudienceHierarchy(Programme programme) {
        this.programme = programme;
    }

    /**
     * Whether everybody of a group may see what is for an audience.
     *
     * @param audience the names of those who may see it
     * @param group a role, an organisation or a word for who
     */
    public boolean mayAllSee(Collection<String> audience, String group) {
        return audience.stream().anyMatch(circle -> lies(group, circle));
    }

    /** Whether a name is a role or an organisation of the programme, or a word for who. */
    public boolean knows(String name) {
        return WORDS.contains(name)
                || programme.roles().has(name)
                || programme.organisations().has(name);
    }

    /** Whether a group lies within a circle, for every person of the group. */
    private boolean lies(String group, String circle) {
        if (circle.equals("public") || meant(group).equals(meant(circle))) {
            return true;
        }
        if (WIDER.getOrDefault(group, Set.of()).contains(circle)) {
            return true;
        }
        Optional<Role> role = programme.roles().find(group);
        if (role.isPresent()) {
            return circleOf(role.get()).equals(circle)
                    || WIDER.getOrDefault(circleOf(role.get()), Set.of()).contains(circle);
        }
        return programme
                .organisations()
                .find(group)
                .map(organisation -> {
                    String widest = organisation.per() == Organisation.Per.TEAM ? "team" : "cohort";
                    return widest.equals(circle)
                            || WIDER.getOrDefault(widest, Set.of()).contains(circle);
                })
                .orElse(false);
    }

    /** The narrowest circle that holds every person of a role. */
    private String circleOf(Role role) {
        if (role.per().equals("cohort")) {
            return "cohort";
        }
        boolean isFromElsewhere = role.per().equals("team") || role.per().equals("visit");
        if (isFromElsewhere) {
            return role.side() == null && !programme.organisations().isEmpty() ? "visitors" : "team";
        }
        return programme
                .organisations()
                .find(role.per())
                .map(organisation -> {
                    boolean isAlone =
                            Integer.valueOf(1).equals(organisation.number().most());
                    boolean inTeams = organisation.per() == Organisation.Per.TEAM;
                    return !inTeams ? "cohort" : isAlone && hosts(organisation.id()) ? "host" : "team";
                })
                .orElse("team");
    }

    private boolean hosts(String organisation) {
        return programme.course().stream()
                .anyMatch(step -> step instanceof org.criticalfriend.spi.programme.Step.Visit visit
                        && visit.host().equals(organisation));
    }

    /** The group that a name stands for in this programme: the organiser is the office that runs it. */
    public String meant(String group) {
        return group.equals("organiser") ? programme.organiser().id() : group;
    }
}
