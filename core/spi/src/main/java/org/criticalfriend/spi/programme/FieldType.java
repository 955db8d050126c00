package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.HostOnly;

/**
 * What can be filled in as a field of a note or a fact of an organisation: a type by its word, or one of the values of
 * a list.
 *
 * @param word the word of the type, such as {@code date}, or {@code values} where a list was written
 * @param values the values of the list; empty for every other type
 * @since 0.1
 */
public record FieldType(String word, List<String> values) {

    /** The word of a type that is a list of values. */
    public static final String VALUES = "values";

    /** Takes a copy. */
    @HostOnly
    public FieldType {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return values.isEmpty() ? word : values.toString();
    }
}
