package org.criticalfriend.senddevelopmentalpeerreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class SendDevelopmentalPeerReviewTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new SendDevelopmentalPeerReview();
    }

    @Test
    void aSeniorLeaderAndTheSencoComeFromEachSchool() {
        Cohort cohort = rehearsed("2024/25").record().cohort();

        for (Place school : cohort.places()) {
            assertThat(cohort.seats().stream()
                            .filter(seat -> seat.at().equals(school.id()))
                            .map(seat -> seat.role()))
                    .containsExactlyInAnyOrder("senior-leader", "senco");
        }
    }

    @Test
    void whatASchoolSaysOfItselfIsReadByItsTeamAlone() {
        RehearsalResult year = rehearsed("2024/25");
        List<String> words = year.record().of("self-evaluation").stream()
                .map(entry -> ((Content.Rating) entry.content()).comment())
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
        RehearsalResult year = rehearsed("2024/25");

        assertThat(year.documents("action-plan"))
                .hasSize(year.record().cohort().places().size())
                .anyMatch(plan -> plan.text().contains("Done"));
        for (Released plan : year.documents("action-plan")) {
            assertThat(year.record().of("action", plan.subject().scope().place()).stream()
                            .map(entry -> ((Content.Words) entry.content()).text()))
                    .isNotEmpty()
                    .allMatch(plan.text()::contains);
        }
    }
}
