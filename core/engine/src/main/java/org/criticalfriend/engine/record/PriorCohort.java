package org.criticalfriend.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Step;

/**
 * An earlier cohort as it counts now: its people, teams and days are as they were; what was written and answered in it
 * goes by the ids of the present edition, and what does not carry on is left out.
 */
public final class PriorCohort {

    private final EditionMapping mapping;
    private final CohortRecord written;
    private final CohortRecord record;
    private final Course course;

    PriorCohort(CohortRecord written, EditionMapping mapping) {
        this.mapping = mapping;
        this.written = written;
        this.record = new CohortRecord(
                written.cohort(),
                written.entries().stream()
                        .flatMap(entry -> mapping.carried(entry).stream())
                        .toList());
        this.course = Course.of(written.cohort());
    }

    /** The cohort with its own edition. */
    public Cohort cohort() {
        return record.cohort();
    }

    /** The cohort, with everything as it was written, by the ids of its own edition. */
    public CohortRecord written() {
        return written;
    }

    /** The cohort, with what carries on from it. */
    public CohortRecord record() {
        return record;
    }

    /** Its edition as sentences call it: by its label, and by its programme too where that was another one. */
    public String name() {
        return mapping.name();
    }

    /** Its course. */
    public Course course() {
        return course;
    }

    /**
     * What comes of the crosswalk for the answers to an instrument.
     *
     * @param instruments the ids in the earlier edition of all that counts as the instrument now
     * @param smallestGroup the fewest answers that the earlier edition promised to show in sums
     * @param folded the titles of what is counted together now, group by group
     * @param ended the titles of the levels that can no longer be chosen, whose answers are left out
     */
    public record Told(Set<String> instruments, int smallestGroup, List<List<String>> folded, List<String> ended) {

        /** Takes copies. */
        public Told {
            instruments = Set.copyOf(instruments);
            folded = folded.stream().map(List::copyOf).toList();
            ended = List.copyOf(ended);
        }
    }

    /** What has to be told where answers to an instrument of the present edition are compared with those given here. */
    public Told told(Instrument instrument) {
        return mapping.told(instrument);
    }

    /** Whether everybody of a group may see the words of a note by what its own edition promised. */
    public boolean mayAllSee(String note, String group) {
        return mapping.mayAllSee(note, group);
    }

    /** What was written and answered at a visit, and in the tasks around it. */
    public List<Entry> of(Occurrence visit) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : record.entries()) {
            Optional<Occurrence> at = course.occurrences().find(entry.occurrence());
            boolean isOfAVisit = at.map(one -> one.step() instanceof Step.Visit).orElse(false);
            boolean isOfPlace = at.map(Occurrence::place)
                    .filter(place -> !place.isEmpty())
                    .orElse(entry.place())
                    .equals(visit.place());
            if (isOfAVisit ? entry.occurrence().equals(visit.id()) : isOfPlace) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
