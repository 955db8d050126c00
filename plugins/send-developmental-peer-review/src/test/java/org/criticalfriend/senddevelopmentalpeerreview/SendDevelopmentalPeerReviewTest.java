package org.criticalfriend.senddevelopmentalpeerreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.RehearsedCohort;
import org.criticalfriend.testkit.RehearsedCohort.Given;
import org.criticalfriend.testkit.RehearsedCohort.Organisation;
import org.criticalfriend.testkit.RehearsedCohort.Released;
import org.criticalfriend.testkit.RehearsedCohort.Seat;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class SendDevelopmentalPeerReviewTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new SendDevelopmentalPeerReview();
    }

    @Test
    void aSeniorLeaderAndTheSencoComeFromEachSchool() {
        RehearsedCohort year = rehearsed("2024/25");

        for (Organisation school : year.organisations()) {
            assertThat(year.seats().stream()
                            .filter(seat -> seat.at().equals(school.id()))
                            .map(Seat::role))
                    .containsExactlyInAnyOrder("senior-leader", "senco");
        }
    }

    @Test
    void whatASchoolSaysOfItselfIsReadByItsTeamAlone() {
        RehearsedCohort year = rehearsed("2024/25");
        List<String> words = year.given("self-evaluation").stream()
                .map(Given::text)
                .filter(comment -> !comment.isEmpty())
                .toList();

        assertThat(words).isNotEmpty();
        assertThat(year.documents("self-evaluation").stream().map(Released::text))
                .anyMatch(text -> words.stream().anyMatch(text::contains));
        String evaluation = year.documents("evaluation").get(0).text();
        assertThat(words).noneMatch(evaluation::contains);
        assertThat(evaluation)
                .contains("Altogether, how satisfied are you with the day?")
                .doesNotContain("Secure");
    }

    @Test
    void theNextStepsOfTheVisitsStandInTheActionPlanAndAreLookedAtInTheEnd() {
        RehearsedCohort year = rehearsed("2024/25");

        assertThat(year.documents("action-plan"))
                .hasSize(year.organisations().size())
                .anyMatch(plan -> plan.text().contains("Done"));
        for (Released plan : year.documents("action-plan")) {
            assertThat(year.given("action", plan.organisation()).stream().map(Given::text))
                    .isNotEmpty()
                    .allMatch(plan.text()::contains);
        }
    }
}
