package org.criticalfriend.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void itRunsFromSeptemberToAugust() {
        assertThat(SchoolYear.of(LocalDate.parse("2023-08-31")).label()).isEqualTo("2022/23");
        assertThat(SchoolYear.of(LocalDate.parse("2023-09-01")).label()).isEqualTo("2023/24");
        assertThat(SchoolYear.of(LocalDate.parse("2024-01-15")).label()).isEqualTo("2023/24");
        assertThat(new SchoolYear(1999).label()).isEqualTo("1999/00");
        assertThat(new SchoolYear(2023).end()).isEqualTo("2024-08-31");
        assertThat(new SchoolYear(2023).before()).isEqualTo(new SchoolYear(2022));
    }
}
