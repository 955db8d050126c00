package org.criticalfriend.trustpeerreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class TrustPeerReviewTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new TrustPeerReview();
    }

    @Test
    void sixReviewersOfSixTrustsVisitASeventh() {
        Cohort cohort = rehearsed("2023/24").record().cohort();

        for (Team team : cohort.teams()) {
            List<String> trusts = cohort.seats().stream()
                    .filter(seat -> seat.role().equals("reviewer") && seat.at().equals(team.id()))
                    .flatMap(seat -> cohort.people().find(seat.person()).stream())
                    .map(person -> person.place())
                    .toList();
            assertThat(trusts).hasSize(6).doesNotHaveDuplicates().doesNotContainAnyElementsOf(team.places());
        }
    }

    @Test
    void theReportIsDraftedReadCheckedAndReleased() {
        RehearsalResult year = rehearsed("2023/24");

        for (Released report : year.documents("report")) {
            assertThat(report.signed().stream().map(Released.Signed::stage))
                    .containsExactly("draft", "qa-read", "fact-check", "release");
            assertThat(report.text()).contains("Strength", "Development area", "Next steps");
        }
    }

    @Test
    void nothingIsRatedButTheReviewItself() {
        RehearsalResult year = rehearsed("2023/24");

        assertThat(year.record().entries().stream()
                        .filter(entry -> entry.content() instanceof Content.Rating)
                        .map(entry -> entry.collected())
                        .distinct())
                .containsExactlyInAnyOrder("host-feedback", "reviewer-feedback");
        assertThat(year.documents("year").get(0).text())
                .contains("Hosting will lead us to change something", "Following the framework was useful to me");
    }
}
