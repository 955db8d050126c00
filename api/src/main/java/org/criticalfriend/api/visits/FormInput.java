package org.criticalfriend.api.visits;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.schedule.Agenda;

/**
 * What somebody typed into a form and what was refused of it.
 *
 * @param fields as they were sent, in that order
 */
public record FormInput(Map<String, String> fields, List<OccurrencePage.Problem> problems) {

    private static final String UNKNOWN = "This part of the form is not known.";

    /** Nothing was sent. */
    public static final FormInput NOTHING = new FormInput(Map.of(), List.of());

    public FormInput {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }

    /** What somebody sent, before anything is refused of it. */
    public static FormInput of(Request asked) {
        Map<String, String> fields = new LinkedHashMap<>();
        asked.fields().keySet().forEach(name -> fields.put(name, asked.field(name)));
        return new FormInput(fields, List.of());
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

    /**
     * The note that was written; what a form does not show of it stays as it was.
     *
     * @param before as it was
     */
    public Content.Words words(Content.Words before) {
        Map<String, String> headings = new LinkedHashMap<>();
        all("heading").forEach((framework, heading) -> headings.put(framework, heading.strip()));
        Map<String, String> values = new LinkedHashMap<>();
        all("field").forEach((field, value) -> {
            if (!value.isBlank()) {
                values.put(field, value);
            }
        });
        return new Content.Words(
                text().strip(),
                headings.isEmpty() ? before.headings() : headings,
                all("field").isEmpty() ? before.fields() : values,
                before.drawnFrom());
    }

    /**
     * The agenda that was planned. A session without an hour is not held on that day.
     *
     * @throws RejectedException if an hour is no hour, or minutes are no number
     */
    public Agenda agenda() {
        List<Agenda.Slot> slots = new ArrayList<>();
        all("from").forEach((name, from) -> {
            if (!from.isBlank()) {
                slots.add(slot(name, from.strip()));
            }
        });
        return new Agenda(slots);
    }

    private Agenda.Slot slot(String name, String from) {
        String field = "slot." + name;
        int point = name.lastIndexOf('.');
        return new Agenda.Slot(
                name.substring(0, Math.max(0, point)),
                number(field, name.substring(point + 1), UNKNOWN),
                hour(field, from),
                number(field, field("minutes." + name).strip(), "Write the minutes as a number."),
                field("about." + name).strip());
    }

    /**
     * The yes that was said.
     *
     * @throws RejectedException if a version is no number
     */
    public Content.Agreed agreed() {
        Map<String, Integer> to = new LinkedHashMap<>();
        all("to").forEach((entry, version) -> to.put(entry, number("", version, UNKNOWN)));
        return new Content.Agreed(to);
    }

    private static LocalTime hour(String field, String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException notAnHour) {
            throw new RejectedException(field, "Write an hour such as 09:30.");
        }
    }

    private static int number(String field, String text, String sentence) {
        if (!text.matches("\\d{1,4}")) {
            throw new RejectedException(field, sentence);
        }
        return Integer.parseInt(text);
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
    public FormInput refused(String field, String sentence) {
        return new FormInput(
                fields, List.of(new OccurrencePage.Problem(field.isEmpty() ? collected() : field, sentence)));
    }
}
