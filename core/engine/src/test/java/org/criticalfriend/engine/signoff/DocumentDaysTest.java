package org.criticalfriend.engine.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class DocumentDaysTest {

    private static final Programme PROGRAMME = Scripts.of("""
            format: 1
            programme: walks
            edition: 2026/27
            title: Walks
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              chair: { number: 1, per: team, side: neither }
            notes: { seen: { by: chair, audience: [cohort, organiser] } }
            course:
              walk: { kind: visit, host: school, days: 3, sessions: { round: { minutes: 60, collects: seen } } }
              close: { kind: event, when: 2027-06-10 }
            outputs:
              letter:
                per: visit
                sections: { seen: { notes: seen } }
                sign-off:
                  draft: { by: chair, due: 5 working days after walk }
                  agree: { by: host, due: 2 days after draft }
                  release: { by: organiser }
                audience: host
              plan: { per: visit, sections: { seen: { notes: seen } }, sign-off: { draft: { by: chair, due: 1 week before walk } }, audience: host }
              story: { per: team, sections: { seen: { notes: seen } }, sign-off: { draft: { by: chair, due: 1 week after walk } }, audience: team }
              year: { per: cohort, sections: { seen: { notes: seen } }, sign-off: { draft: { by: organiser, due: 1 week after close } }, audience: cohort }
              always: { per: cohort, sections: { seen: { notes: seen } }, sign-off: { draft: { by: organiser } }, audience: cohort }
            """);

    @Test
    void aStageIsDueFromItsVisitOrFromTheStageBefore() {
        DocumentDays days = letter(SignOff.of("letter.walk.oak"));

        assertThat(days.due())
                .containsExactly(
                        Map.entry("draft", LocalDate.parse("2027-02-10")),
                        Map.entry("agree", LocalDate.parse("2027-02-12")));
    }

    @Test
    void aStageThatWasDoneIsCountedFromTheDayItWasDoneOn() {
        SignOff late = SignOff.of("letter.walk.oak")
                .with(new SignOffAct.Passed(0, "", "", "c", Instant.parse("2027-03-01T09:00:00Z")));

        assertThat(letter(late).due()).containsEntry("agree", LocalDate.parse("2027-03-03"));
    }

    @Test
    void aDocumentWaitsForNobodyBeforeTheLastDayOfItsVisit() {
        DocumentDays days = letter(SignOff.of("letter.walk.oak"));

        assertThat(days.hasBegun(LocalDate.parse("2027-02-04"))).isFalse();
        assertThat(days.hasBegun(LocalDate.parse("2027-02-05"))).isTrue();
        DocumentDays undated = of("letter", new Scope("one", "elm", "walk.elm"));
        assertThat(undated.hasBegun(LocalDate.parse("2030-01-01"))).isFalse();
        assertThat(undated.due()).isEmpty();
    }

    @Test
    void oneThatIsDueBeforeItsVisitWaitsAtOnce() {
        DocumentDays plan = of("plan", new Scope("one", "oak", "walk.oak"));

        assertThat(plan.hasBegun(LocalDate.parse("2026-09-01"))).isTrue();
        assertThat(plan.due()).containsEntry("draft", LocalDate.parse("2027-01-27"));
    }

    @Test
    void oneOfNoVisitWaitsForWhatItIsCountedFrom() {
        DocumentDays year = of("year", Scope.COHORT);

        assertThat(of("story", Scope.ofTeam("one")).from()).isEqualTo(LocalDate.parse("2027-02-03"));
        assertThat(year.hasBegun(LocalDate.parse("2027-06-09"))).isFalse();
        assertThat(year.hasBegun(LocalDate.parse("2027-06-10"))).isTrue();
        assertThat(year.due()).containsEntry("draft", LocalDate.parse("2027-06-17"));
        assertThat(of("always", Scope.COHORT).hasBegun(LocalDate.parse("2026-09-01")))
                .isTrue();
    }

    private static DocumentDays letter(SignOff signOff) {
        return DocumentDays.of(
                PROGRAMME.outputs().find("letter").orElseThrow(),
                new Scope("one", "oak", "walk.oak"),
                Course.of(cohort()),
                signOff);
    }

    private static DocumentDays of(String output, Scope scope) {
        return DocumentDays.of(
                PROGRAMME.outputs().find(output).orElseThrow(), scope, Course.of(cohort()), SignOff.of(output));
    }

    private static Cohort cohort() {
        return new Cohort(
                "walks-2026-27",
                "2026/27",
                PROGRAMME,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "oak", new Place("oak", "Oak", "school", Map.of()),
                        "elm", new Place("elm", "Elm", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak", "elm")))),
                ById.of(Map.of()),
                ById.of(Map.of()),
                Map.of("walk.oak", LocalDate.parse("2027-02-03")));
    }
}
