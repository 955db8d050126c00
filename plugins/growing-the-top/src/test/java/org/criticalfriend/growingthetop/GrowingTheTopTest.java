package org.criticalfriend.growingthetop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class GrowingTheTopTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new GrowingTheTop();
    }

    @Test
    void thirtyFourSchoolsMeetInTriosAndQuadsOfOnePhase() {
        Cohort cohort = rehearsed("2023/24").record().cohort();

        assertThat(cohort.places().size()).isEqualTo(34);
        for (Team team : cohort.teams()) {
            assertThat(team.places()).hasSizeBetween(3, 4);
            assertThat(team.places().stream()
                            .map(place -> cohort.places().find(place).orElseThrow())
                            .map(place -> place.facts().get("phase"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void hostsAndVisitorsRateTheDayApartAndEachEventIsRatedByItself() {
        assertThat(rehearsed("2023/24").documents("evaluation").get(0).text())
                .contains(
                        "Altogether, how satisfied are you with the day?",
                        "How satisfied are you with the facilitation?",
                        "I will use something from today this term",
                        "I will use something from today in the longer run",
                        "I will share something from today with other leaders")
                .contains("Host", "Visitors", "Launch", "Middle event, with the national conference", "Completion");
    }

    @Test
    void aCaseStudyIsWrittenByTheHostAndTheFacilitator() {
        assertThat(rehearsed("2023/24").documents("case-study"))
                .isNotEmpty()
                .allMatch(study -> study.text().contains("Our systemic challenge"))
                .anyMatch(study -> study.text().contains("Story"));
    }

    @Test
    void theSameQuestionsBeforeAndAfterStandSideBySide() {
        assertThat(rehearsed("2018/19").documents("evaluation").get(0).text())
                .containsSubsequence(
                        "Before and after",
                        "We have ways forward with our systemic challenge",
                        "A call with each headteacher",
                        "We have ways forward with our systemic challenge",
                        "Completion");
    }

    @Test
    void whatHeadsSayBesideTheScalesIsReadWithoutTheirNames() {
        RehearsalResult year = rehearsed("2018/19");
        Cohort cohort = year.record().cohort();
        String evaluation = year.documents("evaluation").get(0).text();
        List<Entry> said = year.record().of("in-our-own-words");

        assertThat(said).isNotEmpty();
        for (Entry entry : said) {
            assertThat(evaluation)
                    .contains(((Content.Words) entry.content()).text())
                    .doesNotContain(cohort.people()
                            .find(entry.author())
                            .map(Person::name)
                            .orElseThrow());
        }
    }

    @Test
    void visitsThatOtherColleaguesMakeAfterwardsAreCounted() {
        for (String edition : List.of("2018/19", "2023/24", "2025/26")) {
            RehearsalResult year = rehearsed(edition);

            assertThat(year.documents("evaluation").get(0).text())
                    .containsPattern("Follow-up visits? by other colleagues\\s+"
                            + year.record().of("follow-up").size());
        }
    }

    @Test
    void whereSchoolsOfTwoPhasesMeetTheyShareAChallenge() {
        CohortRecord record = rehearsed("2025/26").record();

        for (Team team : record.cohort().teams()) {
            for (String one : team.places()) {
                for (String other : team.places()) {
                    assertThat(phase(record, one).equals(phase(record, other))
                                    || record.headings("challenge", one).stream()
                                            .anyMatch(record.headings("challenge", other)::contains))
                            .as(one + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    private static String phase(CohortRecord record, String place) {
        return record.cohort().places().find(place).orElseThrow().facts().getOrDefault("phase", "");
    }

    @Test
    void nothingIsRecordedUnlessEverybodyAgrees() {
        CohortRecord record = rehearsed("2025/26").record();
        Map<String, String> chosen = record.of("recording").stream()
                .collect(Collectors.toMap(Entry::place, entry -> ((Content.Chosen) entry.content()).option()));

        assertThat(chosen.values()).contains("agreed", "not-agreed");
        assertThat(record.of("transcript"))
                .isNotEmpty()
                .allMatch(entry -> chosen.entrySet().stream()
                        .anyMatch(host -> entry.occurrence().endsWith("." + host.getKey())
                                && host.getValue().equals("agreed")));
    }

    @Test
    void theTeamReadsHowTheDayWasGoingAtMidday() {
        assertThat(rehearsed("2025/26").documents("visit-notes"))
                .isNotEmpty()
                .allMatch(notes -> notes.text().contains("The day so far serves what we came for"));
    }

    @Test
    void headsWhoHaveBeenThroughAreKnownWhenFacilitatorsAreLookedFor() {
        RehearsalResult year = rehearsed("2025/26");
        CohortRecord record = year.record();
        Course course = Course.of(record.cohort());

        assertThat(new Awarding(record, course, new Tasks(record, year.history(), course, year.vocabulary())).given())
                .isNotEmpty()
                .allMatch(holding -> record.cohort().seats().stream()
                        .anyMatch(seat -> seat.role().equals("headteacher")
                                && seat.person().equals(holding.holder().person())));
    }
}
