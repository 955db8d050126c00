package org.criticalfriend.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartFileTest {

    @Test
    void aDrawingTellsAllItsCounts() throws Exception {
        Element drawing = drawing(Samples.visitDays());

        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-label"))
                .startsWith("The visit days. Contracting appropriate, necessary and done well: Disagree 1,"
                        + " Tend to agree 1, Agree 4, Strongly agree 8. ")
                .endsWith("Nobody was asked this: No answers");
        assertThat(drawing.getTextContent()).contains("5.3", "n = 14", "Worded negatively: a low mean is good");
    }

    @Test
    void aDrawingIsSafeWhateverItsTexts() throws Exception {
        Block.Chart hostile =
                (Block.Chart) Samples.hostile().parts().get(2).blocks().get(0);

        assertThat(drawing(hostile).getElementsByTagName("script").getLength()).isZero();
        assertThat(ChartFile.of(hostile)).isEqualTo(ChartFile.of(hostile));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyLevelOfAScaleLooksDifferentOnItsSide(int levels) {
        List<Ink> inks = IntStream.range(0, levels)
                .mapToObj(level -> Ink.of(level, levels))
                .toList();

        assertThat(inks).doesNotHaveDuplicates();
        for (List<Ink> side : List.of(inks.subList(0, levels / 2), inks.subList(levels - levels / 2, levels))) {
            assertThat(side).extracting(Ink::look).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countsCanBeReadUponTheirSegments(int levels) {
        for (int level = 0; level < levels; level++) {
            Ink ink = Ink.of(level, levels);
            assertThat(contrast(ink.fill(), ink.text())).as("%s", ink).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void segmentsFollowOneAnotherAndTheLinePartsTheSides() {
        BarShape shape = BarShape.of(new Block.Bar("S", List.of(5, 4, 2, 2, 1, 0), "2.3", ""), Samples.AGREEMENT);

        assertThat(shape.segments()).extracting(BarShape.Segment::from).containsExactly(0, 3571, 6429, 7857, 9286);
        assertThat(shape.segments()).extracting(BarShape.Segment::count).containsExactly("5", "4", "2", "2", "1");
        assertThat(shape.parting()).isBetween(7807, 7857);
        assertThat(shape.isInterrupted()).isFalse();
    }

    @Test
    void theLineGoesThroughThoseWhoTakeNeitherSide() {
        BarShape shape = BarShape.of(new Block.Bar("S", List.of(1, 2, 1), "", ""), List.of("No", "Perhaps", "Yes"));

        assertThat(shape.parting()).isBetween(4975, 5000);
        assertThat(shape.isInterrupted()).isTrue();
    }

    @Test
    void theLineStandsAtTheEndWhereAllTakeOneSide() {
        assertThat(BarShape.of(new Block.Bar("S", List.of(0, 3), "", ""), List.of("No", "Yes"))
                        .parting())
                .isLessThan(100);
        assertThat(BarShape.of(new Block.Bar("S", List.of(3, 0), "", ""), List.of("No", "Yes"))
                        .parting())
                .isGreaterThan(9900);
    }

    @Test
    void aScaleOfManyLevelsHasNoSides() {
        assertThat(BarShape.of(new Block.Bar("S", Collections.nCopies(10, 1), "", ""), Collections.nCopies(10, "x"))
                        .parting())
                .isNegative();
    }

    @Test
    void aCountWithoutRoomIsLeftToTheTable() {
        assertThat(BarShape.of(new Block.Bar("S", List.of(1, 99), "", ""), List.of("No", "Yes"))
                        .segments())
                .extracting(BarShape.Segment::count)
                .containsExactly("", "99");
    }

    private static Element drawing(Block.Chart chart) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ChartFile.of(chart))))
                .getDocumentElement();
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
