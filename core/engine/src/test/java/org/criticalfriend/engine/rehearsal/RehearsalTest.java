package org.criticalfriend.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.forming.Eligibility;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Calendar;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Candidate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RehearsalTest {

    private static final String TRIOS = "growing-the-top-2018-19";

    @TestFactory
    Stream<DynamicTest> everyOutputOfEveryProgrammeBecomesDocuments() {
        return forEach((name, programme) -> {
            RehearsalResult played = Scripts.played(name);

            assertThat(played.documents().stream()
                            .map(released -> released.subject().output().id())
                            .distinct())
                    .containsExactlyElementsOf(programme.outputs().ids());
            assertThat(played.unplaced()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aDocumentIsEmptyOnlyWhereItShowsWhatOtherCohortsHold() {
        return forEach((name, programme) -> {
            for (Released released : Scripts.played(name).documents()) {
                assertThat(released.isEmpty())
                        .as(released.subject().id())
                        .isEqualTo(isOfOtherCohorts(released.subject().output()));
            }
        });
    }

    private static boolean isOfOtherCohorts(Output output) {
        return output.sections().stream()
                .map(section -> section.word().basis())
                .allMatch(basis -> basis.looksBack() || basis.report().isPresent());
    }

    @TestFactory
    Stream<DynamicTest> everyStageOfASignOffFindsSomebodyWhoSigns() {
        return forEach((name, programme) -> {
            for (Released released : Scripts.played(name).documents()) {
                assertThat(released.signed())
                        .hasSize(released.subject().output().signOff().size());
                assertThat(released.document().isDraft()).isFalse();
                assertThat(released.signed().stream().map(Released.Signed::on)).isSorted();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whoeverReadsADraftCommentsAndOneOfEachOutputIsGivenBack() {
        return forEach((name, programme) -> {
            for (Output output : programme.outputs()) {
                List<SignOffAct> acts = Scripts.played(name).documents().stream()
                        .filter(released -> released.subject().output().id().equals(output.id()))
                        .flatMap(released -> released.signOff().acts().stream())
                        .toList();
                boolean isDiscussed = acts.stream().anyMatch(SignOffAct.Commented.class::isInstance);
                assertThat(acts.stream().filter(SignOffAct.GivenBack.class::isInstance))
                        .hasSize(isDiscussed ? 1 : 0);
                assertThat(acts.stream().filter(SignOffAct.Answered.class::isInstance))
                        .hasSameSizeAs(acts.stream()
                                .filter(SignOffAct.Commented.class::isInstance)
                                .toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsShownToAnybodyItIsNotFor() {
        return forEach((name, programme) ->
                assertThat(ConfidentialityCheck.in(Scripts.played(name))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theSameSeedPlaysTheSame() {
        return forEach((name, programme) -> {
            RehearsalResult again = Scripts.play(programme, 1);

            assertThat(again.record()).isEqualTo(Scripts.played(name).record());
            assertThat(again.documents()).isEqualTo(Scripts.played(name).documents());
        });
    }

    @Test
    void anotherSeedPlaysSomethingElse() {
        Programme programme = Scripts.programme("public-libraries");

        assertThat(Scripts.play(programme, 2).documents())
                .isNotEqualTo(Scripts.played("public-libraries").documents());
    }

    @TestFactory
    Stream<DynamicTest> whoeverTakesPartIsEligible() {
        return forEach((name, programme) -> {
            for (Place place : Scripts.played(name).record().cohort().places()) {
                Candidate member = new Candidate(place.id(), place.id(), place.facts(), Map.of());
                assertThat(Eligibility.unmet(programme, Map.of(place.role(), List.of(member))))
                        .isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> meetingsTakePlaceOnWorkingDaysAndVisitsTurnByTurn() {
        return forEach((name, programme) -> {
            Cohort cohort = Scripts.played(name).record().cohort();
            Calendar calendar = Course.calendarOf(cohort);
            Course course = Course.of(cohort);

            assertThat(cohort.dates().values()).allMatch(calendar::isWorkingDay);
            for (Team team : cohort.teams()) {
                List<LocalDate> days =
                        course.visits(team.id()).stream().map(Occurrence::day).toList();
                assertThat(days).isSorted().doesNotHaveDuplicates();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noTextIsWrittenTwice() {
        return forEach(
                (name, programme) -> assertThat(texts(Scripts.played(name))).doesNotHaveDuplicates());
    }

    @Test
    void aCohortOfTriosIsPlayedFromEnrolmentToFollowUp() {
        RehearsalResult played = Scripts.played(TRIOS);
        Cohort cohort = played.record().cohort();

        assertThat(cohort.places().size()).isEqualTo(21);
        assertThat(cohort.teams().size()).isEqualTo(7);
        assertThat(Course.of(cohort).occurrences().stream().filter(one -> one.step() instanceof Step.Visit))
                .hasSize(21)
                .allMatch(visit -> visit.day() != null);
        assertThat(count(played, "visit-notes")).isEqualTo(21);
        assertThat(count(played, "case-study")).isEqualTo(21);
        assertThat(count(played, "trio-summary")).isEqualTo(7);
        assertThat(count(played, "themes-table")).isEqualTo(1);
        assertThat(count(played, "evaluation")).isEqualTo(1);
        assertThat(played.findings()).isEmpty();
        assertThat(day(played, "lasting-use")).isAfter(cohort.end().minusMonths(3));
    }

    @Test
    void whatIsAskedIsGivenAsOftenAsItIsAsked() {
        RehearsalResult played = Scripts.played(TRIOS);

        for (Place place : played.record().cohort().places()) {
            assertThat(played.record().of("excellence", place.id())).hasSize(2);
            assertThat(played.record().of("challenge", place.id())).hasSize(1);
            assertThat(played.record().headings("challenge", place.id())).isNotEmpty();
        }
    }

    @Test
    void nothingIsWrittenBeforeItsDay() {
        RehearsalResult played = Scripts.played(TRIOS);
        Course course = Course.of(played.record().cohort());

        for (Entry entry : played.record().entries()) {
            LocalDate saved = LocalDate.ofInstant(entry.saved(), ZoneOffset.UTC);
            assertThat(course.occurrences()
                            .find(entry.occurrence())
                            .orElseThrow()
                            .day())
                    .isEqualTo(saved);
        }
    }

    @Test
    void whatRestsOnNotesNamesSomeThatTheWriterMaySee() {
        RehearsalResult played = Scripts.played(TRIOS);
        List<String> drawnFrom = new ArrayList<>();
        played.record()
                .of("suggestion")
                .forEach(entry -> drawnFrom.addAll(((Content.Words) entry.content()).drawnFrom()));

        assertThat(drawnFrom).isNotEmpty();
        assertThat(played.record().of("observation").stream().map(Entry::id)).containsAll(drawnFrom);
    }

    @Test
    void theSizeOfATeamFollowsTheSizeOfItsHost() {
        Cohort cohort =
                Scripts.played("quality-assurance-review-2023-24").record().cohort();

        for (Team team : cohort.teams()) {
            Place host = cohort.places().find(team.places().get(0)).orElseThrow();
            double pupils = Double.parseDouble(host.facts().getOrDefault("pupils", "0"));
            long reviewers = seats(cohort, "reviewer", team.id()).count();
            assertThat(reviewers).isEqualTo(pupils < 300 ? 2 : pupils < 1000 ? 3 : pupils < 1500 ? 4 : 5);
        }
    }

    @Test
    void reviewersComeFromOtherPlacesWhoseTrustIsAnother() {
        Cohort cohort =
                Scripts.played("quality-assurance-review-2023-24").record().cohort();

        for (Team team : cohort.teams()) {
            String trust = trust(cohort, team.places().get(0));
            seats(cohort, "reviewer", team.id())
                    .map(seat -> cohort.people().find(seat.person()).orElseThrow())
                    .map(Person::place)
                    .filter(place -> !place.isEmpty())
                    .forEach(place -> assertThat(trust(cohort, place)).isNotEqualTo(trust));
        }
    }

    @Test
    void aProgrammeWithoutOrganisationsIsPlayedByPeopleAlone() {
        Cohort cohort = Scripts.played("getting-ahead-london").record().cohort();

        assertThat(cohort.places().isEmpty()).isTrue();
        assertThat(cohort.teams().size()).isEqualTo(8);
        assertThat(cohort.seats().stream()
                        .filter(seat -> seat.role().equals("aspiring-head"))
                        .map(Seat::person)
                        .distinct())
                .hasSize(8);
        assertThat(cohort.seats().stream()
                        .filter(seat -> seat.role().equals("coach"))
                        .map(Seat::person)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void aProgrammeThatAnotherOneTookOverFromIsPlayedInItsOwnYear() {
        Cohort cohort =
                Scripts.played("extending-leading-practice-2023-24").record().cohort();

        assertThat(cohort.start()).isEqualTo("2023-09-01");
        assertThat(cohort.end()).isEqualTo("2024-08-31");
    }

    @Test
    void aYearThatLooksBackComesAfterAnInventedOneOfTheSameSchools() {
        RehearsalResult played = Scripts.played("quality-assurance-review-2023-24");
        Cohort earlier = played.earlier().get(0).cohort();

        assertThat(earlier.label()).isEqualTo("2022/23");
        assertThat(earlier.start()).isEqualTo("2022-09-01");
        assertThat(earlier.places()).isEqualTo(played.record().cohort().places());
        assertThat(played.record().of("ebi-progress"))
                .isNotEmpty()
                .allMatch(entry -> played.earlier()
                        .get(0)
                        .byId()
                        .get(((Content.Rating) entry.content()).item())
                        .collected()
                        .equals("ebi"));
        assertThat(played.documents().stream()
                        .filter(released -> released.subject().id().equals("year"))
                        .flatMap(released -> released.document().parts().stream())
                        .filter(part -> part.title().equals("Movement"))
                        .flatMap(part -> part.blocks().stream())
                        .toList()
                        .toString())
                .contains("hosts that were Leading and chose again stayed.");
        assertThat(Scripts.played(TRIOS).earlier()).isEmpty();
    }

    @Test
    void aSignatureThatNobodyCanGiveIsFound() {
        RehearsalResult played = Scripts.play(Scripts.of("""
                format: 1
                programme: walks
                edition: 2026/27
                title: Walks
                organisations: { school: { kind: school, number: 1, per: team } }
                roles:
                  headteacher: { number: 1, per: school }
                notes: { seen: { by: headteacher, audience: cohort } }
                course: { walk: { kind: visit, host: school, days: 1, sessions: { round: { minutes: 60, collects: seen } } } }
                outputs:
                  letter:
                    per: cohort
                    sections: { seen: { notes: seen } }
                    sign-off: { agree: { by: host } }
                    audience: cohort
                """), 1);

        assertThat(played.findings()).contains("Nobody can sign *Agree* of *Letter*: the host is not there.");
        assertThat(played.documents()).allMatch(released -> released.document().isDraft());
    }

    private static Stream<Seat> seats(Cohort cohort, String role, String at) {
        return cohort.seats().stream()
                .filter(seat -> seat.role().equals(role) && seat.at().equals(at));
    }

    private static String trust(Cohort cohort, String place) {
        return cohort.places().find(place).orElseThrow().facts().getOrDefault("trust", "");
    }

    private static long count(RehearsalResult played, String output) {
        return played.documents().stream()
                .filter(released -> released.subject().output().id().equals(output))
                .filter(released -> !released.isEmpty())
                .count();
    }

    private static LocalDate day(RehearsalResult played, String collected) {
        return LocalDate.ofInstant(played.record().of(collected).get(0).saved(), ZoneOffset.UTC);
    }

    private static List<String> texts(RehearsalResult played) {
        List<String> texts = new ArrayList<>();
        for (Note note : played.record().cohort().programme().notes()) {
            played.record().of(note.id()).forEach(entry -> texts.add(((Content.Words) entry.content()).text()));
        }
        return texts;
    }

    private interface Claim {
        void of(String name, Programme programme);
    }

    private static Stream<DynamicTest> forEach(Claim claim) {
        return Scripts.all().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> claim.of(entry.getKey(), entry.getValue())));
    }
}
