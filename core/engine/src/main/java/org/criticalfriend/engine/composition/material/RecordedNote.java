package org.criticalfriend.engine.composition.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
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
        Map<String, String> headings = new LinkedHashMap<>();
        words.headings()
                .forEach((framework, heading) -> headings.put(
                        framework,
                        cohort.programme()
                                .frameworks()
                                .find(framework)
                                .flatMap(one -> one.headings().find(heading))
                                .map(Framework.Heading::title)
                                .orElse(heading)));
        return new RecordedNote(
                entry.id(),
                entry.collected(),
                words.text().isBlank() ? String.join("; ", headings.values()) : words.text(),
                from(entry, cohort),
                Collections.unmodifiableMap(headings),
                words.fields(),
                new LinkedHashSet<>(words.drawnFrom()));
    }

    /** Who wrote it and where; nobody where readers are not to know. */
    private static String from(Entry entry, Cohort cohort) {
        boolean isShown = cohort.programme()
                .notes()
                .find(entry.collected())
                .filter(note -> note.names() == Note.WritersNames.SHOWN)
                .isPresent();
        if (!isShown) {
            return "";
        }
        Optional<Person> author = cohort.people().find(entry.author());
        String place = author.map(Person::place).orElse(entry.place());
        return Stream.of(
                        author.map(Person::name).orElse(""),
                        cohort.places().find(place).map(Place::name).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
