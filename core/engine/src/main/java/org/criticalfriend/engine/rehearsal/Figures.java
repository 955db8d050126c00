package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Step;

/**
 * What was played, in numbers.
 *
 * @param places organisations
 * @param teams in which they or people were together
 * @param people in all seats
 * @param visits that took place
 * @param notes that were written
 * @param answers ratings given, those left out not counted
 * @param documents composed
 * @param what stands behind each number, as a noun for one
 */
public record Figures(
        long places, long teams, long people, long visits, long notes, long answers, long documents, Words what) {

    /** What organisations and teams are called in this programme. */
    public record Words(String place, String team) {}

    /** The numbers of a rehearsal. */
    public static Figures of(RehearsalResult played) {
        Cohort cohort = played.record().cohort();
        Titles titles = new Titles(cohort.programme());
        return new Figures(
                cohort.places().size(),
                cohort.teams().size(),
                cohort.seats().stream().map(Seat::person).distinct().count(),
                Course.of(cohort).occurrences().stream()
                        .filter(one -> one.step() instanceof Step.Visit)
                        .count(),
                played.record().entries().stream()
                        .filter(entry -> entry.content() instanceof Content.Words)
                        .count(),
                played.record().entries().stream()
                        .filter(entry -> entry.content() instanceof Content.Rating rating
                                && !rating.level().isEmpty())
                        .count(),
                played.documents().size(),
                new Words(titles.place(), titles.team()));
    }

    /** The numbers as two lines. */
    public List<String> lines() {
        List<String> people = new ArrayList<>();
        if (places > 0) {
            people.add(counted(places, what.place()));
        }
        if (teams > 0) {
            people.add(counted(teams, what.team()));
        }
        people.add(counted(this.people, "person"));
        List<String> given = new ArrayList<>();
        if (visits > 0) {
            given.add(counted(visits, "visit"));
        }
        given.add(counted(notes, "note"));
        given.add(counted(answers, "answer"));
        given.add(counted(documents, "document"));
        return List.of("Took part: " + Sentences.and(people) + ".", "Came of it: " + Sentences.and(given) + ".");
    }

    private static String counted(long number, String noun) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return grouped + " " + (number == 1 ? noun : Nouns.plural(noun));
    }
}
