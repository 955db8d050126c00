package org.criticalfriend.extendingleadingpractice;

import static org.assertj.core.api.Assertions.assertThat;

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

class ExtendingLeadingPracticeTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new ExtendingLeadingPractice();
    }

    @Test
    void eachSchoolsProjectIsFollowedFromTheFirstTaskToTheEnd() {
        RehearsalResult year = rehearsed("2023/24");
        CohortRecord record = year.record();

        for (Place school : record.cohort().places()) {
            assertThat(record.of("project", school.id())).hasSize(1);
            String project = text(record.of("project", school.id()).get(0));
            Released book = year.documents("project-book").stream()
                    .filter(one -> one.subject().title().endsWith(school.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(book.text()).contains(project, "Story", "Next steps");
        }
    }

    @Test
    void eachSchoolOfATrioOrQuadHostsOnceAndItsVisitorsWriteWhatTheySaw() {
        RehearsalResult year = rehearsed("2023/24");

        for (Team team : year.record().cohort().teams()) {
            assertThat(team.places()).hasSizeBetween(3, 4);
        }
        assertThat(year.documents("visit-notes"))
                .hasSize(year.record().cohort().places().size())
                .allMatch(notes ->
                        notes.text().contains("Practice") && notes.signed().size() == 1);
    }

    @Test
    void theEvaluationOfTheYearNamesNoProject() {
        RehearsalResult year = rehearsed("2023/24");
        String evaluation = year.documents("evaluation").get(0).text();

        assertThat(evaluation).contains("Altogether, how satisfied are you with the day?");
        assertThat(year.record().of("project")).noneMatch(entry -> evaluation.contains(text(entry)));
    }

    private static String text(Entry entry) {
        return ((Content.Words) entry.content()).text();
    }
}
