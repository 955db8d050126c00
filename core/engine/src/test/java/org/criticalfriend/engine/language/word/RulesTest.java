package org.criticalfriend.engine.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Word;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Candidate LONDON =
            member("london", Map.of("phase", "primary", "latitude", "51.5", "longitude", "-0.1"));
    private static final Candidate YORK =
            member("york", Map.of("phase", "secondary", "latitude", "53.96", "longitude", "-1.08"));
    private static final Candidate NOWHERE = member("nowhere", Map.of());

    @Test
    void twoMembersOfOnePhaseAreTheSame() {
        assertThat(fit("same", new Rules.OfFact("phase"), LONDON, LONDON))
                .isEqualTo(new Score(1, "phase: both primary"));
        assertThat(fit("same", new Rules.OfFact("phase"), LONDON, YORK))
                .isEqualTo(new Score(0, "phase: primary and secondary"));
    }

    @Test
    void differentIsTheOppositeOfSame() {
        assertThat(fit("different", new Rules.OfFact("phase"), LONDON, YORK).degree())
                .isEqualTo(1);
        assertThat(fit("different", new Rules.OfFact("organisation"), LONDON, LONDON)
                        .degree())
                .isZero();
        assertThat(fit("unlike-host", new Rules.OfFact("phase"), LONDON, YORK).degree())
                .isEqualTo(1);
    }

    @Test
    void aFactThatIsNotKnownFitsNothing() {
        assertThat(fit("same", new Rules.OfFact("phase"), LONDON, NOWHERE))
                .isEqualTo(new Score(0, "phase is not known"));
        assertThat(fit("different", new Rules.OfFact("phase"), LONDON, NOWHERE))
                .isEqualTo(new Score(1, "phase is not known of both"));
        assertThat(fit("apart", new Rules.OfDistance(new Distance(20)), LONDON, NOWHERE))
                .isEqualTo(new Score(0, "a place is not known"));
    }

    @Test
    void londonAndYorkAreAbout281KilometresApart() {
        assertThat(fit("apart", new Rules.OfDistance(new Distance(281)), LONDON, YORK))
                .isEqualTo(new Score(1, "281 km apart"));
        assertThat(fit("near", new Rules.OfDistance(new Distance(280)), LONDON, YORK))
                .isEqualTo(new Score(0, "281 km apart"));
    }

    @Test
    void anExchangeCountsHowManyNeedsAreMet() {
        Candidate asks = new Candidate("a", "a", Map.of(), Map.of("challenge", List.of("Oracy", "Phonics")));
        Candidate offers = new Candidate("b", "b", Map.of(), Map.of("strength", List.of("Oracy")));

        assertThat(fit("exchange", new Rules.Exchange("strength", "challenge"), asks, offers))
                .isEqualTo(new Score(0.5, "one offers what the other needs"));
    }

    @Test
    void aSharedChallengeIsNamed() {
        Candidate one = new Candidate("a", "a", Map.of(), Map.of("challenge", List.of("Oracy")));
        Candidate other = new Candidate("b", "b", Map.of(), Map.of("challenge", List.of("Sixth form", "Oracy")));

        assertThat(fit("shared", new Rules.Shared("challenge"), one, other)).isEqualTo(new Score(1, "both: Oracy"));
    }

    private static Candidate member(String id, Map<String, String> facts) {
        return new Candidate(id, id, facts, Map.of());
    }

    private static Score fit(String name, Record settings, Candidate one, Candidate other) {
        Word word = Rules.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
        return fit((RuleWord<?>) word, settings, one, other);
    }

    private static <S extends Record> Score fit(RuleWord<S> word, Record settings, Candidate one, Candidate other) {
        return word.fit(word.settings().cast(settings), one, other);
    }
}
