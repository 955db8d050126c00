package org.criticalfriend.api.view;

import java.util.List;
import java.util.Map;
import org.criticalfriend.api.page.OccurrencePage;

/**
 * What somebody typed into a form and what was refused of it.
 *
 * @param collected what was asked; empty where nothing was sent
 * @param entry the id of the note
 * @param levels what was chosen for each item; of a choice under {@code option}
 * @param day the day that was typed
 */
public record Typed(
        String collected,
        String entry,
        String text,
        Map<String, String> headings,
        Map<String, String> fields,
        Map<String, String> levels,
        Map<String, String> comments,
        String day,
        List<OccurrencePage.Problem> problems) {

    /** Nothing was sent. */
    public static final Typed NOTHING = new Typed("", "", "", Map.of(), Map.of(), Map.of(), Map.of(), "", List.of());

    public Typed {
        headings = Map.copyOf(headings);
        fields = Map.copyOf(fields);
        levels = Map.copyOf(levels);
        comments = Map.copyOf(comments);
        problems = List.copyOf(problems);
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
        return new Typed(
                collected,
                entry,
                text,
                headings,
                fields,
                levels,
                comments,
                day,
                List.of(new OccurrencePage.Problem(field.isEmpty() ? collected : field, sentence)));
    }
}
