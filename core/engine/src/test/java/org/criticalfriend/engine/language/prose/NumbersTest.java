package org.criticalfriend.engine.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.spi.phrase.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1, one school",
        "3, three schools",
        "3..4, three or four schools",
        "3..5, three to five schools",
        "18..21, 18 to 21 schools",
        "8..12, 8 to 12 schools",
        "10..11, 10 or 11 schools",
        "1.., one or more schools",
        "12.., 12 or more schools",
        "0..1, at most one school",
        "0..3, up to three schools",
        "0.., any number of schools",
        "0, no schools",
        "1500, '1,500 schools'",
    })
    void numbersToTenAreWordsAndBothEndsOfARangeAreSaidAlike(String written, String said) {
        assertThat(Numbers.counted(Range.parse(written).orElseThrow(), "school"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0..299, 299 or fewer", "300..999, 300 to 999", "1500.., '1,500 or more'", "7, 7"})
    void numbersToBeComparedAreFigures(String written, String said) {
        assertThat(Numbers.bounds(Range.parse(written).orElseThrow())).isEqualTo(said);
    }
}
