package org.criticalfriend.spi.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void oneNumberIsARangeOfItself() {
        Range three = Range.parse("3").orElseThrow();

        assertThat(three).isEqualTo(Range.of(3)).isEqualTo(new Range(3, 3));
        assertThat(three.isOne()).isTrue();
    }

    @Test
    void bothEndsAreCounted() {
        Range range = Range.parse("3..4").orElseThrow();

        assertThat(range.holds(2)).isFalse();
        assertThat(range.holds(3)).isTrue();
        assertThat(range.holds(4)).isTrue();
        assertThat(range.holds(4.5)).isFalse();
        assertThat(range.isOne()).isFalse();
    }

    @Test
    void anOpenRangeHasNoEnd() {
        Range range = Range.parse("300..").orElseThrow();

        assertThat(range.most()).isNull();
        assertThat(range.holds(299.9)).isFalse();
        assertThat(range.holds(1_000_000)).isTrue();
        assertThat(range.isOne()).isFalse();
    }

    @Test
    void whatIsNotWrittenAsARangeIsNone() {
        for (String written :
                new String[] {"", "..", "..4", "3-4", "3...4", "-3", "3.5", " 3", "three", "1234567890"}) {
            assertThat(Range.parse(written)).as(written).isEmpty();
        }
    }

    @Test
    void theEndMayLieBeforeTheBeginningForTheReaderToRefuse() {
        assertThat(Range.parse("4..3")).contains(new Range(4, 3));
    }

    @Test
    void aRangeIsWrittenAsItIsRead() {
        for (String written : new String[] {"3", "3..4", "3.."}) {
            assertThat(Range.parse(written).orElseThrow()).hasToString(written);
        }
    }

    @Test
    void theBoundsOfBandsSpanThemAll() {
        Quantity bands = new Quantity.Bands(
                "pupils",
                java.util.Map.of(
                        new Range(0, 299),
                        Range.of(2),
                        new Range(300, 999),
                        new Range(3, 4),
                        new Range(1_000, null),
                        Range.of(6)));

        assertThat(bands.bounds()).isEqualTo(new Range(2, 6));
        assertThat(new Quantity.Bands("pupils", java.util.Map.of(new Range(0, null), new Range(2, null))).bounds())
                .isEqualTo(new Range(2, null));
    }
}
