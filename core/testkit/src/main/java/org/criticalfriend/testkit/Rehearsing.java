package org.criticalfriend.testkit;

import java.util.List;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.testkit.RehearsedCohort.Awarded;
import org.criticalfriend.testkit.RehearsedCohort.Given;

/** Tells a rehearsal in the types of the test kit, so that those of the engine may change without breaking a test. */
final class Rehearsing {

    private Rehearsing() {}

    static RehearsedCohort told(RehearsalResult played) {
        CohortRecord record = played.record();
        Cohort cohort = record.cohort();
        Course course = Course.of(cohort);
        Tasks asking = new Tasks(record, played.history(), course, played.vocabulary());
        return new RehearsedCohort(
                cohort.places().stream()
                        .map(place ->
                                new RehearsedCohort.Organisation(place.id(), place.name(), place.role(), place.facts()))
                        .toList(),
                cohort.people().stream()
                        .map(person -> new RehearsedCohort.Person(person.id(), person.name(), person.place()))
                        .toList(),
                cohort.teams().stream()
                        .map(team -> new RehearsedCohort.Team(team.id(), team.places()))
                        .toList(),
                cohort.seats().stream()
                        .map(seat -> new RehearsedCohort.Seat(seat.role(), seat.person(), seat.at()))
                        .toList(),
                record.entries().stream().flatMap(entry -> told(entry).stream()).toList(),
                played.documents().stream().map(Rehearsing::told).toList(),
                new Awarding(record, course, asking)
                        .given().stream().map(Rehearsing::told).toList());
    }

    /** What is no note, rating or choice, such as a yes or being there, is left out. */
    private static List<Given> told(Entry entry) {
        Content content = entry.content();
        if (content instanceof Content.Words words) {
            return List.of(given(
                    entry, words.text(), "", "", List.copyOf(words.headings().values())));
        }
        if (content instanceof Content.Rating rating) {
            return List.of(given(entry, rating.comment(), rating.item(), rating.level(), List.of()));
        }
        return content instanceof Content.Chosen chosen
                ? List.of(given(entry, "", "", chosen.option(), List.of()))
                : List.of();
    }

    private static Given given(Entry entry, String text, String rated, String answer, List<String> headings) {
        return new Given(
                entry.collected(), entry.occurrence(), entry.author(), entry.place(), text, rated, answer, headings);
    }

    private static RehearsedCohort.Released told(Released released) {
        return new RehearsedCohort.Released(
                released.subject().output().id(),
                released.subject().title(),
                released.subject().scope().place(),
                released.signed().stream().map(Released.Signed::stage).toList(),
                released.text());
    }

    private static Awarded told(Holding holding) {
        return new Awarded(
                holding.award(), holding.holder().person(), holding.holder().place());
    }
}
