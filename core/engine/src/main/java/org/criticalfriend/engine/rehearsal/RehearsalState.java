package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** A cohort while it is made and played. */
final class RehearsalState {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(/.*)?");
    private static final int FIRST_MONTH_OF_SCHOOLS = 9;

    final Programme programme;
    final String label;
    final LocalDate start;
    final LocalDate end;
    final Map<String, Place> places = new LinkedHashMap<>();
    final Map<String, Team> teams = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Seat> seats = new LinkedHashMap<>();
    final Map<String, LocalDate> dates = new LinkedHashMap<>();
    final Map<String, Viewer> offices = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();
    final Set<String> texts = new HashSet<>();
    final Set<String> unanswered = new LinkedHashSet<>();
    final Set<String> findings = new LinkedHashSet<>();
    private List<CohortRecord> earlier = List.of();
    private History history = History.none();

    private RehearsalState(Programme programme, String label, LocalDate start) {
        this.programme = programme;
        this.label = label;
        this.start = start;
        this.end = start.plusYears(1).minusDays(1);
    }

    /** The cohort of the year that an edition is named after. */
    static RehearsalState of(Programme programme) {
        return new RehearsalState(programme, programme.edition(), start(programme));
    }

    /** An earlier cohort, of the edition before or of the same one: in its own year, or else the year before. */
    RehearsalState before(Programme edition) {
        LocalDate own = start(edition);
        if (own.isBefore(start)) {
            return new RehearsalState(edition, edition.edition(), own);
        }
        LocalDate begun = start.minusYears(1);
        int year = begun.getYear();
        String years = begun.getMonthValue() == 1
                ? Integer.toString(year)
                : year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
        return new RehearsalState(edition, years, begun);
    }

    /** Plays a step, in which all calls into plugins share the time of one page, as they do where people play it. */
    <T> T step(Supplier<T> step) {
        try (PluginCalls calls = PluginCalls.open()) {
            T played = step.get();
            unanswered.addAll(calls.told());
            return played;
        }
    }

    /** The same for a step that answers nothing. */
    void run(Runnable step) {
        step(() -> {
            step.run();
            return this;
        });
    }

    /** Looks back at an earlier cohort from now on. */
    void follow(RehearsalState before) {
        earlier = List.of(before.record());
        unanswered.addAll(before.unanswered);
        history = History.of(cohort(), Archive.of(earlier));
        texts.addAll(before.texts);
    }

    /** What it looks back at. */
    List<CohortRecord> earlier() {
        return earlier;
    }

    /** The same, as forms and documents ask it. */
    History history() {
        return history;
    }

    private static LocalDate start(Programme programme) {
        Matcher years = YEARS.matcher(programme.edition());
        int year = years.matches() ? Integer.parseInt(years.group(1)) : earliest(programme);
        boolean isSchoolYear = !years.matches() || years.group(2) != null;
        return LocalDate.of(year, isSchoolYear ? FIRST_MONTH_OF_SCHOOLS : 1, 1);
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
                programme.programme() + "-" + label.replaceAll("[^A-Za-z0-9]+", "-"),
                label,
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
    CohortRecord record() {
        return new CohortRecord(cohort(), entries);
    }

    /** Its course as it stands now. */
    Course course() {
        return Course.of(cohort());
    }

    /** Everybody who takes part, and somebody in each office. */
    List<Viewer> viewers() {
        List<Viewer> viewers = new ArrayList<>();
        people.keySet().stream()
                .filter(person -> !offices.containsKey(person))
                .forEach(person -> viewers.add(Viewer.person(person)));
        viewers.addAll(offices.values());
        return viewers;
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
