package org.criticalfriend.engine.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.csv.CsvTable;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** The rows of {@code visits.csv}: on which day each host was visited. */
final class Visits {

    static final List<String> NEEDED = List.of("step", "host", "date");

    private final Programme programme;
    private final ById<Place> places;
    private final CohortFile cohort;
    private final List<Problem> problems;

    Visits(Programme programme, ById<Place> places, CohortFile cohort, List<Problem> problems) {
        this.programme = programme;
        this.places = places;
        this.cohort = cohort;
        this.problems = problems;
    }

    void take(List<CsvTable.Row> rows, Map<String, LocalDate> dates) {
        for (CsvTable.Row row : rows) {
            List<String> visits = programme.course().stream()
                    .filter(step -> step instanceof Step.Visit)
                    .map(Step::id)
                    .toList();
            LocalDate date = date(row);
            boolean isOfAVisit = isKnown(row, "step", "visit", visits);
            boolean isAtAHost = isKnown(row, "host", "organisation", places.ids());
            if (isOfAVisit
                    && isAtAHost
                    && date != null
                    && dates.putIfAbsent(row.text("step") + "." + row.text("host"), date) != null) {
                problems.add(row.problem("host", IntakeWording.TWICE));
            }
        }
    }

    private boolean isKnown(CsvTable.Row row, String column, String what, Collection<String> ids) {
        if (ids.contains(row.text(column))) {
            return true;
        }
        String nearest = Nearest.of(row.text(column), ids);
        problems.add(row.problem(column, IntakeWording.unknown(what, ids, nearest != null))
                .meaning(nearest));
        return false;
    }

    private @Nullable LocalDate date(CsvTable.Row row) {
        try {
            LocalDate date = LocalDate.parse(row.text("date"));
            if (date.isBefore(cohort.start()) || date.isAfter(cohort.end())) {
                problems.add(row.problem(
                        "date",
                        IntakeWording.outside(
                                cohort.start().toString(), cohort.end().toString())));
                return null;
            }
            return date;
        } catch (DateTimeParseException notADate) {
            problems.add(row.problem("date", IntakeWording.NO_DATE));
            return null;
        }
    }
}
