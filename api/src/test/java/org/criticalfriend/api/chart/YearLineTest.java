package org.criticalfriend.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.chart.YearLine.Dated;
import org.criticalfriend.api.chart.YearLine.Event;
import org.criticalfriend.api.chart.YearLine.Month;
import org.junit.jupiter.api.Test;

class YearLineTest {

    @Test
    void eventsStandOnALineOfWholeMonths() {
        YearLine year = YearLine.of(List.of(
                new Dated("Launch", LocalDate.of(2018, 10, 18)),
                new Dated("Middle", LocalDate.of(2019, 2, 7)),
                new Dated("Completion", LocalDate.of(2019, 6, 13))));

        assertThat(year.events())
                .containsExactly(
                        new Event("6.23%", "Launch", "Launch", "18 October", "start", 16),
                        new Event("47.25%", "Middle", "Middle", "7 February", "start", 16),
                        new Event("93.41%", "Completion", "Completion", "13 June", "end", 16));
        assertThat(year.months())
                .hasSize(9)
                .startsWith(new Month("0.00%", "October", "O"))
                .endsWith(new Month("89.01%", "June", "J"));
        assertThat(year.height()).isEqualTo(32);
        assertThat(year.label()).isEqualTo("Launch 18 October 2018; Middle 7 February 2019; Completion 13 June 2019");
    }

    @Test
    void eventsAreToldInOrderOfTime() {
        YearLine year = YearLine.of(
                List.of(new Dated("Later", LocalDate.of(2024, 5, 2)), new Dated("Earlier", LocalDate.of(2023, 10, 3))));

        assertThat(year.events()).extracting(Event::name).containsExactly("Earlier", "Later");
    }

    @Test
    void ofTwoNamesThatRunIntoEachOtherTheEarlierStandsAbove() {
        YearLine year = YearLine.of(List.of(
                new Dated("Workshop 1", LocalDate.of(2023, 9, 14)),
                new Dated("Workshop 2", LocalDate.of(2023, 9, 28)),
                new Dated("Close", LocalDate.of(2024, 7, 1))));

        assertThat(year.lanes()).isEqualTo(2);
        assertThat(year.events()).extracting(Event::baseline).containsExactly(16, 36, 36);
    }

    @Test
    void atTheRightEndTheLaterNameStandsAbove() {
        YearLine year = YearLine.of(List.of(
                new Dated("Launch", LocalDate.of(2023, 9, 14)),
                new Dated("Presentations", LocalDate.of(2024, 7, 18)),
                new Dated("Close", LocalDate.of(2024, 7, 25))));

        assertThat(year.events()).extracting(Event::anchor).containsExactly("start", "end", "end");
        assertThat(year.events()).extracting(Event::baseline).containsExactly(36, 36, 16);
    }

    @Test
    void aNameTooLongForAPhoneIsLeftOutThere() {
        YearLine year =
                YearLine.of(List.of(new Dated("First of three conferences of all schools", LocalDate.of(2023, 9, 14))));

        assertThat(year.events()).extracting(Event::shortName).containsExactly("");
    }

    @Test
    void aLongYearHasShortMonths() {
        YearLine year = YearLine.of(List.of(
                new Dated("Start", LocalDate.of(2023, 9, 1)), new Dated("A year on", LocalDate.of(2024, 9, 1))));

        assertThat(year.months()).hasSize(13).contains(new Month("22.98%", "Dec", "D"));
    }

    @Test
    void withoutEventsThereIsNothingToDraw() {
        assertThat(YearLine.of(List.of())).isEqualTo(new YearLine(List.of(), List.of(), 0, "No events have a date"));
    }
}
