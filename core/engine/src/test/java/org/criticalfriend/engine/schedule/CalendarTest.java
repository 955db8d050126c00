package org.criticalfriend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Length.Unit;
import org.criticalfriend.spi.phrase.Moment.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private final Calendar schools = Calendar.ofSchools();
    private final Calendar offices = Calendar.ofOffices();

    @Test
    void nobodyWorksAtWeekends() {
        assertThat(offices.isWorkingDay(LocalDate.of(2018, 11, 9))).isTrue();
        assertThat(offices.isWorkingDay(LocalDate.of(2018, 11, 10))).isFalse();
        assertThat(offices.isWorkingDay(LocalDate.of(2018, 11, 11))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-19", // Good Friday
                "2019-04-22", // Easter Monday
                "2018-12-25",
                "2020-05-08", // moved for VE Day
                "2022-06-03", // Platinum Jubilee
                "2022-09-19", // state funeral
                "2023-05-08", // Coronation
                "2021-12-28", // Boxing Day on a Sunday
                "2038-04-23" // one of the latest Good Fridays
            })
    void nobodyWorksOnBankHolidays(LocalDate day) {
        assertThat(offices.isWorkingDay(day)).isFalse();
        assertThat(schools.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-24", "2019-02-20", "2019-04-10", "2019-08-01", "2018-12-27", "2019-09-01"})
    void schoolsAloneHaveHolidays(LocalDate day) {
        assertThat(schools.isWorkingDay(day)).isFalse();
        assertThat(offices.isWorkingDay(day)).isEqualTo(day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    @Test
    void workingDaysAreCountedOverAWeekend() {
        LocalDate thursday = LocalDate.of(2018, 11, 15);

        assertThat(schools.before(thursday, workingDays(5))).isEqualTo("2018-11-08");
        assertThat(schools.after(thursday, workingDays(2))).isEqualTo("2018-11-19");
    }

    @Test
    void workingDaysAreCountedOverEaster() {
        LocalDate maundyThursday = LocalDate.of(2019, 4, 18);

        assertThat(offices.after(maundyThursday, workingDays(1))).isEqualTo("2019-04-23");
        assertThat(schools.after(LocalDate.of(2019, 4, 5), workingDays(1))).isEqualTo("2019-04-23");
    }

    @Test
    void workingDaysAreCountedOverTheHalfTermOfSchools() {
        LocalDate monday = LocalDate.of(2018, 10, 29);

        assertThat(schools.before(monday, workingDays(5))).isEqualTo("2018-10-15");
        assertThat(offices.before(monday, workingDays(5))).isEqualTo("2018-10-22");
    }

    @Test
    void aDayThatIsNoWorkingDayIsNotItselfCounted() {
        LocalDate sunday = LocalDate.of(2018, 11, 18);

        assertThat(schools.before(sunday, workingDays(1))).isEqualTo("2018-11-16");
        assertThat(schools.after(sunday, workingDays(1))).isEqualTo("2018-11-19");
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE,2019-01-31,2019-01-31",
        "HOUR,2019-01-31,2019-01-31",
        "DAY,2019-01-30,2019-02-01",
        "WEEK,2019-01-24,2019-02-07",
        "MONTH,2018-12-31,2019-02-28",
        "YEAR,2018-01-31,2020-01-31"
    })
    void otherLengthsFollowTheCalendar(Unit unit, LocalDate before, LocalDate after) {
        LocalDate day = LocalDate.of(2019, 1, 31);

        assertThat(schools.before(day, new Length(1, unit))).isEqualTo(before);
        assertThat(schools.after(day, new Length(1, unit))).isEqualTo(after);
    }

    @Test
    void theFirstWorkingDayMayBeTheDayItself() {
        assertThat(schools.workingDayFrom(LocalDate.of(2018, 11, 15))).isEqualTo("2018-11-15");
        assertThat(schools.workingDayFrom(LocalDate.of(2018, 12, 22))).isEqualTo("2019-01-07");
    }

    @Test
    void termsLieBetweenTheHolidaysOfTheSchoolYear() {
        LocalDate start = LocalDate.of(2018, 9, 10);

        assertThat(schools.term(Term.AUTUMN, start)).isEqualTo(window("2018-09-02", "2018-12-21"));
        assertThat(schools.term(Term.SPRING, start)).isEqualTo(window("2019-01-05", "2019-04-07"));
        assertThat(schools.term(Term.SUMMER, start)).isEqualTo(window("2019-04-23", "2019-07-22"));
    }

    @Test
    void aSchoolYearBeginsInAugust() {
        assertThat(schools.term(Term.AUTUMN, LocalDate.of(2018, 8, 1)))
                .isEqualTo(schools.term(Term.AUTUMN, LocalDate.of(2019, 7, 31)));
    }

    @Test
    void termsBeyondTheKnownYearsAreAsLong() {
        Occurrence.Window term = schools.term(Term.AUTUMN, LocalDate.of(2050, 9, 1));

        assertThat(term.from()).hasYear(2050).hasMonthValue(9);
        assertThat(term.until()).hasYear(2050).hasMonthValue(12);
    }

    private static Occurrence.Window window(String from, String until) {
        return new Occurrence.Window(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Length workingDays(int number) {
        return new Length(number, Unit.WORKING_DAY);
    }
}
