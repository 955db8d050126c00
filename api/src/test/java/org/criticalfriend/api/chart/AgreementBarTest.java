package org.criticalfriend.api.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementBarTest {

    private static final List<Level> SIX = List.of(
            new Level("Strongly disagree", false),
            new Level("Disagree", false),
            new Level("Tend to disagree", false),
            new Level("Tend to agree", true),
            new Level("Agree", true),
            new Level("Strongly agree", true));

    @Test
    void levelsNobodyChoseHaveNoSegment() {
        AgreementBar bar = AgreementBar.of(SIX, List.of(0, 0, 0, 0, 4, 10));

        assertThat(bar.segments())
                .extracting(
                        segment -> segment.swatch().title(),
                        AgreementBar.Segment::start,
                        AgreementBar.Segment::width,
                        AgreementBar.Segment::middle,
                        AgreementBar.Segment::count)
                .containsExactly(
                        tuple("Agree", "0.00%", "28.07%", "14.04%", "4"),
                        tuple("Strongly agree", "28.57%", "70.93%", "64.04%", "10"));
    }

    @Test
    void anUprightLinePartsThoseThatDifferFromThoseThatAgree() {
        AgreementBar bar = AgreementBar.of(SIX, List.of(0, 0, 1, 1, 2, 10));

        assertThat(bar.line()).isEqualTo("6.89%");
        assertThat(bar.answers()).isEqualTo(14);
        assertThat(bar.favourable()).isEqualTo(13);
    }

    @Test
    void thereIsNoLineWhereAllAgree() {
        assertThat(AgreementBar.of(SIX, List.of(0, 0, 0, 1, 6, 7)).line()).isEmpty();
    }

    @Test
    void thereIsNoLineWhereAllDiffer() {
        assertThat(AgreementBar.of(SIX, List.of(3, 4, 0, 0, 0, 0)).line()).isEmpty();
    }

    @Test
    void thereIsNoLineWhereTheFavourableLevelIsInTheMiddle() {
        List<Level> pace =
                List.of(new Level("Too slow", false), new Level("Right", true), new Level("Too fast", false));

        assertThat(AgreementBar.of(pace, List.of(2, 9, 3)).line()).isEmpty();
    }

    @Test
    void theCountsAreToldInWords() {
        assertThat(AgreementBar.of(SIX, List.of(5, 4, 2, 2, 1, 0)).label())
                .isEqualTo("Strongly disagree 5, Disagree 4, Tend to disagree 2, Tend to agree 2, Agree 1");
    }

    @Test
    void aSegmentTooNarrowForItsCountLeavesItToTheWords() {
        AgreementBar bar = AgreementBar.of(SIX, List.of(1, 0, 0, 0, 0, 299));

        assertThat(bar.segments())
                .extracting(AgreementBar.Segment::count, AgreementBar.Segment::width)
                .containsExactly(tuple("", "0.25%"), tuple("299", "99.17%"));
        assertThat(bar.label()).isEqualTo("Strongly disagree 1, Strongly agree 299");
    }

    @Test
    void nobodyAnsweringIsAnEmptyBar() {
        assertThat(AgreementBar.of(SIX, List.of(0, 0, 0, 0, 0, 0)))
                .isEqualTo(new AgreementBar(List.of(), "", 0, 0, "No answers"));
    }

    @Test
    void refusesCountsForOtherLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementBar.of(SIX, List.of(1, 2, 3)))
                .withMessage("3 counts for 6 levels");
    }

    @Test
    void refusesACountBelowNought() {
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementBar.of(SIX, List.of(0, 0, -1, 1, 2, 10)));
    }
}
