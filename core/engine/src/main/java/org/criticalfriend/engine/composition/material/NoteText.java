package org.criticalfriend.engine.composition.material;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;

/** What a document prints of a note: its words, and who wrote it where readers may know. */
public final class NoteText {

    private NoteText() {}

    /** The writer's words; where none were asked, the titles of its headings. */
    public static String words(Content.Words words, Cohort cohort) {
        return words.text().isBlank()
                ? String.join("; ", headings(words, cohort).values())
                : words.text();
    }

    /** The titles of its headings, by the ids of the frameworks; what stands in no framework is a theme in words of its own. */
    static Map<String, String> headings(Content.Words words, Cohort cohort) {
        Map<String, String> titles = new LinkedHashMap<>();
        words.headings()
                .forEach((framework, heading) -> titles.put(
                        framework,
                        cohort.programme()
                                .frameworks()
                                .find(framework)
                                .flatMap(one -> one.headings().find(heading))
                                .map(Framework.Heading::title)
                                .orElse(heading)));
        return titles;
    }

    /** What was filled in beside the words, by the ids of the fields; a person by name. */
    public static Map<String, String> fields(Entry entry, Content.Words words, Cohort cohort) {
        Map<String, String> told = new LinkedHashMap<>();
        words.fields()
                .forEach((field, value) -> told.put(
                        field,
                        isPerson(entry, field, cohort)
                                ? cohort.people().find(value).map(Person::name).orElse(value)
                                : value));
        return told;
    }

    private static boolean isPerson(Entry entry, String field, Cohort cohort) {
        return cohort.programme()
                .notes()
                .find(entry.collected())
                .flatMap(note -> note.fields().find(field))
                .filter(type -> type.word().equals(Form.NoteQuestion.PERSON))
                .isPresent();
    }

    /** Whether readers are not to know who wrote it, which is so of a note that the programme no longer has. */
    public static boolean isUnsigned(Entry entry, Cohort cohort) {
        return cohort.programme()
                .notes()
                .find(entry.collected())
                .map(note -> note.names() == Note.WritersNames.HIDDEN)
                .orElse(true);
    }

    /** The name of its writer; empty where readers are not to know. */
    public static String author(Entry entry, Cohort cohort) {
        return isUnsigned(entry, cohort)
                ? ""
                : cohort.people().find(entry.author()).map(Person::name).orElse("");
    }

    /** The name of its writer and of their organisation; empty where readers are not to know. */
    public static String from(Entry entry, Cohort cohort) {
        if (isUnsigned(entry, cohort)) {
            return "";
        }
        Optional<Person> author = cohort.people().find(entry.author());
        // What came from elsewhere stands under the id of the place it came from; an office is of no place.
        String place = author.map(Person::place).orElse(entry.author());
        return Stream.of(
                        author(entry, cohort),
                        cohort.places().find(place).map(Place::name).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
