package org.criticalfriend.spi.word;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * A word as one file uses it.
 *
 * <p>Anybody may compare and read settings, so none of it runs code of the plugin that made them: neither an accessor nor an
 * {@code equals} that their author has written.
 *
 * @param path where it stands
 * @param name the word as it is written, with the plugin in front where it is a plugin's
 * @param settings what stands behind it, of the word's own settings type
 * @param basis what it shows of what people gave; nothing for a word that is none of a section
 * @since 0.1
 */
public record Use(String path, String name, Record settings, Basis basis) {

    /** For the host alone. */
    @HostOnly
    public Use {}

    /** A word that shows nothing of what people gave. */
    @HostOnly
    public Use(String path, String name, Record settings) {
        this(path, name, settings, Basis.none());
    }

    /**
     * The names of one sort among its settings, each with what is named behind it: the options behind a choice, the
     * levels behind an instrument, nothing behind a note. So a variant reads any word, those of others among them.
     *
     * @return in the order of the file; empty where it names nothing of this sort
     */
    public Map<String, List<String>> naming(Kind kind) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Names marked = component.getAnnotation(Names.class);
            if (marked != null && Arrays.asList(marked.value()).contains(kind)) {
                take(value(settings, component), names);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /**
     * The values that settings hold, by the names of their components, as their constructor left them.
     *
     * @param settings of any word, or a record within them
     * @return in the order of the components; without those that are null
     */
    public static Map<String, Object> values(Record settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = value(settings, component);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** Whether the other one is of the same word, at the same place, with settings of one type that hold the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Use that && path.equals(that.path) && saysTheSame(that);
    }

    /** Whether the other one is of the same word with settings of one type that hold the same values, wherever it stands. */
    public boolean saysTheSame(Use that) {
        return name.equals(that.name) && plain(settings).equals(plain(that.settings));
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, name);
    }

    /** Without records, whose methods others may have written. */
    private static Object plain(Object value) {
        if (value instanceof Record record) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("", record.getClass());
            values(record).forEach((name, one) -> plain.put(name, plain(one)));
            return plain;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Use::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((name, one) -> plain.put(name, plain(one)));
            return plain;
        }
        return value instanceof Optional<?> maybe ? maybe.map(Use::plain) : value;
    }

    private static void take(@Nullable Object value, Map<String, List<String>> names) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, behind) -> names.put(String.valueOf(name), texts(behind)));
        } else if (value != null) {
            texts(value).forEach(name -> names.put(name, List.of()));
        }
    }

    private static List<String> texts(Object value) {
        Object held = value instanceof Optional<?> maybe ? maybe.map(List::of).orElse(List.of()) : value;
        Collection<?> all = held instanceof Collection<?> many ? many : List.of(held);
        return all.stream().map(String::valueOf).toList();
    }

    private static @Nullable Object value(Record settings, RecordComponent component) {
        try {
            Field field = settings.getClass().getDeclaredField(component.getName());
            // In a module of its own, as where a plugin is tested, only the accessor can be reached.
            return field.trySetAccessible()
                    ? field.get(settings)
                    : component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the settings of a word are a public record", impossible);
        }
    }
}
