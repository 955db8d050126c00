package org.criticalfriend.engine.language.difference.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Scale.Level;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final Level LOW = level("low");
    private static final Level MIDDLE = level("middle");
    private static final Level HIGH = level("high");

    @Test
    void theSameIdCarriesOn() {
        Pairs<Level> pairs = pairs(levels(LOW, HIGH), levels(LOW, MIDDLE));

        assertThat(pairs.kept()).containsExactly(new Pair<>(LOW, LOW));
        assertThat(pairs.added()).containsExactly(MIDDLE);
        assertThat(pairs.removed()).containsExactly(HIGH);
    }

    @Test
    void whatIsFoldedIntoAnotherIsNotGone() {
        Level both = level("low", "low", "middle");
        Pairs<Level> pairs = pairs(levels(LOW, MIDDLE, HIGH), levels(both, HIGH));

        assertThat(pairs.kept()).containsExactly(new Pair<>(LOW, both), new Pair<>(HIGH, HIGH));
        assertThat(pairs.folded()).containsExactly(new Pair<>(MIDDLE, both));
        assertThat(pairs.removed()).isEmpty();
    }

    @Test
    void whatKeepsItsIdMayBeginAnew() {
        Level anew = level("low", "none");
        Pairs<Level> pairs = pairs(levels(LOW), levels(anew));

        assertThat(pairs.kept()).containsExactly(new Pair<>(LOW, anew));
        assertThat(pairs.anew()).containsExactly(anew);
    }

    @Test
    void whatBothEditionsSayWasSettledBefore() {
        Level settled = level("low", "none");
        Level folded = level("high", "high", "highest");
        Pairs<Level> pairs = pairs(levels(settled, folded), levels(settled, folded));

        assertThat(pairs.anew()).isEmpty();
        assertThat(pairs.folded()).isEmpty();
        assertThat(pairs.retold()).isEmpty();
        assertThat(pairs.kept()).hasSize(2);
    }

    @Test
    void aMergedProgrammeIsTheOlderOneOrAnother() {
        Level merged = level("top", "orchard/high");

        assertThat(pairs(levels(HIGH), levels(merged)).kept()).containsExactly(new Pair<>(HIGH, merged));
        assertThat(pairs(levels(LOW), levels(LOW, level("top", "windfall/high")))
                        .carried())
                .extracting(Pairs.Carried::programme, Pairs.Carried::id)
                .containsExactly(tuple("windfall", "high"));
    }

    @Test
    void anotherOrderIsNoticed() {
        assertThat(pairs(levels(LOW, HIGH), levels(LOW, MIDDLE, HIGH)).isReordered())
                .isFalse();
        assertThat(pairs(levels(LOW, HIGH), levels(HIGH, LOW)).isReordered()).isTrue();
    }

    @Test
    void withoutCrosswalkTheSameTitleIsTheSamePart() {
        Level other = new Level("scales.s.lowest-first.bottom", "low", null, null, null, null, List.of());
        Pairs<Level> pairs = Pairs.of(levels(LOW, HIGH), levels(other, HIGH), Level::title);

        assertThat(pairs.kept()).containsExactly(new Pair<>(LOW, other), new Pair<>(HIGH, HIGH));
    }

    private static Pairs<Level> pairs(ById<Level> before, ById<Level> now) {
        return Pairs.of(before, now, Level::was, "orchard");
    }

    private static Level level(String id, String... was) {
        return new Level("scales.s.lowest-first." + id, id, null, null, null, null, List.of(was));
    }

    private static ById<Level> levels(Level... levels) {
        Map<String, Level> byId = new LinkedHashMap<>();
        for (Level level : levels) {
            byId.put(level.id(), level);
        }
        return ById.of(byId);
    }
}
