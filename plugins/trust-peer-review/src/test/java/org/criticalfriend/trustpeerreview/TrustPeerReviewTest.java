package org.criticalfriend.trustpeerreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.RehearsedCohort;
import org.criticalfriend.testkit.RehearsedCohort.Given;
import org.criticalfriend.testkit.RehearsedCohort.Released;
import org.criticalfriend.testkit.RehearsedCohort.Team;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class TrustPeerReviewTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new TrustPeerReview();
    }

    @Test
    void sixReviewersOfSixTrustsVisitASeventh() {
        RehearsedCohort year = rehearsed("2023/24");

        for (Team team : year.teams()) {
            List<String> trusts = year.seats().stream()
                    .filter(seat -> seat.role().equals("reviewer") && seat.at().equals(team.id()))
                    .map(seat -> year.person(seat.person()).organisation())
                    .toList();
            assertThat(trusts).hasSize(6).doesNotHaveDuplicates().doesNotContainAnyElementsOf(team.organisations());
        }
    }

    @Test
    void theReportIsDraftedReadCheckedAndReleased() {
        RehearsedCohort year = rehearsed("2023/24");

        for (Released report : year.documents("report")) {
            assertThat(report.signed()).containsExactly("draft", "qa-read", "fact-check", "release");
            assertThat(report.text()).contains("Strength", "Development area", "Next steps");
        }
    }

    @Test
    void nothingIsRatedButTheReviewItself() {
        RehearsedCohort year = rehearsed("2023/24");

        assertThat(year.given().stream()
                        .filter(given -> !given.rated().isEmpty())
                        .map(Given::part)
                        .distinct())
                .containsExactlyInAnyOrder("host-feedback", "reviewer-feedback");
        assertThat(year.documents("year").get(0).text())
                .contains("Hosting will lead us to change something", "Following the framework was useful to me");
    }
}
