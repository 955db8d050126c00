package org.criticalfriend.engine.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Programme PROGRAMME = Scripts.of("""
            format: 1
            programme: told-walks
            edition: 2026/27
            title: Told walks
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              chair: { number: 1, per: team, side: neither }
            choices:
              estimates: { by: headteacher, options: { written: Written, spoken: Spoken } }
              colour: { by: headteacher, options: { red: Red, blue: Blue } }
            notes:
              seen: { by: visitors, audience: team }
              sketch: { by: visitors, only-if: { chosen: { colour: red } }, audience: team }
              proposal: { by: headteacher, audience: team }
            scales: { ten: { range: 1..10 }, yes: { lowest-first: { not-yet: Not yet, given: Given } } }
            instruments:
              estimate:
                scale: ten
                by: chair
                per: team
                items: { whole: { text: The school as a whole, only-if: { chosen: { estimates: written } } } }
                audience: team
              decision: { scale: yes, by: chair, per: team, each: { note: proposal }, audience: team }
              mood: { scale: ten, by: headteacher, items: { good: It was good } }
            course:
              begin: { kind: task, by: headteacher, per: school, due: 2026-09-20, collects: [estimates, colour, proposal] }
              walk:
                kind: visit
                host: school
                days: 3
                sessions: { round: { minutes: 60, collects: [seen, sketch, estimate, decision, mood] } }
            awards:
              badge: { to: host, note: proposal, only-if: { rated: { decision: given } } }
            outputs:
              report: { per: visit, sections: { seen: { notes: seen }, estimate: { ratings: estimate, show: answers } }, audience: team }
              drawings: { per: visit, sections: { drawings: { notes: [seen, sketch] } }, audience: team }
              told: { per: visit, sections: { told: { text: It was told., only-if: { chosen: { estimates: spoken } } } }, audience: team }
              badges: { per: visit, sections: { badge: { awards: badge } }, audience: team }
              days: { per: visit, sections: { days: { agenda: walk } }, audience: team }
              figures: { per: cohort, sections: { mood: { ratings: mood, show: [n, mean] } }, audience: team }
            """);

    @Test
    void whatADocumentTellsOneByOneIsClosed() {
        assertThat(under("report")).containsExactlyInAnyOrder("seen", "estimate", "estimates");
        assertThat(under("drawings")).containsExactlyInAnyOrder("seen", "sketch", "colour");
        assertThat(under("days")).containsExactly("agenda");
    }

    @Test
    void soIsWhatItTurnsBy() {
        assertThat(under("told")).containsExactly("estimates");
    }

    @Test
    void soIsWhatAnAwardThatItTellsFollowsFrom() {
        assertThat(under("badges")).containsExactlyInAnyOrder("proposal", "decision");
    }

    @Test
    void whatItTellsInSumsStaysOpen() {
        assertThat(under("figures")).isEmpty();
    }

    private static Set<String> under(String output) {
        return Closing.under(PROGRAMME.outputs().find(output).orElseThrow(), PROGRAMME);
    }
}
