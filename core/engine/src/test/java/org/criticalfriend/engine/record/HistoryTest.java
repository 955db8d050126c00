package org.criticalfriend.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Cohort present = Years.cohort(Years.now(), 2023, List.of("ash", "beech"));

    @Test
    void aFirstCohortHasNoHistory() {
        assertThat(History.none().lastCohort()).isEmpty();
        assertThat(History.none().lastVisit("ash")).isEmpty();
        assertThat(history().lastCohort()).isEmpty();
    }

    @Test
    void theLastCohortIsTheLatestThatBeganEarlier() {
        History history = history(
                year(2020, List.of("ash")),
                year(2022, List.of("ash")),
                year(2021, List.of("ash")),
                new CohortRecord(Years.cohort(Years.now(), 2024, List.of("ash")), List.of()));

        assertThat(history.lastCohort().stream().map(past -> past.cohort().label()))
                .containsExactly("2022/23");
    }

    @Test
    void theLastVisitIsTheLatestThatTheSameOrganisationHosted() {
        History history = history(
                year(
                        2021,
                        List.of("ash", "beech"),
                        Years.note("ash", "ebi", "1", "Old."),
                        Years.note("beech", "ebi", "2", "Then.")),
                year(2022, List.of("ash"), Years.note("ash", "ebi", "3", "New.")));

        assertThat(notes(history, "ash")).containsExactly("New.");
        assertThat(notes(history, "beech")).containsExactly("Then.");
        assertThat(notes(history, "cedar")).isEmpty();
    }

    @Test
    void aVisitAtWhichNothingWasWrittenDidNotTakePlace() {
        History history = history(
                year(2021, List.of("ash"), Years.note("ash", "ebi", "1", "Old.")), year(2022, List.of("ash", "beech")));

        assertThat(notes(history, "ash")).containsExactly("Old.");
    }

    @Test
    void whatWasRecordedGoesByThePresentIds() {
        History history = history(year(
                2022,
                List.of("ash"),
                Years.note("ash", "ebi", "1", "Even better."),
                Years.rated("ash", "estimates", "whole", "ineffective"),
                Years.rated("ash", "feedback", "useful", "yes"),
                Years.rated("ash", "feedback", "long", "yes"),
                Years.rated("ash", "feedback", "kind", "yes")));
        History.LastVisit last = history.lastVisit("ash").orElseThrow();

        assertThat(last.level("estimates", "overall")).hasValue("working-towards");
        assertThat(last.level("feedback", "useful")).hasValue("yes");
        assertThat(last.level("feedback", "long")).as("begins anew").isEmpty();
        assertThat(last.level("feedback", "kind")).as("is gone").isEmpty();
        assertThat(last.entries().stream().map(Entry::collected))
                .containsExactly("even-better-if", "estimates", "feedback");
    }

    @Test
    void whatIsFoldedTogetherIsTold() {
        PriorCohort past = history(year(2022, List.of("ash"))).lastCohort().get(0);

        assertThat(past.told(Years.now().instruments().find("estimates").orElseThrow())
                        .folded())
                .containsExactly(List.of("Working towards", "Ineffective"));
        assertThat(past.told(Years.now().instruments().find("feedback").orElseThrow())
                        .folded())
                .isEmpty();
    }

    @Test
    void ofAProgrammeThatWasTakenOverOnlyWhatIsNamedCarriesOn() {
        Programme successor = Scripts.of("""
                format: 1
                programme: looks
                edition: 2023
                title: Looks
                replaces: { reviews: 2023/24 }
                organisations: { school: { kind: school, number: 1, per: team } }
                roles: { lead: { number: 1, per: team } }
                notes:
                  idea: { by: lead, audience: team, was: reviews/ebi }
                  advice: { by: lead, audience: team }
                course: { review: { kind: visit, host: school, days: 1, sessions: { day: { minutes: 60, collects: [idea, advice] } } } }
                outputs: { notes: { per: visit, sections: { notes: { notes: [idea, advice] } }, audience: team } }
                """);
        History history = History.of(
                Years.cohort(successor, 2023, List.of("ash")),
                Archive.of(List.of(year(
                        2022,
                        List.of("ash"),
                        Years.note("ash", "ebi", "1", "Go on."),
                        Years.note("ash", "advice", "2", "Stop.")))));

        assertThat(history.lastVisit("ash").orElseThrow().entries().stream().map(Entry::collected))
                .containsExactly("idea");
    }

    @Test
    void anotherProgrammeIsNoHistory() {
        Cohort other = Years.cohort(Scripts.programme("quality-assurance-review-2023-24"), 2022, List.of("ash"));

        assertThat(history(new CohortRecord(other, List.of())).lastCohort()).isEmpty();
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        List<String> fetched = new ArrayList<>();
        Archive archive = Archive.of(List.of(
                year(2021, List.of("ash"), Years.note("ash", "ebi", "1", "Old.")),
                year(2022, List.of("beech"), Years.note("beech", "ebi", "2", "New."))));
        History history = History.of(present, new Archive() {
            @Override
            public List<Cohort> cohorts() {
                fetched.add("heads");
                return archive.cohorts();
            }

            @Override
            public Optional<CohortRecord> record(String cohort) {
                fetched.add(cohort);
                return archive.record(cohort);
            }
        });

        assertThat(fetched).isEmpty();
        assertThat(notes(history, "ash")).containsExactly("Old.");
        assertThat(notes(history, "ash")).containsExactly("Old.");
        assertThat(fetched).containsExactly("heads", "reviews-2021");
    }

    private History history(CohortRecord... earlier) {
        return History.of(present, Archive.of(List.of(earlier)));
    }

    private static CohortRecord year(int year, List<String> hosts, Entry... entries) {
        return new CohortRecord(Years.cohort(Years.before(), year, hosts), List.of(entries));
    }

    private static List<String> notes(History history, String host) {
        return history.lastVisit(host).map(last -> last.notes(List.of("even-better-if"))).orElse(List.of()).stream()
                .map(entry -> ((Content.Words) entry.content()).text())
                .toList();
    }
}
