package org.criticalfriend.engine.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/**
 * When the words of notes are deleted that are kept for a time only: so long after the release of the documents that tell
 * them or what was drawn from them, or else of any document of the same visit. While these are drafts, all is kept.
 *
 * <p>The entry itself stays, with its heading and its author, and says that its words were deleted: what counts notes,
 * rests on one or was drawn from one stays true.
 */
public final class Retention {

    private final CohortRecord record;
    private final Course course;
    private final Released released;

    /** Of a cohort. */
    public Retention(CohortRecord record, Course course, Released released) {
        this.record = record;
        this.course = course;
        this.released = released;
    }

    /** The documents that are out. */
    @FunctionalInterface
    public interface Released {

        /** The day of the release of a document that is out, by its id; empty where it is not. */
        Optional<LocalDate> day(String document);
    }

    /** Whether a programme keeps any notes for a time only. */
    public static boolean isNeeded(Programme programme) {
        return programme.notes().stream().anyMatch(note -> note.kept() != null);
    }

    /**
     * The notes whose words are to be deleted from now on, saying so in their place.
     *
     * @param today the day on which somebody looks
     */
    public List<Entry> due(LocalDate today) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : record.entries()) {
            if (entry.content() instanceof Content.Words words) {
                day(entry).filter(day -> !day.isAfter(today)).ifPresent(day -> {
                    Entry gone = entry.saying(gone(words, day));
                    if (!gone.equals(entry)) {
                        due.add(gone);
                    }
                });
            }
        }
        return due;
    }

    /** The day on which the words of a note are deleted; empty where that is not known yet, or they are kept for good. */
    public Optional<LocalDate> day(Entry entry) {
        Cohort cohort = record.cohort();
        Note note = cohort.programme().notes().find(entry.collected()).orElse(null);
        Length kept = note == null ? null : note.kept();
        if (note == null || kept == null) {
            return Optional.empty();
        }
        List<Output> signedOff = cohort.programme().outputs().stream()
                .filter(output -> !output.signOff().isEmpty())
                .toList();
        Set<String> drawing = drawing(note.id());
        List<Optional<LocalDate>> telling = days(
                signedOff.stream()
                        .filter(output -> !Collections.disjoint(Closing.under(output, cohort.programme()), drawing))
                        .toList(),
                entry);
        boolean isDraft = telling.stream().anyMatch(Optional::isEmpty);
        if (isDraft) {
            return Optional.empty();
        }
        return (telling.isEmpty() ? days(signedOff, entry) : telling)
                .stream()
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .map(last -> Course.calendarOf(cohort).after(last, kept));
    }

    private List<Optional<LocalDate>> days(List<Output> outputs, Entry entry) {
        Cohort cohort = record.cohort();
        return outputs.stream()
                .flatMap(output -> Subject.of(output, cohort, course).stream())
                .filter(subject -> subject.covers(entry, cohort, course))
                .map(subject -> released.day(subject.id()))
                .toList();
    }

    /** A note and all that are drawn from it, directly or by way of others. */
    private Set<String> drawing(String note) {
        Set<String> drawing = new HashSet<>(Set.of(note));
        boolean isMore = true;
        while (isMore) {
            isMore = drawing.addAll(record.cohort().programme().notes().stream()
                    .filter(other -> !Collections.disjoint(other.drawnFrom(), drawing))
                    .map(Note::id)
                    .toList());
        }
        return drawing;
    }

    private static Content.Words gone(Content.Words words, LocalDate day) {
        return new Content.Words(
                "These words were deleted on " + Times.date(day) + ", as the programme says.",
                words.headings(),
                Map.of(),
                words.drawnFrom());
    }
}
