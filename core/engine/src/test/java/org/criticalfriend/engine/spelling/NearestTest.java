package org.criticalfriend.engine.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipOfOneLetterIsRecognised() {
        assertThat(Nearest.of("respondant", List.of("item", "respondent", "value")))
                .isEqualTo("respondent");
    }

    @Test
    void twoNeighboursSwappedAreOneSlip() {
        assertThat(Nearest.of("vlaue", List.of("item", "respondent", "value"))).isEqualTo("value");
    }

    @Test
    void capitalsAndSpacesCountNothing() {
        assertThat(Nearest.of("WRAP UP", List.of("context", "wrap-up"))).isEqualTo("wrap-up");
        assertThat(Nearest.of("yess", List.of("No", "Yes"))).isEqualTo("Yes");
    }

    @Test
    void aWordThatIsNothingLikeTheOthersMeansNoneOfThem() {
        assertThat(Nearest.of("hospitality", List.of("context", "wrap-up"))).isNull();
    }

    @Test
    void aSingleLetterIsNoSlipForAnother() {
        assertThat(Nearest.of("a", List.of("b"))).isNull();
    }

    @Test
    void ofWordsEquallyNearTheOneThatBeginsAlikeWasMeant() {
        assertThat(Nearest.of("hosts", List.of("posts", "hosta"))).isEqualTo("hosta");
    }

    @Test
    void theOnlyWordThatBeginsSoWasAbbreviated() {
        assertThat(Nearest.of("lang", List.of("texts", "language"))).isEqualTo("language");
        assertThat(Nearest.of("org", List.of("organisations", "organiser"))).isNull();
        assertThat(Nearest.of("la", List.of("texts", "language"))).isNull();
    }

    @Test
    void longWordsThatOnlyBeginAlikeAreNotTakenForEachOther() {
        assertThat(Nearest.of("trained-peer", List.of("trained-reviewer"))).isNull();
    }

    @Test
    void theWrittenWordItselfIsNeverSuggested() {
        assertThat(Nearest.of("host", List.of("host"))).isNull();
    }
}
