package org.criticalfriend.engine.composition.material;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.PriorCohort;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;

/**
 * The words of the notes that ratings are about, which may stand in an earlier cohort. Such a note is shown to the
 * present team of its host; to anybody else only as far as its own edition promised when it was written.
 */
public final class TakenUp {

    private final CohortRecord record;
    private final History history;
    private final AudienceHierarchy hierarchy;

    public TakenUp(CohortRecord record, History history) {
        this.record = record;
        this.history = history;
        this.hierarchy = new AudienceHierarchy(record.cohort().programme());
    }

    /** The words of the note that is an item of an instrument, as the readers of a document may see them. */
    public String text(Instrument instrument, String item, String host, Output output) {
        Instrument.Source from = Optional.ofNullable(instrument.each())
                .map(Instrument.Each::from)
                .orElse(Instrument.Source.THIS_VISIT);
        return switch (from) {
            case THIS_VISIT, THIS_COHORT -> words(record.entries(), item).orElse(item);
            case LAST_VISIT ->
                history.lastVisit(host)
                        .flatMap(last -> text(last.past(), last.entries(), item, output))
                        .orElse(item);
            case LAST_COHORT ->
                history.lastCohort().stream()
                        .flatMap(past -> text(past, past.record().entries(), item, output).stream())
                        .findFirst()
                        .orElse(item);
        };
    }

    private Optional<String> text(PriorCohort past, List<Entry> entries, String item, Output output) {
        return entries.stream()
                .filter(entry -> entry.id().equals(item))
                .findFirst()
                .flatMap(note -> isFor(past, note.collected(), output)
                        ? words(List.of(note), item)
                        : Optional.of("A note of " + past.cohort().label() + " that is for its readers of then"));
    }

    private boolean isFor(PriorCohort past, String note, Output output) {
        Stream<String> readers = Stream.concat(
                output.audience().stream(), output.signOff().stream().flatMap(stage -> stage.by().stream()));
        return readers.allMatch(reader -> hierarchy.mayAllSee(List.of("team"), reader) || past.mayAllSee(note, reader));
    }

    private static Optional<String> words(List<Entry> entries, String item) {
        return entries.stream()
                .filter(entry -> entry.id().equals(item))
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(content -> ((Content.Words) content).text())
                .findFirst();
    }
}
