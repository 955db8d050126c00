package org.criticalfriend.growingthetop;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
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
        Cohort cohort = rehearsed("2023/24").logbook().cohort();

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
}
