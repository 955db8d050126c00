package org.criticalfriend.api.layout;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A form that was submitted and not stored. It is shown to its sender again, who can submit it once more.
 *
 * @param action where it was submitted
 * @param hidden single words and values, such as a version, a chosen level or a day
 * @param words the values of more than one word, which can be read and changed
 */
public record SentForm(String action, List<Field> hidden, List<Field> words) {

    public SentForm {
        hidden = List.copyOf(hidden);
        words = List.copyOf(words);
    }

    /** A field as it was sent. */
    public record Field(String name, String value) {}

    /** The value of a field that is a single word; empty where there is none of this name. */
    public String value(String name) {
        return hidden.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether a page shows all that was typed.
     *
     * @param html the page
     */
    public boolean isShownIn(String html) {
        return words.stream()
                .map(field -> field.value().replace("\r\n", "\n").strip())
                .allMatch(typed -> html.contains(escaped(typed, Escape::htmlContent))
                        || html.contains(escaped(typed, Escape::htmlAttribute)));
    }

    private static String escaped(String typed, BiConsumer<String, TemplateOutput> escape) {
        StringOutput html = new StringOutput();
        escape.accept(typed, html);
        return html.toString();
    }

    /** The form of these fields, in their order. */
    public static SentForm of(String action, Map<String, List<String>> fields) {
        List<Field> hidden = new ArrayList<>();
        List<Field> words = new ArrayList<>();
        fields.forEach((name, values) ->
                values.forEach(value -> (value.strip().matches("\\S*") ? hidden : words).add(new Field(name, value))));
        return new SentForm(action, hidden, words);
    }
}
