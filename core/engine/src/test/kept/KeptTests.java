package org.example.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.Test;

/** What an author of a plugin would test: its words with values that only the host makes otherwise. */
public final class KeptTests {

    @Test
    public void candidates() {
        Candidate one = Candidate.of("one", "one").withFacts(Map.of("phase", "primary"));
        Candidate other = Candidate.of("other", "other").withFacts(Map.of("phase", "primary"));
        Candidate third = Candidate.of("third", "third").withHeadings(Map.of("strength", List.of("Oracy")));

        assertThat(new OnePhase().fit(new OnePhase.Of("phase"), one, other)).isEqualTo(Score.of(true, "both primary"));
        assertThat(new OnePhase().fit(new OnePhase.Of("phase"), one, third).degree()).isZero();
    }

    @Test
    public void contexts() {
        ConditionContext context = ConditionContext.empty()
                .withHost(Map.of("phase", "primary"))
                .withChosen(Map.of("estimate", "agreed"))
                .withRated(Map.of("rubric", "leading"))
                .withAttended(Set.of("training"));

        assertThat(new LaterVisit().holds(new LaterVisit.From(2), context.atVisit(2, 3))).isTrue();
        assertThat(new LaterVisit().holds(new LaterVisit.From(2), context.atVisit(1, 3))).isFalse();
        assertThat(new LaterVisit().holds(new LaterVisit.From(2), context)).isFalse();
    }

    @Test
    public void tallies() {
        Tally tally = Tally.of(List.of(1, 3), List.of(1, 2));

        assertThat(ToldAndRated.favourable(tally)).isZero();
        assertThat(ToldAndRated.favourable(tally.withFavourable(Set.of(1)))).isEqualTo(0.75);
    }
}
