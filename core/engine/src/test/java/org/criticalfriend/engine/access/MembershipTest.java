package org.criticalfriend.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Office;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private final Cohort cohort = Stage.cohort();
    private final Course course = Course.of(cohort);
    private final Membership membership = new Membership(cohort, course);
    private final Scope visit = Scope.of(occurrence("walk.ash"));

    @Test
    void somebodyHasTheirOwnSeatsAndAnOfficeHasNone() {
        assertThat(membership.seats(Viewer.person("ash-head")))
                .isEqualTo(cohort.seats().stream()
                        .filter(seat -> seat.person().equals("ash-head"))
                        .toList())
                .isNotEmpty();
        assertThat(membership.seats(Viewer.office(Office.CENTRAL_TEAM))).isEmpty();
        assertThat(membership.seats(Viewer.person("nobody-known"))).isEmpty();
    }

    @Test
    void anOfficeOfAHubIsHeldForItsSchoolsAlone() {
        Map<String, Place> places = new LinkedHashMap<>();
        cohort.places()
                .forEach(place -> places.put(
                        place.id(),
                        new Place(
                                place.id(),
                                place.name(),
                                place.role(),
                                Map.of("hub", place.id().equals("ash") ? "North" : "South"))));
        Cohort inHubs = new Cohort(
                cohort.id(),
                cohort.label(),
                cohort.programme(),
                cohort.start(),
                cohort.end(),
                cohort.source(),
                ById.of(places),
                cohort.teams(),
                cohort.people(),
                cohort.seats(),
                cohort.dates());
        Membership there = new Membership(inHubs, Course.of(inHubs));

        assertThat(there.is("hub-manager", Viewer.officeOf("North", Office.HUB_MANAGER), visit, ""))
                .isTrue();
        assertThat(there.is("hub-manager", Viewer.officeOf("South", Office.HUB_MANAGER), visit, ""))
                .isFalse();
        assertThat(there.is("hub-manager", Viewer.officeOf("West", Office.HUB_MANAGER), Scope.COHORT, ""))
                .isFalse();
        assertThat(there.is("hub-manager", Viewer.officeOf("South", Office.HUB_MANAGER), Scope.COHORT, ""))
                .isTrue();
        assertThat(there.is("hub-manager", Viewer.office(Office.HUB_MANAGER), visit, ""))
                .isTrue();
    }

    @Test
    void theHostIsEverybodyWithASeatAtThePlaceVisited() {
        assertThat(meant("host", visit)).containsExactly("ash-head", "ash-leader");
    }

    @Test
    void theVisitorsAreTheOthersOfTheTeamWhoAreOnASide() {
        assertThat(meant("visitors", visit)).containsExactly("beech-head", "beech-leader", "guide-one");
    }

    @Test
    void theTeamIsEverybodyOfItsPlacesAndWhoeverSitsForItOrOneOfItsVisits() {
        assertThat(meant("team", visit))
                .containsExactly(
                        "ash-head",
                        "ash-leader",
                        "beech-head",
                        "beech-leader",
                        "chair-one",
                        "guide-one",
                        "scribe-ash",
                        "scribe-beech");
    }

    @Test
    void theCohortIsEverybodyWithASeat() {
        assertThat(meant("cohort", visit)).hasSize(14).contains("cedar-head", "reader");
    }

    @Test
    void aRoleOfAPlaceIsThatOfTheWholeTeam() {
        assertThat(meant("headteacher", visit)).containsExactly("ash-head", "beech-head");
    }

    @Test
    void aRoleOfATeamIsThatOfThisTeam() {
        assertThat(meant("chair", visit)).containsExactly("chair-one");
    }

    @Test
    void aRoleOfAVisitIsThatOfThisVisit() {
        assertThat(meant("scribe", visit)).containsExactly("scribe-ash");
    }

    @Test
    void aRoleOfAVisitIsThatOfWhatIsDoneForThisVisitToo() {
        assertThat(meant("scribe", Scope.of(occurrence("brief.ash")))).containsExactly("scribe-ash");
        assertThat(meant("scribe", Scope.ofTeam("one"))).containsExactly("scribe-ash", "scribe-beech");
    }

    @Test
    void aRoleOfTheCohortIsItsOwnEverywhere() {
        assertThat(meant("reader", visit)).containsExactly("reader");
    }

    @Test
    void anOrganisationIsWhoeverSitsAtOneOfTheTeam() {
        assertThat(meant("school", visit)).containsExactly("ash-head", "ash-leader", "beech-head", "beech-leader");
    }

    @Test
    void withoutATeamInParticularAnyIsMeant() {
        assertThat(meant("headteacher", Scope.COHORT))
                .containsExactly("ash-head", "beech-head", "cedar-head", "dogwood-head");
        assertThat(meant("host", Scope.COHORT)).isEmpty();
    }

    @Test
    void theOrganiserIsTheOfficeOfWhoeverRunsTheProgramme() {
        assertThat(membership.is("organiser", Viewer.office(Office.CENTRAL_TEAM), visit, ""))
                .isTrue();
        assertThat(membership.is("organiser", Viewer.office(Office.HUB_MANAGER), visit, ""))
                .isFalse();
        assertThat(membership.is("organiser", Viewer.person("ash-head"), visit, ""))
                .isFalse();
    }

    @Test
    void anOfficeIsWhoeverHoldsItAndNobodyElse() {
        for (Office office : Office.values()) {
            assertThat(membership.is(office.id(), Viewer.office(office), visit, ""))
                    .isTrue();
            assertThat(membership.is(office.id(), new Viewer("ash-head", Set.of(HeldOffice.ofAll(office))), visit, ""))
                    .isTrue();
            assertThat(membership.is(office.id(), Viewer.person("ash-head"), visit, ""))
                    .isFalse();
        }
    }

    @Test
    void theAuthorIsWhoeverWroteIt() {
        assertThat(membership.is("author", Viewer.person("ash-head"), visit, "ash-head"))
                .isTrue();
        assertThat(membership.is("author", Viewer.person("ash-head"), visit, ""))
                .isFalse();
        assertThat(membership.is("author", Viewer.office(Office.CENTRAL_TEAM), visit, ""))
                .isFalse();
    }

    @Test
    void thePartnershipAndThePublicAreEverybody() {
        assertThat(membership.is("partnership", Viewer.person("somebody"), visit, ""))
                .isTrue();
        assertThat(membership.is("public", Viewer.office(Office.SENIOR_PARTNER), visit, ""))
                .isTrue();
    }

    @Test
    void somebodyWithoutASeatIsOfNoTeam() {
        for (String word : List.of("host", "visitors", "team", "cohort", "headteacher", "school")) {
            assertThat(membership.is(word, Viewer.person("somebody"), visit, ""))
                    .isFalse();
        }
    }

    private Occurrence occurrence(String id) {
        return course.occurrences().find(id).orElseThrow();
    }

    private Set<String> meant(String word, Scope scope) {
        Set<String> people = new TreeSet<>();
        membership.seats(List.of(word), scope).stream().map(Seat::person).forEach(people::add);
        return people;
    }
}
