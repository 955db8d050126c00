package org.criticalfriend.qualityassurancereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.RehearsedCohort;
import org.criticalfriend.testkit.RehearsedCohort.Given;
import org.criticalfriend.testkit.RehearsedCohort.Released;
import org.criticalfriend.testkit.RehearsedCohort.Team;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class QualityAssuranceReviewTest extends VariantContract {

    private static final String ESTIMATES = "Estimates";

    @Override
    protected Variant variant() {
        return new QualityAssuranceReview();
    }

    @Test
    void largerSchoolsAreVisitedByLargerTeamsFromOtherTrusts() {
        RehearsedCohort year = rehearsed("2023/24");

        for (Team team : year.teams()) {
            String host = team.organisations().get(0);
            int pupils = Integer.parseInt(year.organisation(host).facts().getOrDefault("pupils", "0"));
            assertThat(year.seats().stream()
                            .filter(seat ->
                                    seat.role().equals("reviewer") && seat.at().equals(team.id())))
                    .hasSize(pupils < 300 ? 2 : pupils < 1000 ? 3 : pupils < 1500 ? 4 : 5);
        }
    }

    @Test
    void theReportIsDraftedReadCheckedAndReleased() {
        for (Released report : rehearsed("2023/24").documents("report")) {
            assertThat(report.signed()).containsExactly("draft", "qa-read", "fact-check", "release");
            assertThat(report.text()).contains("Leadership at all levels", "What went well", "Even better if");
        }
    }

    @Test
    void theTeamPreparesWithWhatTheSchoolSaysOfItselfAndOfLastYear() {
        assertThat(rehearsed("2023/24").documents("timetable"))
                .isNotEmpty()
                .allMatch(timetable -> timetable.text().contains("How the school sees itself"))
                .anyMatch(timetable -> timetable.text().contains("Last year's EBIs"));
    }

    @Test
    void estimatesStandInTheReportOfAHostThatChoseThemAndNowhereElse() {
        RehearsedCohort year = rehearsed("2023/24");
        Map<String, String> chosen =
                year.given("estimates-wanted").stream().collect(Collectors.toMap(Given::organisation, Given::answer));

        assertThat(chosen.values()).contains("all").containsAnyOf("none", "verbal");
        for (Released report : year.documents("report")) {
            String host = report.organisation();
            boolean isWritten = List.of("all", "two").contains(chosen.get(host));
            assertThat(year.given("estimates", host).isEmpty()).isEqualTo(!isWritten);
            if (!isWritten) {
                assertThat(report.text()).doesNotContain(ESTIMATES, "Working towards Effective");
            }
        }
    }

    @Test
    void nothingTellsASpokenEstimateFromNone() {
        RehearsedCohort year = rehearsed("2023/24");

        assertThat(year.documents().stream().map(Released::text)).noneMatch(text -> text.contains("poken"));
    }

    @Test
    void everyReviewHadFourEstimatesWhenTheyWereNoChoice() {
        RehearsedCohort year = rehearsed("2019/20");

        assertThat(year.documents("report")).allMatch(report -> report.text().contains(ESTIMATES));
        assertThat(year.given("estimates").stream().map(Given::rated).distinct())
                .containsExactlyInAnyOrder("leadership", "teaching", "outcomes", "disadvantaged");
    }

    @Test
    void theCentralTeamReadsHowItWasForHostsAndReviewers() {
        assertThat(rehearsed("2022/23").documents("year").get(0).text())
                .contains("The review left us in a better place", "I took an idea home", "Give and take");
    }
}
