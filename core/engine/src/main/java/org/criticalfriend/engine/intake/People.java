package org.criticalfriend.engine.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.csv.CsvTable;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/** The rows of {@code people.csv}: who sits in which role, of which organisation or for which team. */
final class People {

    static final List<String> NEEDED = List.of("id", "name", "role");

    private final Programme programme;
    private final ById<Place> places;
    private final ById<Team> teams;
    private final List<Problem> problems;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    People(Programme programme, ById<Place> places, ById<Team> teams, List<Problem> problems) {
        this.programme = programme;
        this.places = places;
        this.teams = teams;
        this.problems = problems;
    }

    ById<Person> people() {
        return ById.of(people);
    }

    ById<Seat> seats() {
        return ById.of(seats);
    }

    void take(List<CsvTable.Row> rows) {
        rows.forEach(this::take);
    }

    private void take(CsvTable.Row row) {
        String place = known(row, "organisation", places.ids(), "organisation");
        String team = known(row, "team", teams.ids(), "team");
        Role role = programme.roles().find(row.text("role")).orElse(null);
        if (role == null) {
            unknown(row, "role", row.text("role"), programme.roles().ids());
            return;
        }
        String id = row.text("id");
        Person person = new Person(id, row.text("name"), place, row.text("position"));
        Person first = people.putIfAbsent(id, person);
        if (first != null && !first.equals(person)) {
            problems.add(row.problem("id", IntakeWording.ANOTHER_PERSON));
            return;
        }
        if (isOfAPlace(role) && place.isEmpty()) {
            problems.add(row.problem("organisation", IntakeWording.NO_ORGANISATION));
            return;
        }
        if (isOfATeam(role) && team.isEmpty()) {
            problems.add(row.problem("team", IntakeWording.NO_TEAM));
            return;
        }
        sit(row, role, new Seat("", role.id(), id, isOfAPlace(role) ? place : isOfATeam(role) ? team : ""));
    }

    private void sit(CsvTable.Row row, Role role, Seat seat) {
        long taken = seats.values().stream()
                .filter(other -> other.role().equals(seat.role()) && other.at().equals(seat.at()))
                .count();
        Integer most = role.number().bounds().most();
        if (most != null && taken >= most) {
            problems.add(row.problem("role", IntakeWording.tooMany(role.title(), most)));
            return;
        }
        String id = seat.role() + (seat.at().isEmpty() ? "" : "." + seat.at()) + (taken == 0 ? "" : "." + (taken + 1));
        seats.put(id, new Seat(id, seat.role(), seat.person(), seat.at()));
    }

    private boolean isOfAPlace(Role role) {
        return programme.organisations().has(role.per());
    }

    /** A person for each visit sits for all visits of a team here; who came instead is told visit by visit. */
    private boolean isOfATeam(Role role) {
        return role.per().equals("team") || role.per().equals("visit");
    }

    private String known(CsvTable.Row row, String column, Collection<String> ids, String what) {
        String id = row.text(column);
        if (id.isEmpty() || ids.contains(id)) {
            return id;
        }
        unknown(row, column, id, ids, what);
        return "";
    }

    private void unknown(CsvTable.Row row, String column, String id, Collection<String> ids) {
        unknown(row, column, id, ids, column);
    }

    private void unknown(CsvTable.Row row, String column, String id, Collection<String> ids, String what) {
        String nearest = Nearest.of(id, ids);
        problems.add(row.problem(column, IntakeWording.unknown(what, ids, nearest != null))
                .meaning(nearest));
    }
}
