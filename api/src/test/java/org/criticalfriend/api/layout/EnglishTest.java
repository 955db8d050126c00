package org.criticalfriend.api.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void thingsAreCountedByTheirTitles() {
        assertThat(List.of(
                        English.count(0, "Trio"),
                        English.count(1, "Trio"),
                        English.count(7, "Academy"),
                        English.count(21, "School")))
                .containsExactly("no trios", "one trio", "seven academies", "21 schools");
        assertThat(English.plural("SEND lead")).isEqualTo("SEND leads");
    }

    @Test
    void wordsThatStandAloneBeginLargeAndFiguresStayFigures() {
        assertThat(English.alone("14 of 21")).isEqualTo("14 of 21");
        assertThat(English.alone("seven trios")).isEqualTo("Seven trios");
        assertThat(English.alone("")).isEmpty();
        assertThat(English.sentence("three schools")).isEqualTo("Three schools.");
        assertThat(English.sentence("")).isEmpty();
    }

    @Test
    void proseIsPrintedWithQuotationMarks() {
        assertThat(English.printed("asked after *Agree and share* at a trio's *First day*"))
                .isEqualTo("asked after “Agree and share” at a trio’s “First day”");
    }

    @Test
    void aDayCarriesItsWeekday() {
        assertThat(English.weekday(LocalDate.parse("2018-10-18"))).isEqualTo("Thursday 18 October 2018");
    }
}
