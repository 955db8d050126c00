package org.criticalfriend.api.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PercentTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void isWrittenWithTwoPlaces() {
        assertThat(new Percent(28.0714)).hasToString("28.07%");
    }

    @Test
    void isWrittenWithAPointWhereGermanWouldHaveAComma() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(Percent.of(1, 8)).hasToString("12.50%");
    }

    @Test
    void refusesAPartOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(1, 0));
    }
}
