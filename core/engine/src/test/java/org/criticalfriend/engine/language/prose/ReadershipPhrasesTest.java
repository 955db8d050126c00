package org.criticalfriend.engine.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadershipPhrasesTest {

    private static final Programme PROGRAMME = Scripts.of("""
            format: 1
            programme: walks
            edition: 2026/27
            title: Walks
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              leader: { number: 0..2, per: school }
              chair: { number: 1, per: team, side: neither }
            notes:
              hope: { by: headteacher, number: 1, per: school, audience: [cohort, organiser] }
              seen: { by: visitors, audience: team }
              frank: { by: [headteacher, leader], names: hidden, audience: organiser }
              diary: { by: visitors, audience: author }
              own-plan: { by: [headteacher, leader], per: school, audience: author }
              worry: { by: [headteacher, leader], per: school, names: hidden, audience: organiser }
              promise: { by: [headteacher, leader], per: school, audience: [author, team] }
            scales: { ten: { range: 1..10 } }
            instruments:
              secret: { scale: ten, by: visitors, items: { one: "How was it?" } }
              summed: { scale: ten, by: visitors, smallest-group: 8, items: { one: "How was it?" } }
              together: { scale: ten, by: [headteacher, leader], per: school, items: { one: "How was it?" } }
              alone: { scale: ten, by: headteacher, per: school, items: { one: "How was it?" } }
              open: { scale: ten, by: visitors, audience: [author, team], items: { one: "How was it?" } }
              printed: { scale: ten, by: visitors, audience: [team, organiser], items: { one: "How was it?" } }
              both: { scale: ten, by: visitors, audience: team, items: { one: "How was it?" } }
              shouted: { scale: ten, by: visitors, audience: partnership, items: { one: "How was it?" } }
            course:
              walk: { kind: visit, host: school, days: 1, sessions: { round: { minutes: 60 } }, collects: [hope, seen, frank, diary, own-plan, worry, promise, secret, summed, together, alone, open, printed, both, shouted] }
            outputs:
              sums:
                per: cohort
                sections: { all: { ratings: summed, show: mean }, both: { ratings: both, show: n }, shared: { ratings: together, show: n } }
                sign-off: { draft: { by: organiser } }
                audience: [cohort, partnership]
              letter:
                title: Letter to <host>
                per: visit
                sections: { printed: { ratings: printed, show: answers }, both: { ratings: both, show: answers } }
                sign-off: { draft: { by: chair }, agree: { by: host } }
                audience: host
              view: { per: team, sections: { printed: { ratings: printed, show: answers }, plan: { agenda: walk }, who: { people: leader } }, audience: team }
            """);

    private final ReadershipPhrases phrases = new ReadershipPhrases(PROGRAMME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret|One by one, your answers are seen by nobody but you.",
                "summed|One by one, your answers are seen by nobody but you. The whole partnership and the organiser see"
                        + " totals, never for fewer than eight people.",
                "together|One by one, your answers are seen by nobody but you and whoever answers with you. The whole"
                        + " partnership and the organiser see totals, never for fewer than six schools.",
                "alone|One by one, your answers are seen by nobody but you.",
                "open|One by one, your answers are seen by nobody but the team.",
                "printed|One by one, your answers are seen by nobody but the team and the organiser. They are printed in"
                        + " *View* and *Letter to the host*, which the host or the organiser may share.",
                "both|One by one, your answers are seen by nobody but the team. They are printed in *Letter to the host*,"
                        + " which the host or the organiser may share. The whole partnership and the organiser see totals, never for fewer than six people.",
                "shouted|One by one, your answers are seen by the whole partnership.",
            })
    void whoeverAnswersIsToldWhoSeesItOneByOneAndInTotals(String instrument, String sentence) {
        assertThat(phrases.yourAnswers(PROGRAMME.instruments().find(instrument).orElseThrow()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret|One by one, the answers are seen by nobody but whoever answered.",
                "open|One by one, the answers are seen by nobody but whoever answered and the team.",
                "both|One by one, the answers are seen by nobody but the team. They are printed in *Letter to the host*,"
                        + " which the host or the organiser may share. The whole partnership and the organiser see totals, never for fewer than six people.",
            })
    void whoeverReadsOfItIsToldTheSame(String instrument, String sentence) {
        assertThat(phrases.answers(PROGRAMME.instruments().find(instrument).orElseThrow()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hope|Seen by the cohort and the organiser.",
                "seen|Seen by the team.",
                "frank|Seen by the organiser, without your name.",
                "diary|Seen by nobody but you.",
                "own-plan|Seen by nobody but you and whoever writes with you.",
                "worry|Seen by the organiser and whoever writes with you, without your name.",
                "promise|Seen by the team.",
            })
    void whoeverWritesIsToldWhoSeesIt(String note, String sentence) {
        assertThat(phrases.yourWords(PROGRAMME.notes().find(note).orElseThrow()))
                .isEqualTo(sentence);
    }

    @Test
    void whatDocumentsShowIsSeenByTheirReadersToo() {
        assertThat(phrases.seen(List.of("host", "organiser", "central-team", "hub-manager"), List.of()))
                .isEqualTo("Seen by the host, the organiser and the hub manager.");
        assertThat(phrases.seen(List.of("host", "organiser"), List.of(new Shown(Shown.What.AGENDA, "walk"))))
                .isEqualTo("Seen by the organiser and the team.");
        assertThat(phrases.seen(List.of("organiser"), List.of(new Shown(Shown.What.PEOPLE, "leader"))))
                .isEqualTo("Seen by the organiser and the team.");
        assertThat(phrases.seen(List.of("organiser"), List.of(new Shown(Shown.What.PEOPLE, "chair"))))
                .isEqualTo("Seen by the organiser.");
    }

    @Test
    void whoSeesTotalsAloneIsToldBySelf() {
        assertThat(phrases.totals(PROGRAMME.instruments().find("both").orElseThrow())
                        .map(Who::words))
                .contains("the whole partnership and the organiser");
        assertThat(phrases.totals(PROGRAMME.instruments().find("printed").orElseThrow()))
                .isEmpty();
    }
}
