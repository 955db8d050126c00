package org.criticalfriend.qualityassurancereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.spi.Variant;
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
        Cohort cohort = rehearsed("2023/24").record().cohort();

        for (Team team : cohort.teams()) {
            Place host = cohort.places().find(team.places().get(0)).orElseThrow();
            int pupils = Integer.parseInt(host.facts().getOrDefault("pupils", "0"));
            assertThat(cohort.seats().stream()
                            .filter(seat ->
                                    seat.role().equals("reviewer") && seat.at().equals(team.id())))
                    .hasSize(pupils < 300 ? 2 : pupils < 1000 ? 3 : pupils < 1500 ? 4 : 5);
        }
    }

    @Test
    void theReportIsDraftedReadCheckedAndReleased() {
        for (Released report : rehearsed("2023/24").documents("report")) {
            assertThat(report.signed().stream().map(Released.Signed::stage))
                    .containsExactly("draft", "qa-read", "fact-check", "release");
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
        RehearsalResult year = rehearsed("2023/24");
        Map<String, String> chosen = chosen(year.record());

        assertThat(chosen.values()).contains("all").containsAnyOf("none", "verbal");
        for (Released report : year.documents("report")) {
            String host = report.subject().scope().place();
            boolean isWritten = List.of("all", "two").contains(chosen.get(host));
            assertThat(year.record().of("estimates", host).isEmpty()).isEqualTo(!isWritten);
            if (!isWritten) {
                assertThat(report.text()).doesNotContain(ESTIMATES, "Working towards Effective");
            }
        }
    }

    @Test
    void nothingTellsASpokenEstimateFromNone() {
        RehearsalResult year = rehearsed("2023/24");

        assertThat(year.documents().stream().map(Released::text)).noneMatch(text -> text.contains("poken"));
    }

    @Test
    void everyReviewHadFourEstimatesWhenTheyWereNoChoice() {
        RehearsalResult year = rehearsed("2019/20");

        assertThat(year.documents("report")).allMatch(report -> report.text().contains(ESTIMATES));
        assertThat(year.record().of("estimates").stream()
                        .map(entry -> ((Content.Rating) entry.content()).item())
                        .distinct())
                .containsExactlyInAnyOrder("leadership", "teaching", "outcomes", "disadvantaged");
    }

    @Test
    void theCentralTeamReadsHowItWasForHostsAndReviewers() {
        assertThat(rehearsed("2022/23").documents("year").get(0).text())
                .contains("The review left us in a better place", "I took an idea home", "Give and take");
    }

    private static Map<String, String> chosen(CohortRecord record) {
        return record.of("estimates-wanted").stream()
                .collect(Collectors.toMap(Entry::place, entry -> ((Content.Chosen) entry.content()).option()));
    }
}
