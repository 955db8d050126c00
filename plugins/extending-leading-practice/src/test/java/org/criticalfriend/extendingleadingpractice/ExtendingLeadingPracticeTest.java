package org.criticalfriend.extendingleadingpractice;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.RehearsedCohort;
import org.criticalfriend.testkit.RehearsedCohort.Given;
import org.criticalfriend.testkit.RehearsedCohort.Organisation;
import org.criticalfriend.testkit.RehearsedCohort.Released;
import org.criticalfriend.testkit.RehearsedCohort.Team;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class ExtendingLeadingPracticeTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new ExtendingLeadingPractice();
    }

    @Test
    void eachSchoolsProjectIsFollowedFromTheFirstTaskToTheEnd() {
        RehearsedCohort year = rehearsed("2023/24");

        for (Organisation school : year.organisations()) {
            assertThat(year.given("project", school.id())).hasSize(1);
            String project = year.given("project", school.id()).get(0).text();
            Released book = year.documents("project-book").stream()
                    .filter(one -> one.title().endsWith(school.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(book.text()).contains(project, "Story", "Next steps");
        }
    }

    @Test
    void eachSchoolOfATrioOrQuadHostsOnceAndItsVisitorsWriteWhatTheySaw() {
        RehearsedCohort year = rehearsed("2023/24");

        for (Team team : year.teams()) {
            assertThat(team.organisations()).hasSizeBetween(3, 4);
        }
        assertThat(year.documents("visit-notes"))
                .hasSize(year.organisations().size())
                .allMatch(notes ->
                        notes.text().contains("Practice") && notes.signed().size() == 1);
    }

    @Test
    void theEvaluationOfTheYearNamesNoProject() {
        RehearsedCohort year = rehearsed("2023/24");
        String evaluation = year.documents("evaluation").get(0).text();

        assertThat(evaluation).contains("Altogether, how satisfied are you with the day?");
        assertThat(year.given("project").stream().map(Given::text)).noneMatch(evaluation::contains);
    }
}
