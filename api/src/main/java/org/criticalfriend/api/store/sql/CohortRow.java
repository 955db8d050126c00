package org.criticalfriend.api.store.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * The rows of a cohort, which are no cohort before their edition is read.
 *
 * @param counters as they were when the rows were read
 */
record CohortRow(
        Counters counters,
        String id,
        String label,
        Source edition,
        LocalDate start,
        LocalDate end,
        String source,
        List<Place> places,
        List<Team> teams,
        List<Person> people,
        List<Seat> seats,
        Map<String, LocalDate> dates) {

    /**
     * How often a cohort was written. Rows are the same as long as their counter is.
     *
     * @param changes everything in the cohort
     * @param structure the cohort itself
     */
    record Counters(long changes, long structure) {

        static Optional<Counters> of(Handle handle, String cohort) {
            return handle.createQuery("SELECT changes, structure FROM cohort WHERE id = :id")
                    .bind("id", cohort)
                    .map((row, context) -> new Counters(row.getLong("changes"), row.getLong("structure")))
                    .findOne();
        }
    }

    Cohort with(Programme programme) {
        return new Cohort(
                id,
                label,
                programme,
                start,
                end,
                source,
                byId(places, Place::id),
                byId(teams, Team::id),
                byId(people, Person::id),
                byId(seats, Seat::id),
                dates);
    }

    private static <T> ById<T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return ById.of(byId);
    }

    /** Reads the rows of a cohort, if it is there. */
    static Optional<CohortRow> read(Handle handle, String id) {
        return handle.createQuery("SELECT cohort.id, label, first_day, last_day, source, changes, structure,"
                        + " edition.name AS edition_name, edition.content AS edition_content"
                        + " FROM cohort JOIN edition ON edition.id = cohort.edition WHERE cohort.id = :id")
                .bind("id", id)
                .map((row, context) -> new CohortRow(
                        new Counters(row.getLong("changes"), row.getLong("structure")),
                        row.getString("id"),
                        row.getString("label"),
                        Source.of(row.getString("edition_name"), row.getString("edition_content")),
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("last_day")),
                        row.getString("source"),
                        places(handle, id),
                        teams(handle, id),
                        people(handle, id),
                        seats(handle, id),
                        dates(handle, id)))
                .findOne();
    }

    private static List<Place> places(Handle handle, String cohort) {
        return of(handle, "SELECT id, name, role, facts FROM place WHERE cohort = :cohort ORDER BY number", cohort)
                .map((row, context) -> new Place(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("role"),
                        StoredJson.mapIn(row.getString("facts"))))
                .list();
    }

    private static List<Team> teams(Handle handle, String cohort) {
        return of(handle, "SELECT id, title, places FROM team WHERE cohort = :cohort ORDER BY number", cohort)
                .map((row, context) -> new Team(
                        row.getString("id"), row.getString("title"), StoredJson.listIn(row.getString("places"))))
                .list();
    }

    private static List<Person> people(Handle handle, String cohort) {
        return of(handle, "SELECT id, name, place, position FROM person WHERE cohort = :cohort ORDER BY number", cohort)
                .map((row, context) -> new Person(
                        row.getString("id"), row.getString("name"), row.getString("place"), row.getString("position")))
                .list();
    }

    private static List<Seat> seats(Handle handle, String cohort) {
        return of(
                        handle,
                        "SELECT id, role, person, counted_at FROM seat WHERE cohort = :cohort ORDER BY number",
                        cohort)
                .map((row, context) -> new Seat(
                        row.getString("id"),
                        row.getString("role"),
                        row.getString("person"),
                        row.getString("counted_at")))
                .list();
    }

    private static Map<String, LocalDate> dates(Handle handle, String cohort) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        of(handle, "SELECT occurrence, first_day FROM occurrence_date WHERE cohort = :cohort ORDER BY number", cohort)
                .map((row, context) ->
                        Map.entry(row.getString("occurrence"), LocalDate.parse(row.getString("first_day"))))
                .forEach(date -> dates.put(date.getKey(), date.getValue()));
        return dates;
    }

    private static Query of(Handle handle, String select, String cohort) {
        return handle.createQuery(select).bind("cohort", cohort);
    }

    /** Writes what belongs to a cohort whose own row is there. */
    static void write(Handle handle, Cohort cohort) {
        List<Row> rows = new ArrayList<>();
        cohort.places()
                .forEach(place -> rows.add(new Row(
                        "INSERT INTO place (cohort, number, id, name, role, facts)",
                        List.of(place.id(), place.name(), place.role(), StoredJson.ofMap(place.facts())))));
        cohort.teams()
                .forEach(team -> rows.add(new Row(
                        "INSERT INTO team (cohort, number, id, title, places)",
                        List.of(team.id(), team.title(), StoredJson.ofList(team.places())))));
        cohort.people()
                .forEach(person -> rows.add(new Row(
                        "INSERT INTO person (cohort, number, id, name, place, position)",
                        List.of(person.id(), person.name(), person.place(), person.position()))));
        cohort.seats()
                .forEach(seat -> rows.add(new Row(
                        "INSERT INTO seat (cohort, number, id, role, person, counted_at)",
                        List.of(seat.id(), seat.role(), seat.person(), seat.at()))));
        cohort.dates()
                .forEach((occurrence, day) -> rows.add(new Row(
                        "INSERT INTO occurrence_date (cohort, number, occurrence, first_day)",
                        List.of(occurrence, day.toString()))));
        Map<String, List<Row>> byTable = new LinkedHashMap<>();
        rows.forEach(row -> byTable.computeIfAbsent(row.insert(), insert -> new ArrayList<>())
                .add(row));
        byTable.forEach((insert, ofTable) -> write(handle, cohort.id(), insert, ofTable));
    }

    private static void write(Handle handle, String cohort, String insert, List<Row> rows) {
        String marks = ", ?".repeat(rows.get(0).values().size());
        PreparedBatch batch = handle.prepareBatch(insert + " VALUES (?, ?" + marks + ")");
        for (int number = 0; number < rows.size(); number++) {
            batch.bind(0, cohort).bind(1, number);
            List<String> values = rows.get(number).values();
            for (int value = 0; value < values.size(); value++) {
                batch.bind(value + 2, InvalidText.checked(values.get(value)));
            }
            batch.add();
        }
        batch.execute();
    }

    /**
     * A row of a cohort.
     *
     * @param insert of the cohort, the row's number and the values
     */
    private record Row(String insert, List<String> values) {}
}
