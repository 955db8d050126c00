package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Onlooker;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** A cohort while it is made and played. */
final class Making {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(/.*)?");
    private static final int FIRST_MONTH_OF_SCHOOLS = 9;

    final Programme programme;
    final LocalDate start;
    final LocalDate end;
    final Map<String, Place> places = new LinkedHashMap<>();
    final Map<String, Team> teams = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Seat> seats = new LinkedHashMap<>();
    final Map<String, LocalDate> dates = new LinkedHashMap<>();
    final Map<String, Onlooker> offices = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();

    Making(Programme programme) {
        this.programme = programme;
        Matcher years = YEARS.matcher(programme.edition());
        int year = years.matches() ? Integer.parseInt(years.group(1)) : earliest(programme);
        boolean isSchoolYear = !years.matches() || years.group(2) != null;
        this.start = LocalDate.of(year, isSchoolYear ? FIRST_MONTH_OF_SCHOOLS : 1, 1);
        this.end = start.plusYears(1).minusDays(1);
    }

    private static int earliest(Programme programme) {
        return programme.course().stream()
                .map(Step::time)
                .filter(Moment.On.class::isInstance)
                .mapToInt(moment -> ((Moment.On) moment).date().getYear())
                .min()
                .orElse(2025);
    }

    /** The cohort as it stands now. */
    Cohort cohort() {
        return new Cohort(
                programme.programme() + "-" + programme.edition().replaceAll("[^A-Za-z0-9]+", "-"),
                programme.edition(),
                programme,
                start,
                end,
                "A rehearsal: everybody and everything in it is invented.",
                ById.of(places),
                ById.of(teams),
                ById.of(people),
                ById.of(seats),
                dates);
    }

    /** The cohort with everything written so far. */
    Logbook logbook() {
        return new Logbook(cohort(), entries);
    }

    /** Its course as it stands now. */
    Course course() {
        return Course.of(cohort());
    }

    /** Everybody who takes part, and somebody in each office. */
    List<Onlooker> onlookers() {
        List<Onlooker> onlookers = new ArrayList<>();
        people.keySet().stream()
                .filter(person -> !offices.containsKey(person))
                .forEach(person -> onlookers.add(Onlooker.person(person)));
        onlookers.addAll(offices.values());
        return onlookers;
    }

    /** Whether organisations or people come together in teams. */
    boolean isInTeams() {
        return programme.organisations().isEmpty()
                ? programme.roles().stream()
                        .anyMatch(
                                role -> role.per().equals("team") || role.per().equals("visit"))
                : programme.organisations().stream().anyMatch(one -> one.per() == Organisation.Per.TEAM);
    }
}
