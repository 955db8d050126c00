package org.criticalfriend.engine.composition.material;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.section.WrittenNote;

/** A note as sections see it. */
record RecordedNote(
        String id,
        String kind,
        String text,
        String from,
        Map<String, String> headings,
        Map<String, String> fields,
        Set<String> drawnFrom)
        implements WrittenNote {

    /** The note of an entry that holds words. */
    static RecordedNote of(Entry entry, Cohort cohort) {
        Content.Words words = (Content.Words) entry.content();
        return new RecordedNote(
                entry.id(),
                entry.collected(),
                NoteText.words(words, cohort),
                NoteText.from(entry, cohort),
                Collections.unmodifiableMap(NoteText.headings(words, cohort)),
                Collections.unmodifiableMap(NoteText.fields(entry, words, cohort)),
                new LinkedHashSet<>(words.drawnFrom()));
    }
}
