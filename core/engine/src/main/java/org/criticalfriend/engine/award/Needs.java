package org.criticalfriend.engine.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Role;

/** Who takes part in something on a day without holding what the programme says they need. */
public final class Needs {

    private final Cohort cohort;
    private final Membership membership;
    private final Holdings holdings;
    private final Titles titles;

    /** The needs of a cohort beside what is held. */
    public Needs(Cohort cohort, Membership membership, Holdings holdings) {
        this.cohort = cohort;
        this.membership = membership;
        this.holdings = holdings;
        this.titles = new Titles(cohort.programme());
    }

    /**
     * Something that is needed and not held.
     *
     * @param holder the id of the person or organisation
     * @param award the id of the award
     * @param sentence so that a person can act on it
     */
    public record Unmet(String holder, String award, String sentence) {}

    /** What is not held on the day of a visit or an event, by the people and organisations of its team. */
    public List<Unmet> at(Occurrence occurrence, LocalDate day) {
        Scope scope = Scope.of(occurrence);
        List<Unmet> unmet = new ArrayList<>();
        for (Place place : cohort.places()) {
            boolean isThere = scope.team().isEmpty()
                    || cohort.teams()
                            .find(scope.team())
                            .map(team -> team.places().contains(place.id()))
                            .orElse(false);
            List<String> needs = cohort.programme()
                    .organisations()
                    .find(place.role())
                    .map(Organisation::needs)
                    .orElse(List.of());
            if (isThere) {
                unmet.addAll(unmet(place.id(), place.name(), needs, day));
            }
        }
        for (Seat seat : cohort.seats()) {
            if (membership.isInTeam(seat, scope) && !membership.isForAnotherVisit(seat, scope)) {
                unmet.addAll(unmet(seat, day));
            }
        }
        return unmet.stream().distinct().toList();
    }

    /** What whoever sits in a seat does not hold on a day. */
    public List<Unmet> unmet(Seat seat, LocalDate day) {
        Role role = cohort.programme().roles().find(seat.role()).orElse(null);
        Person person = cohort.people().find(seat.person()).orElse(null);
        return role == null || person == null ? List.of() : unmet(person, role, day);
    }

    /** What somebody who is to play a part does not hold on a day. */
    public List<Unmet> unmet(Person person, Role role, LocalDate day) {
        return unmet(person.id(), person.name() + ", " + Sentences.small(role.title()) + ",", role.needs(), day);
    }

    /** What an organisation that is to take part does not hold on a day. */
    public List<Unmet> unmet(Place place, Organisation organisation, LocalDate day) {
        return unmet(place.id(), place.name(), organisation.needs(), day);
    }

    private List<Unmet> unmet(String holder, String who, List<String> needs, LocalDate day) {
        return needs.stream()
                .filter(award -> !holdings.holds(holder, award, day))
                .map(award -> new Unmet(
                        holder,
                        award,
                        who + " does not hold the award “" + titles.awardTitle(award) + "” on " + Times.date(day)
                                + "."))
                .toList();
    }
}
