package org.criticalfriend.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void organisationsThatMeetInNoTeamAreCountedAsWhatTheyAre() {
        RehearsalResult played = Scripts.play(Scripts.of("""
                format: 1
                programme: a-fair-trial
                edition: 2026/27
                title: A fair trial
                organisations:
                  trying-school: { kind: school, number: 3, per: cohort, placed-by: lot }
                  waiting-school: { kind: school, number: 2, per: cohort, placed-by: lot }
                roles:
                  teacher: { number: 1, per: trying-school }
                  waiting-teacher: { number: 1, per: waiting-school }
                notes: { trial: { by: teacher, number: 1, audience: organiser } }
                course: { try: { kind: task, by: teacher, due: 2027-05-03, collects: trial } }
                outputs: { trials: { per: cohort, sections: { trials: { notes: trial } }, audience: organiser } }
                """), 1);

        assertThat(Figures.of(played).lines())
                .containsExactly(
                        "Took part: 5 schools and 5 people.", "Came of it: 3 notes, 0 answers and 1 document.");
    }
}
