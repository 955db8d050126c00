package org.criticalfriend.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.junit.jupiter.api.Test;

class ChoiceRedactionTest {

    private static final String SCRIPT = """
            format: 1
            programme: told-walks
            edition: 2026/27
            title: Told walks
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              chair: { number: 1, per: team, side: neither }
            choices:
              estimates:
                by: headteacher
                options: { written: Written, spoken: { title: Spoken, kept-as: nothing }, nothing: Nothing }
              colour: { by: headteacher, options: { red: Red, blue: Blue } }
            notes:
              seen: { by: visitors, audience: team }
              sketch: { by: visitors, only-if: { chosen: { colour: red } }, audience: team }
            scales: { ten: { range: 1..10 } }
            instruments:
              estimate:
                scale: ten
                by: chair
                per: team
                items: { whole: { text: The school as a whole, only-if: { chosen: { estimates: written } } } }
                audience: team
            course:
              begin: { kind: task, by: headteacher, per: school, due: 2026-09-20, collects: [estimates, colour] }
              walk:
                kind: visit
                host: school
                days: 3
                sessions: { round: { minutes: 60, collects: [seen, sketch, estimate] } }
            outputs:
              report: { per: visit, sections: { seen: { notes: seen }, estimate: { ratings: estimate, show: answers } }, audience: team }
              drawings: { per: visit, sections: { drawings: { notes: [seen, sketch] } }, audience: team }
              plain: { per: visit, sections: { seen: { notes: seen } }, audience: team }
              told: { per: visit, sections: { told: { text: It was told., only-if: { chosen: { estimates: spoken } } } }, audience: team }
            """;

    private final Cohort cohort = Stage.cohort(Scripts.of(SCRIPT));

    @Test
    void aChoiceIsKeptAsAnotherFromTheDayAfterTheLastDayOfTheVisit() {
        Entry spoken = chosen("ash-head", "spoken");

        // From Wednesday to Friday.
        assertThat(due("2027-02-05", spoken)).isEmpty();
        assertThat(due("2027-02-06", spoken)).containsExactly(spoken.saying(new Content.Chosen("nothing")));
    }

    @Test
    void aVisitGoesOnAfterTheWeekend() {
        Entry spoken = chosen("dogwood-head", "spoken");

        // Thursday, Friday and Monday.
        assertThat(due("2027-02-08", spoken)).isEmpty();
        assertThat(due("2027-02-09", spoken)).hasSize(1);
    }

    @Test
    void whereNoVisitHasADayItIsKeptSoAfterTheCohort() {
        Entry spoken =
                new Entry("1", "begin", "estimates", "far-head", "far", new Content.Chosen("spoken"), 1, cohortStart());

        assertThat(due("2027-08-31", spoken)).isEmpty();
        assertThat(due("2027-09-01", spoken)).hasSize(1);
    }

    @Test
    void whatStaysWhatItIsIsLeftAlone() {
        assertThat(due("2028-01-01", chosen("ash-head", "written"), chosen("beech-head", "nothing")))
                .isEmpty();
    }

    private static Entry chosen(String person, String option) {
        return Stage.entry("of-" + person, "begin", "estimates", person, new Content.Chosen(option));
    }

    private Instant cohortStart() {
        return cohort.start().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Entry> due(String today, Entry... entries) {
        return ChoiceRedaction.due(
                new CohortRecord(cohort, List.of(entries)), Course.of(cohort), LocalDate.parse(today));
    }
}
