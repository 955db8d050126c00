package org.criticalfriend.api.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RangeDotsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void theScaleIsDrawnWholeWithRoomAtBothEnds() {
        assertThat(RangeDots.marks(1, 10))
                .hasSize(10)
                .startsWith(new RangeDots.Mark("2.00%", "1"), new RangeDots.Mark("12.67%", "2"))
                .endsWith(new RangeDots.Mark("98.00%", "10"));
    }

    @Test
    void aLongScaleIsMarkedInStepsAndAtItsEnd() {
        assertThat(RangeDots.marks(1, 24))
                .extracting(RangeDots.Mark::number)
                .containsExactly("1", "4", "7", "10", "13", "16", "19", "24");
    }

    @Test
    void meanAndMedianStandWhereTheyFall() {
        RangeDots dots = RangeDots.of(1, 10, 8.8, 9);

        assertThat(dots.mean()).isEqualTo("85.20%");
        assertThat(dots.median()).isEqualTo("87.33%");
    }

    @Test
    void theFiguresAreToldInWordsWhateverTheLocale() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(RangeDots.of(1, 10, 8.25, 8.5).label()).isEqualTo("Mean 8.3, median 8.5, on a scale from 1 to 10");
        assertThat(RangeDots.of(0, 20, 9, 10).label()).isEqualTo("Mean 9.0, median 10, on a scale from 0 to 20");
    }

    @Test
    void refusesAMeanOutsideTheScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> RangeDots.of(1, 5, 5.1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> RangeDots.of(1, 5, Double.NaN, 4));
    }

    @Test
    void refusesAScaleWithoutARange() {
        assertThatIllegalArgumentException().isThrownBy(() -> RangeDots.of(5, 5, 5, 5));
    }
}
