package org.criticalfriend.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class OfficesTest {

    private static final Programme OUR_HUBS = Scripts.of("""
            format: 1
            programme: our-hubs
            edition: 2026/27
            title: Our hubs
            organisations:
              hub: { kind: hub, number: 1, per: team }
              school: { kind: school, number: 3.., per: team }
            roles:
              manager: { number: 1, per: hub, office: hub-manager }
              leader: { number: 1, per: school, office: senior-partner }
              headteacher: { number: 1, per: school }
            """);

    private final Cohort first = cohort("2026/27", "ann");
    private final Cohort second = cohort("2027/28", "bea");

    @Test
    void anOfficeIsHeldForTheHubThatAnOrganisationIsOrBelongsTo() {
        Offices offices = Offices.of(List.of(first), day("2026-10-01"));

        assertThat(offices.of("ann")).containsExactly(new HeldOffice(Office.HUB_MANAGER, "North"));
        assertThat(offices.of("lea")).containsExactly(new HeldOffice(Office.SENIOR_PARTNER, "North"));
        assertThat(offices.of("kim")).isEmpty();
        assertThat(offices.ofHub("North"))
                .extracting(held -> held.person().name())
                .containsExactly("Ann", "Lea");
        assertThat(offices.ofHub("South")).isEmpty();
    }

    @Test
    void whereNoHubIsKnownNoOfficeIsHeld() {
        assertThat(Offices.of(List.of(first), day("2026-10-01")).of("lou")).isEmpty();
    }

    @Test
    void itIsHeldFromTheFirstDayUntilTheNextCohortBegins() {
        assertThat(Offices.of(List.of(first, second), day("2026-08-31")).of("ann"))
                .isEmpty();
        assertThat(Offices.of(List.of(first, second), day("2026-09-01")).of("ann"))
                .isNotEmpty();
        assertThat(Offices.of(List.of(first), day("2027-12-24")).of("ann")).isNotEmpty();
        assertThat(Offices.of(List.of(second, first), day("2027-09-01")).of("ann"))
                .isEmpty();
        assertThat(Offices.of(List.of(second, first), day("2027-09-01")).of("bea"))
                .isNotEmpty();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Cohort cohort(String label, String manager) {
        LocalDate start = day(label.substring(0, 4) + "-09-01");
        return new Cohort(
                "our-hubs-" + label.replace('/', '-'),
                label,
                OUR_HUBS,
                start,
                start.plusYears(1).minusDays(1),
                "",
                ById.of(Map.of(
                        "north", new Place("north", "North", "hub", Map.of()),
                        "ash", new Place("ash", "Ash School", "school", Map.of("hub", "North")),
                        "elm", new Place("elm", "Elm School", "school", Map.of()))),
                ById.of(Map.of()),
                ById.of(Map.of(
                        manager,
                        person(manager, "north"),
                        "lea",
                        person("lea", "ash"),
                        "lou",
                        person("lou", "elm"),
                        "kim",
                        person("kim", "ash"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "manager", manager, "north"),
                        "s2", new Seat("s2", "leader", "lea", "ash"),
                        "s3", new Seat("s3", "leader", "lou", "elm"),
                        "s4", new Seat("s4", "headteacher", "kim", "ash"))),
                Map.of());
    }

    private static Person person(String id, String place) {
        return new Person(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), place, "");
    }
}
