package org.criticalfriend.engine.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;

/** On which days people work: neither at weekends nor on bank holidays, and schools not in their holidays either. */
public final class Calendar {

    private static final Calendar OF_SCHOOLS = new Calendar(true);
    private static final Calendar OF_OFFICES = new Calendar(false);

    private final Set<LocalDate> bankHolidays = new HashSet<>();
    private final List<Holiday> schoolHolidays = new ArrayList<>();
    private final boolean isOfSchools;

    private record Holiday(LocalDate first, LocalDate last, String name) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private Calendar(boolean isOfSchools) {
        this.isOfSchools = isOfSchools;
        lines("bank-holidays.csv").forEach(cells -> bankHolidays.add(LocalDate.parse(cells.get(0))));
        lines("school-holidays.csv")
                .forEach(cells -> schoolHolidays.add(
                        new Holiday(LocalDate.parse(cells.get(0)), LocalDate.parse(cells.get(1)), cells.get(2))));
    }

    /** The calendar of schools. */
    public static Calendar ofSchools() {
        return OF_SCHOOLS;
    }

    /** The calendar of everybody else. */
    public static Calendar ofOffices() {
        return OF_OFFICES;
    }

    /** Whether people work on a day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && !bankHolidays.contains(day) && !(isOfSchools && isInSchoolHolidays(day));
    }

    private boolean isInSchoolHolidays(LocalDate day) {
        return schoolHolidays.stream().anyMatch(holiday -> holiday.holds(day));
    }

    /** A day so long before another; of working days so many lie between it and the other, itself counted. */
    public LocalDate before(LocalDate day, Length length) {
        return moved(day, length, -1);
    }

    /** A day so long after another. */
    public LocalDate after(LocalDate day, Length length) {
        return moved(day, length, 1);
    }

    private LocalDate moved(LocalDate day, Length length, int direction) {
        int amount = direction * length.amount();
        return switch (length.unit()) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
            case WORKING_DAY -> workingDays(day, length.amount(), direction);
        };
    }

    private LocalDate workingDays(LocalDate day, int number, int direction) {
        LocalDate moved = day;
        for (int left = number; left > 0; ) {
            moved = moved.plusDays(direction);
            if (isWorkingDay(moved)) {
                left--;
            }
        }
        return moved;
    }

    /** The first working day at or after a day. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** From the first to the last day of a term of the school year in which a cohort starts. */
    Occurrence.Window term(Moment.Term term, LocalDate start) {
        int year = start.getMonthValue() >= 8 ? start.getYear() : start.getYear() - 1;
        return switch (term) {
            case AUTUMN -> new Occurrence.Window(after("Summer", year), before("Christmas", year));
            case SPRING -> new Occurrence.Window(after("Christmas", year), before("Easter", year + 1));
            case SUMMER -> new Occurrence.Window(after("Easter", year + 1), before("Summer", year + 1));
        };
    }

    private LocalDate after(String holiday, int year) {
        return named(holiday, year).last().plusDays(1);
    }

    private LocalDate before(String holiday, int year) {
        return named(holiday, year).first().minusDays(1);
    }

    private Holiday named(String name, int year) {
        return schoolHolidays.stream()
                .filter(holiday ->
                        holiday.name().equals(name) && holiday.first().getYear() == year)
                .findFirst()
                // Beyond the years of the file a term is as long as in those that are known.
                .orElseGet(() -> beyond(name, year));
    }

    private Holiday beyond(String name, int year) {
        Holiday known = schoolHolidays.stream()
                .filter(holiday -> holiday.name().equals(name))
                .reduce((first, later) -> later)
                .orElseThrow();
        int years = year - known.first().getYear();
        return new Holiday(known.first().plusYears(years), known.last().plusYears(years), name);
    }

    private static List<List<String>> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Calendar.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
