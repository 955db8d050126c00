package org.criticalfriend.engine.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.ConditionWord;
import org.criticalfriend.spi.word.Word;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final ConditionContext SECOND_OF_THREE = new ConditionContext(
            Map.of("pupils", "420"),
            2,
            3,
            Map.of("estimates-wanted", "all"),
            Map.of("accreditation", "accredited"),
            Set.of("day"));

    @Test
    void aSecondVisitIsALaterOneAndNeitherTheFirstNorTheLast() {
        assertThat(holds("visit", new Conditions.Visit(Conditions.Visit.Turn.FIRST)))
                .isFalse();
        assertThat(holds("visit", new Conditions.Visit(Conditions.Visit.Turn.LATER)))
                .isTrue();
        assertThat(holds("visit", new Conditions.Visit(Conditions.Visit.Turn.LAST)))
                .isFalse();
    }

    @Test
    void oneOfTheOptionsIsEnough() {
        assertThat(holds("chosen", new Conditions.Chosen(Map.of("estimates-wanted", List.of("all", "two")))))
                .isTrue();
        assertThat(holds("chosen", new Conditions.Chosen(Map.of("estimates-wanted", List.of("none")))))
                .isFalse();
        assertThat(holds("chosen", new Conditions.Chosen(Map.of("focus", List.of("project")))))
                .isFalse();
    }

    @Test
    void theAgreedLevelCounts() {
        assertThat(holds("rated", new Conditions.Rated(Map.of("accreditation", List.of("accredited")))))
                .isTrue();
        assertThat(holds("rated", new Conditions.Rated(Map.of("accreditation", List.of("not-yet")))))
                .isFalse();
    }

    @Test
    void everyStepMustHaveBeenAttended() {
        assertThat(holds("attended", new Conditions.Attended(List.of("day")))).isTrue();
        assertThat(holds("attended", new Conditions.Attended(List.of("day", "evening"))))
                .isFalse();
    }

    @Test
    void aRangeOfAFactOfTheHostHolds() {
        assertThat(holds("host", new Conditions.Host(new FactTest.All(Map.of("pupils", List.of("300.."))))))
                .isTrue();
        assertThat(holds("host", new Conditions.Host(new FactTest.All(Map.of("pupils", List.of("0..299"))))))
                .isFalse();
    }

    private static boolean holds(String name, Record settings) {
        Word word = Conditions.all().stream()
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .orElseThrow();
        return holds((ConditionWord<?>) word, settings);
    }

    private static <S extends Record> boolean holds(ConditionWord<S> word, Record settings) {
        return word.holds(word.settings().cast(settings), SECOND_OF_THREE);
    }
}
