package org.criticalfriend.api.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page whose template reads the answer itself, so that there is no second record of it.
 *
 * @param template the path of the template without its ending, such as {@code awards/awards}
 * @param frame the head of the page, handed to the template as {@code frame}
 * @param values what else it reads, by the names of its parameters
 */
public record TemplatePage(String template, Frame frame, Map<String, Object> values) {

    /** The name under which a template reads the answer. */
    public static final String ANSWER = "answer";

    public TemplatePage {
        values = Map.copyOf(values);
    }

    /** A page that shows an answer. */
    public static TemplatePage of(String template, Frame frame, Object answer) {
        return new TemplatePage(template, frame, Map.of(ANSWER, answer));
    }

    /** The same with another value for its template. */
    public TemplatePage with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new TemplatePage(template, frame, all);
    }
}
