package org.criticalfriend.spi.word;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;

/**
 * A word as one file uses it.
 *
 * @param path where it stands
 * @param name the word as it is written, with the plugin in front where it is a plugin's
 * @param settings what stands behind it, of the word's own settings type
 * @param basis what it shows of what people gave; nothing for a word that is none of a section
 * @since 0.1
 */
public record Use(String path, String name, Record settings, Basis basis) {

    /** A word that shows nothing of what people gave. */
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
                take(value(component), names);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private static void take(Object value, Map<String, List<String>> names) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, behind) -> names.put(String.valueOf(name), texts(behind)));
        } else {
            texts(value).forEach(name -> names.put(name, List.of()));
        }
    }

    private static List<String> texts(Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
        return all.stream().map(String::valueOf).toList();
    }

    private Object value(RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(settings);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the settings of a word are a public record", impossible);
        }
    }
}
