package org.criticalfriend.api.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent and not kept, so that whoever typed it has it again and can send it once more.
 *
 * @param action where it was sent
 * @param hidden what nobody typed, and short answers: a chosen level, a day
 * @param words what somebody wrote
 */
public record SentForm(String action, List<Field> hidden, List<Field> words) {

    public SentForm {
        hidden = List.copyOf(hidden);
        words = List.copyOf(words);
    }

    /** A field as it was sent. */
    public record Field(String name, String value) {}

    /** The form of these fields, in their order. */
    public static SentForm of(String action, Map<String, List<String>> fields) {
        List<Field> hidden = new ArrayList<>();
        List<Field> words = new ArrayList<>();
        fields.forEach((name, values) ->
                values.forEach(value -> (value.strip().matches("\\S*") ? hidden : words).add(new Field(name, value))));
        return new SentForm(action, hidden, words);
    }
}
