package org.criticalfriend.engine.rehearsal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;

/** Values for fields of a type that a plugin brings, of which nobody here knows what it takes. */
final class PluginFields {

    private static final List<String> LIKELY = List.of(
            "12",
            "4.5",
            "2026-10-18",
            "10:30",
            "https://example.org/a",
            "someone@example.org",
            "01632 960123",
            "a",
            "A1",
            "AB1 2CD",
            "123456",
            "1234567",
            "12345678",
            "1234567890");

    private PluginFields() {}

    /** Whether a plugin brings a type. */
    static boolean isOne(String type) {
        return type.contains("/");
    }

    /**
     * The first value that the type takes; where it takes none of all that can be invented, that is a finding.
     *
     * @param field the id of the field
     * @param words tried first
     */
    static Optional<String> value(
            Vocabulary vocabulary, String type, String field, String words, Collection<String> findings) {
        Optional<String> taken = Stream.concat(Stream.of(words), LIKELY.stream())
                .filter(value -> WordCalls.refusal(vocabulary, type, value).isEmpty())
                .findFirst();
        if (taken.isEmpty()) {
            findings.add("No value that a rehearsal can invent fits " + Sentences.quote(Nouns.id(field))
                    + ", whose field type is " + type + ", so it is empty everywhere.");
        }
        return taken;
    }
}
