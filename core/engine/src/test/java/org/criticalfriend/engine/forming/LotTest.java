package org.criticalfriend.engine.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.criticalfriend.spi.programme.Organisation;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final List<Organisation> GROUPS = List.copyOf(Programmes.of(
                    "{ taught: { kind: school, number: 3..4, per: team, places: 38 },"
                            + " school: { kind: school, number: 33, per: cohort } }",
                    "{}",
                    Programmes.WORDS)
            .organisations()
            .stream()
            .toList());

    private final List<String> schools =
            IntStream.rangeClosed(1, 71).mapToObj(one -> "s" + one).toList();

    @Test
    void everyPlaceIsFilledWhereAsManyTakePartAsThereArePlaces() {
        Map<String, String> drawn = Lot.draw(GROUPS, schools, 4711);

        assertThat(drawn.keySet()).containsExactlyInAnyOrderElementsOf(schools);
        assertThat(Collections.frequency(drawn.values(), "taught")).isEqualTo(38);
        assertThat(Collections.frequency(drawn.values(), "school")).isEqualTo(33);
    }

    @Test
    void itIsTheSameForTheSameNumberInWhateverOrderTheyComeAndAnotherForAnother() {
        List<String> otherwise = new ArrayList<>(schools);
        Collections.reverse(otherwise);

        assertThat(Lot.draw(GROUPS, otherwise, 4711)).isEqualTo(Lot.draw(GROUPS, schools, 4711));
        assertThat(Lot.draw(GROUPS, schools, 4712)).isNotEqualTo(Lot.draw(GROUPS, schools, 4711));
    }

    @Test
    void fewerFillTheGroupsInProportion() {
        Map<String, String> drawn = Lot.draw(GROUPS, schools.subList(0, 36), 4711);

        assertThat(Collections.frequency(drawn.values(), "taught")).isBetween(19, 20);
    }

    @Test
    void whoeverFindsNoPlaceIsInNoGroup() {
        List<String> more =
                IntStream.rangeClosed(1, 80).mapToObj(one -> "s" + one).toList();

        assertThat(Lot.draw(GROUPS, more, 4711)).hasSize(71);
    }

    /** Over many draws everybody is taught about as often as there are places for it: 38 of 71, give or take five sigma. */
    @Test
    void everybodyHasTheSameChance() {
        int draws = 4000;
        for (String school : new TreeSet<>(List.of("s1", "s36", "s71"))) {
            long taught = IntStream.range(0, draws)
                    .filter(number ->
                            "taught".equals(Lot.draw(GROUPS, schools, number).get(school)))
                    .count();
            double sigma = Math.sqrt(draws * (38.0 / 71) * (33.0 / 71));

            assertThat((double) taught).isBetween(draws * 38.0 / 71 - 5 * sigma, draws * 38.0 / 71 + 5 * sigma);
        }
    }
}
