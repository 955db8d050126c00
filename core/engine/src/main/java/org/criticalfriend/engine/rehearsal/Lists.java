package org.criticalfriend.engine.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of a file: each begins with a line {@code = name}, its lines follow until the next. */
final class Lists {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Lists(List<String> lines) {
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ") || line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.startsWith("= ") ? line.substring(2) : line, current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line);
            }
        }
    }

    /** The lists of a file of this package. */
    static Lists read(String file) {
        return new Lists(lines(file));
    }

    /** Every line of a file of this package. */
    static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Lists.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A list; empty where there is none of the name. */
    List<String> of(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** A list of its own for some, else the one for all. */
    List<String> of(String name, String whose) {
        return lists.getOrDefault(name + " " + whose, of(name));
    }

    /** The names of the lists in order. */
    List<String> names() {
        return List.copyOf(lists.keySet());
    }
}
