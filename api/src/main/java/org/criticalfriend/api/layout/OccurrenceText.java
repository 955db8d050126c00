package org.criticalfriend.api.layout;

import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Step;

/** Visits, events and tasks as pages call them. */
public final class OccurrenceText {

    private OccurrenceText() {}

    /** What it is called: {@code Visit day at Lanthanum}. */
    public static String title(Cohort cohort, Occurrence occurrence) {
        String step = occurrence.step().title();
        String place = cohort.places().find(occurrence.place()).map(Place::name).orElse("");
        if (occurrence.step() instanceof Step.Visit) {
            return step + " at " + place;
        }
        String person =
                cohort.people().find(occurrence.person()).map(Person::name).orElse("");
        String of = person.isEmpty()
                ? place.isEmpty()
                        ? cohort.teams()
                                .find(occurrence.team())
                                .map(Team::title)
                                .orElse("")
                        : place
                : person;
        return of.isEmpty() ? step : step + ": " + of;
    }

    /** When it is, as a sentence. */
    public static String when(Occurrence occurrence) {
        boolean isTask = occurrence.step() instanceof Step.Task;
        if (occurrence.day() != null) {
            return (isTask ? "Due " : "") + English.weekday(occurrence.day());
        }
        Occurrence.Window window = occurrence.window();
        if (window.from() != null && window.until() != null) {
            return "No date yet; between " + Times.date(window.from()) + " and " + Times.date(window.until());
        }
        if (window.from() != null) {
            return "No date yet; from " + Times.date(window.from()) + " on";
        }
        return window.until() == null ? "No date yet" : "No date yet; by " + Times.date(window.until());
    }
}
