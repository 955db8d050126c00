package org.criticalfriend.engine.composition.material;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.PriorCohort;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.statistics.Group;
import org.criticalfriend.engine.statistics.Respondent;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Step;

/**
 * What was recorded in a cohort, as far as it belongs to what a document is of.
 *
 * @param entries they go by the ids of the present edition, whichever cohort they are of
 * @param past the cohort, where it is an earlier one
 */
public record Answers(Cohort cohort, Course course, List<Entry> entries, Optional<PriorCohort> past) {

    public Answers {
        entries = List.copyOf(entries);
    }

    public static Answers of(PriorCohort past, List<Entry> entries) {
        return new Answers(past.cohort(), past.course(), entries, Optional.of(past));
    }

    /** What was answered to an instrument. */
    public List<Entry> to(Instrument instrument) {
        return entries.stream()
                .filter(entry -> entry.collected().equals(instrument.id()))
                .filter(entry -> entry.content() instanceof Content.Rating)
                .toList();
    }

    /** The id of the host an entry is about; where no occurrence says it, of the place it was given for. */
    public String host(Entry entry) {
        return course.occurrences()
                .find(entry.occurrence())
                .map(Occurrence::place)
                .filter(place -> !place.isEmpty())
                .orElse(entry.place());
    }

    /** The level each respondent chose last for an item; whoever left it out is not among them. */
    public Map<String, String> levels(Instrument instrument, String item) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Entry entry : to(instrument)) {
            if (entry.content() instanceof Content.Rating rating
                    && rating.item().equals(item)
                    && !rating.level().isEmpty()) {
                levels.put(respondent(instrument, entry), rating.level());
            }
        }
        return levels;
    }

    /** Who answers: a person, or else the host it is about. */
    private String respondent(Instrument instrument, Entry entry) {
        return instrument.per().equals("person") ? entry.author() : host(entry);
    }

    /** Those who answer, as the same ids name them. */
    public Group group(Instrument instrument, Collection<String> respondents) {
        return Group.of(respondents.stream()
                .map(id -> instrument.per().equals("person")
                        ? new Respondent(
                                id,
                                cohort.people()
                                        .find(id)
                                        .map(Person::place)
                                        .filter(place -> !place.isEmpty())
                                        .orElse(id))
                        : Respondent.of(id))
                .toList());
    }

    /**
     * Everybody who could have answered: those for whom anything at all is recorded where the instrument is collected.
     * A visit that is still to come, or that did not take place, is none of them.
     */
    public Set<String> asked(Instrument instrument) {
        Set<String> ids = past.map(one -> one.told(instrument).instruments()).orElse(Set.of(instrument.id()));
        Set<String> asked = new LinkedHashSet<>();
        for (Entry entry : entries) {
            boolean isCollectedThere = course.occurrences()
                    .find(entry.occurrence())
                    .map(one -> collected(one.step()).anyMatch(ids::contains))
                    .orElse(false);
            if (isCollectedThere) {
                asked.add(respondent(instrument, entry));
            }
        }
        return asked;
    }

    private static Stream<String> collected(Step step) {
        return Stream.concat(
                step.collects().stream(), step.sessions().stream().flatMap(session -> session.collects().stream()));
    }
}
