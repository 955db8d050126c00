package org.criticalfriend.api.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.page.OccurrencePage;

/**
 * What somebody typed into a form and what was refused of it.
 *
 * @param fields as they were sent, in that order
 */
public record Typed(Map<String, String> fields, List<OccurrencePage.Problem> problems) {

    /** Nothing was sent. */
    public static final Typed NOTHING = new Typed(Map.of(), List.of());

    public Typed {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }

    /** A field; empty where it was not sent. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What was asked; empty where nothing was sent. */
    public String collected() {
        return field("collected");
    }

    /** The id under which it is to be kept. */
    public String entry() {
        return field("entry");
    }

    /** The words of a note. */
    public String text() {
        return field("text");
    }

    /** The fields of one kind, such as {@code heading}, by what stands behind the point in their names. */
    public Map<String, String> all(String kind) {
        Map<String, String> all = new LinkedHashMap<>();
        String start = kind + ".";
        fields.forEach((name, value) -> {
            if (name.startsWith(start)) {
                all.put(name.substring(start.length()), value);
            }
        });
        return all;
    }

    /** What was refused of a field; empty for nothing. */
    String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(OccurrencePage.Problem::sentence)
                .findFirst()
                .orElse("");
    }

    /** The same with something refused. */
    public Typed refused(String field, String sentence) {
        return new Typed(fields, List.of(new OccurrencePage.Problem(field.isEmpty() ? collected() : field, sentence)));
    }
}
