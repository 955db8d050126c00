package org.criticalfriend.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InkTest {

    /** Scales of up to ten levels, with any number of them favourable. */
    static Stream<List<Block.Level>> scales() {
        return IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(levels -> IntStream.rangeClosed(1, levels + 1)
                        .mapToObj(favourable -> Samples.levels(
                                favourable,
                                IntStream.rangeClosed(1, levels)
                                        .mapToObj(Integer::toString)
                                        .toArray(String[]::new))));
    }

    @Test
    void inkGrowsFromTheMiddleToBothEnds() {
        assertThat(names(Samples.AGREEMENT))
                .containsExactly(
                        "differs-solid",
                        "differs-hatched",
                        "differs-outlined",
                        "agrees-outlined",
                        "agrees-hatched",
                        "agrees-solid");
    }

    @Test
    void whatIsFavourableIsOnItsSideHoweverManyLevelsAreBelow() {
        assertThat(names(Samples.levels(2, "In the same post", "Promoted", "Appointed as a head")))
                .containsExactly("differs-solid", "agrees-outlined", "agrees-solid");
        assertThat(names(Samples.levels(3, "Not started", "Started", "Resolved")))
                .containsExactly("differs-solid", "differs-outlined", "agrees-solid");
    }

    @Test
    void aScaleThatFavoursNoLevelTakesNoSide() {
        assertThat(names(Samples.levels(9, "Working towards", "Effective", "Leading")))
                .containsExactly("agrees-outlined", "agrees-hatched", "agrees-solid");
        assertThat(Ink.of(Samples.levels(9, "1", "2", "3", "4", "5")))
                .extracting(Ink::depth)
                .containsExactly(8, 48, 84, 92, 100);
    }

    @Test
    void theLevelInTheMiddleMayBeTheFavourableOne() {
        List<Block.Level> pace = List.of(
                new Block.Level("Too slow", false), new Block.Level("Right", true), new Block.Level("Too fast", false));

        assertThat(names(pace)).containsExactly("differs-solid", "agrees-solid", "differs-outlined");
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyLevelOfAScaleLooksDifferentInBlackAndWhiteOnItsSide(List<Block.Level> scale) {
        for (Ink.Side side : Ink.Side.values()) {
            assertThat(Ink.of(scale).stream().filter(ink -> ink.side() == side))
                    .extracting(Ink::look)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void countsCanBeReadUponTheirSegments(List<Block.Level> scale) {
        assertThat(Ink.of(scale))
                .allSatisfy(ink -> assertThat(contrast(ink.fill(), ink.text())).isGreaterThanOrEqualTo(4.5));
    }

    private static List<String> names(List<Block.Level> scale) {
        return Ink.of(scale).stream().map(Ink::name).toList();
    }

    /** As the guidelines for accessible pages reckon it. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }
}
