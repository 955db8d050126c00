package org.criticalfriend.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BarShapeTest {

    private static final List<Block.Level> SIX = Samples.AGREEMENT;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void levelsNobodyChoseHaveNoSegment() {
        assertThat(shape(SIX, 0, 0, 0, 0, 4, 10).segments())
                .extracting(
                        segment -> segment.ink().name(),
                        BarShape.Segment::from,
                        BarShape.Segment::width,
                        BarShape.Segment::middle,
                        BarShape.Segment::count)
                .containsExactly(
                        tuple("agrees-hatched", 0, 2807, 1403, "4"), tuple("agrees-solid", 2857, 7093, 6403, "10"));
    }

    @Test
    void anUprightLinePartsThoseThatDifferFromThoseThatAgree() {
        assertThat(shape(SIX, 0, 0, 1, 1, 2, 10).parting()).hasValue(689);
        assertThat(shape(SIX, 5, 4, 2, 2, 1, 0).parting()).hasValue(7832);
    }

    @Test
    void theLineGoesWithWhatIsFavourableAndNotWithTheMiddleOfTheScale() {
        Integer[] counts = {2, 3, 5, 6, 4};

        assertThat(shape(Samples.levels(4, "1", "2", "3", "4", "5"), counts).parting())
                .hasValue(4975);
        assertThat(shape(Samples.levels(5, "1", "2", "3", "4", "5"), counts).parting())
                .hasValue(7975);
    }

    @Test
    void thereIsNoLineWhereAllAreOnOneSide() {
        assertThat(shape(SIX, 0, 0, 0, 1, 6, 7).parting()).isEmpty();
        assertThat(shape(SIX, 3, 4, 0, 0, 0, 0).parting()).isEmpty();
    }

    @Test
    void thereIsNoLineWhereTheScaleHasNoSides() {
        List<Block.Level> pace = List.of(
                new Block.Level("Too slow", false), new Block.Level("Right", true), new Block.Level("Too fast", false));
        List<Block.Level> turned = List.of(new Block.Level("Good", true), new Block.Level("Bad", false));

        assertThat(shape(pace, 2, 9, 3).parting()).isEmpty();
        assertThat(shape(turned, 2, 9).parting()).isEmpty();
        assertThat(shape(Samples.levels(1, "Low", "High"), 2, 9).parting()).isEmpty();
        assertThat(shape(Samples.levels(3, "Low", "High"), 2, 9).parting()).isEmpty();
    }

    @Test
    void theCountsAreToldInWords() {
        assertThat(shape(SIX, 5, 4, 2, 2, 1, 0).label())
                .isEqualTo("Strongly disagree 5, Disagree 4, Tend to disagree 2, Tend to agree 2, Agree 1");
    }

    @Test
    void thoseWhoChoseNoLevelAreToldBesidesAndHaveNoSegment() {
        List<Block.Level> two = Samples.levels(2, "No", "Yes");
        Block.Bar bar = new Block.Bar("S", List.of(1, 3), 2, false, "", "");

        assertThat(BarShape.of(two, "No view", bar).label()).isEqualTo("No 1, Yes 3, No view 2");
        assertThat(BarShape.of(two, "", bar).label()).isEqualTo("No 1, Yes 3, No answer 2");
        assertThat(BarShape.of(two, "No view", bar).segments())
                .isEqualTo(shape(two, 1, 3).segments());
    }

    @Test
    void aSegmentTooNarrowForItsCountLeavesItToTheWords() {
        BarShape bar = shape(SIX, 1, 0, 0, 0, 0, 299);

        assertThat(bar.segments())
                .extracting(BarShape.Segment::count, BarShape.Segment::width)
                .containsExactly(tuple("", 22), tuple("299", 9917));
        assertThat(bar.label()).isEqualTo("Strongly disagree 1, Strongly agree 299");
    }

    @Test
    void nobodyAnsweringIsAnEmptyBar() {
        BarShape bar = shape(SIX, 0, 0, 0, 0, 0, 0);

        assertThat(bar.segments()).isEmpty();
        assertThat(bar.parting()).isEmpty();
        assertThat(bar.label()).isEqualTo("No answers");
    }

    @Test
    void refusesCountsOfOtherLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape(SIX, 1, 2, 3))
                .withMessage("3 counts for 6 levels");
    }

    @Test
    void placesAreWrittenAsStyleSheetsReadThemWhateverTheLocale() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(BarShape.percent(2807)).isEqualTo("28.07%");
        assertThat(BarShape.percent(10_000)).isEqualTo("100.00%");
    }

    @Test
    void theAgreementLeavesOutStatementsThatAreWordedNegatively() {
        Block.Bar negative = new Block.Bar("S", List.of(5, 4, 2, 2, 1, 0), null, true, "", "");
        List<Block.Bar> bars = List.of(Samples.bar("R", "", 0, 0, 1, 3, 4, 6), negative);

        assertThat(Agreement.of(SIX, bars).inWords()).isEqualTo("13 of 14 answers agree");
        assertThat(Agreement.of(SIX, List.of(Samples.bar("R", "", 1, 0, 0, 1, 0, 0)))
                        .inWords())
                .isEqualTo("1 of 2 answers agrees");
        assertThat(negative.agreeing(SIX)).isEqualTo(3);
    }

    private static BarShape shape(List<Block.Level> levels, Integer... counts) {
        return BarShape.of(levels, "", Samples.bar("S", "", counts));
    }
}
