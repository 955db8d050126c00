package org.criticalfriend.engine.language.handbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;

/** Whether a word for who reaches the people of a role, and when it does. */
final class Reach {

    private static final List<String> EVERYBODY = List.of("partnership", "public");

    private final Programme programme;
    private final Titles titles;

    Reach(Programme programme, Titles titles) {
        this.programme = programme;
        this.titles = titles;
    }

    /**
     * When something for these reaches a role: always (an empty text), or only while its organisation hosts or visits;
     * empty where it never does.
     */
    Optional<String> of(Collection<String> who, Role role) {
        List<String> times =
                who.stream().flatMap(one -> of(one, role).stream()).distinct().toList();
        boolean isAlways = times.contains("") || times.size() > 1;
        return times.isEmpty() ? Optional.empty() : Optional.of(isAlways ? "" : times.get(0));
    }

    private Optional<String> of(String who, Role role) {
        if (who.equals(role.id()) || who.equals(role.per()) || EVERYBODY.contains(who)) {
            return Optional.of("");
        }
        if (who.equals("cohort")) {
            return Optional.of("");
        }
        boolean isOfCohort = role.per().equals("cohort");
        if (who.equals("team")) {
            return isOfCohort ? Optional.empty() : Optional.of("");
        }
        Optional<Organisation> own = programme.organisations().find(role.per());
        if (who.equals("host")) {
            return own.filter(organisation -> role.side() == null && hosts(organisation))
                    .map(organisation -> isAlone(organisation)
                            ? ""
                            : "when your " + titles.organisation(organisation.id()) + " hosts");
        }
        if (who.equals("visitors") && role.side() == null && !isOfCohort) {
            return own.isEmpty()
                    ? Optional.of("")
                    : own.filter(organisation -> !(hosts(organisation) && isAlone(organisation)))
                            .map(organisation -> hosts(organisation) ? "when you visit" : "");
        }
        return Optional.empty();
    }

    private boolean hosts(Organisation organisation) {
        return programme.course().stream()
                .anyMatch(
                        step -> step instanceof Step.Visit visit && visit.host().equals(organisation.id()));
    }

    private static boolean isAlone(Organisation organisation) {
        return Integer.valueOf(1).equals(organisation.number().most());
    }
}
