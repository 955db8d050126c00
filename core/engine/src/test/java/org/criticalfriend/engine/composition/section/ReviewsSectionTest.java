package org.criticalfriend.engine.composition.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.Composition;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.Years;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;

class ReviewsSectionTest {

    private static final Place TRUST = new Place("oaks", "The Oaks Trust", "trust", Map.of());
    private static final ReviewsSection.Reviews WORD =
            new ReviewsSection.Reviews("reviews", "report", ReviewsSection.Reviews.Whose.MEMBERS);

    @Test
    void theLatestReportOfEachMemberIsDrawnIn() {
        Reports reports = (programme, output, whose, team) ->
                List.of(report(2021, "ash"), report(2022, "ash"), report(2021, "beech"));

        assertThat(new ReviewBlocks(reports).blocks(WORD, TRUST, ""))
                .containsExactly(
                        new Block.Heading("School ash, 2022/23: Notes"),
                        new Block.Heading("School ash, 2022/23: Even better if"),
                        new Block.Points(List.of(new Block.Point("Ash in 2022.", "ash-lead", List.of()))),
                        new Block.Heading("School beech, 2021/22: Notes"),
                        new Block.Heading("School beech, 2021/22: Even better if"),
                        new Block.Points(List.of(new Block.Point("Beech in 2021.", "beech-lead", List.of()))));
    }

    @Test
    void membersAreThoseWhoseTrustIsTheHost() {
        Reports reports = (programme, output, whose, team) -> {
            assertThat(whose.test(school("oaks"))).isTrue();
            assertThat(whose.test(school("the oaks trust"))).isTrue();
            assertThat(whose.test(school("The Elms Trust"))).isFalse();
            assertThat(whose.test(new Place("ash", "Ash", "school", Map.of()))).isFalse();
            return List.of(report(2022, "ash"));
        };

        assertThat(new ReviewBlocks(reports).blocks(WORD, TRUST, ""))
                .contains(new Block.Heading("School ash, 2022/23: Notes"));
    }

    @Test
    void whereNothingMayBeReadNothingIsShown() {
        assertThat(new ReviewBlocks(Reports.NONE).blocks(WORD, TRUST, "")).isEmpty();
    }

    private static Place school(String trust) {
        return new Place("ash", "Ash", "school", Map.of("trust", trust));
    }

    private static Reports.Report report(int year, String host) {
        Cohort cohort = Years.cohort(Years.now(), year, List.of(host));
        String name = host.substring(0, 1).toUpperCase(Locale.ROOT) + host.substring(1);
        Composition composition = new Composition(
                new CohortRecord(cohort, List.of(Years.note(host, "even-better-if", "1", name + " in " + year + "."))),
                History.none(),
                Reports.NONE,
                Course.of(cohort),
                Scripts.VOCABULARY,
                "");
        Subject subject = composition.subject("report.review." + host).orElseThrow();
        return new Reports.Report(cohort, subject, composition.compose(subject, 0, List.of()));
    }
}
