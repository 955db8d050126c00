package org.criticalfriend.growingthetop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.RehearsedCohort;
import org.criticalfriend.testkit.RehearsedCohort.Given;
import org.criticalfriend.testkit.RehearsedCohort.Team;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class GrowingTheTopTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new GrowingTheTop();
    }

    @Test
    void thirtyFourSchoolsMeetInTriosAndQuadsOfOnePhase() {
        RehearsedCohort year = rehearsed("2023/24");

        assertThat(year.organisations()).hasSize(34);
        for (Team team : year.teams()) {
            assertThat(team.organisations()).hasSizeBetween(3, 4);
            assertThat(team.organisations().stream()
                            .map(school -> phase(year, school))
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
        RehearsedCohort year = rehearsed("2018/19");
        String evaluation = year.documents("evaluation").get(0).text();
        List<Given> said = year.given("in-our-own-words");

        assertThat(said).isNotEmpty();
        for (Given one : said) {
            assertThat(evaluation)
                    .contains(one.text())
                    .doesNotContain(year.person(one.author()).name());
        }
    }

    @Test
    void visitsThatOtherColleaguesMakeAfterwardsAreCounted() {
        for (String edition : List.of("2018/19", "2023/24", "2025/26")) {
            RehearsedCohort year = rehearsed(edition);

            assertThat(year.documents("evaluation").get(0).text())
                    .containsPattern("Follow-up visits? by other colleagues\\s+"
                            + year.given("follow-up").size());
        }
    }

    @Test
    void whereSchoolsOfTwoPhasesMeetTheyShareAChallenge() {
        RehearsedCohort year = rehearsed("2025/26");

        for (Team team : year.teams()) {
            for (String one : team.organisations()) {
                for (String other : team.organisations()) {
                    assertThat(phase(year, one).equals(phase(year, other))
                                    || challenges(year, one).stream().anyMatch(challenges(year, other)::contains))
                            .as(one + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    private static String phase(RehearsedCohort year, String school) {
        return year.organisation(school).facts().getOrDefault("phase", "");
    }

    private static List<String> challenges(RehearsedCohort year, String school) {
        return year.given("challenge", school).stream()
                .flatMap(challenge -> challenge.headings().stream())
                .toList();
    }

    @Test
    void nothingIsRecordedUnlessEverybodyAgrees() {
        RehearsedCohort year = rehearsed("2025/26");
        Map<String, String> chosen =
                year.given("recording").stream().collect(Collectors.toMap(Given::organisation, Given::answer));

        assertThat(chosen.values()).contains("agreed", "not-agreed");
        assertThat(year.given("transcript"))
                .isNotEmpty()
                .allMatch(given -> chosen.entrySet().stream()
                        .anyMatch(host -> given.step().endsWith("." + host.getKey())
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
        RehearsedCohort year = rehearsed("2025/26");

        assertThat(year.awards())
                .isNotEmpty()
                .allMatch(award -> year.seats().stream()
                        .anyMatch(seat -> seat.role().equals("headteacher")
                                && seat.person().equals(award.person())));
    }
}
