package org.criticalfriend.api.http.body;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON text into a record. Jackson's own binding ends at the first thing that is wrong and tells where by line and
 * column; this goes on to the end, and tells all of it by its path.
 */
public final class BodyReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final Faults faults = new Faults();

    private BodyReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the whole of a text.
     *
     * @throws Unreadable if it is no JSON, or if anything in it is not as the record has it
     */
    public static <R extends Record> R read(String text, Class<R> type) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return type.cast(new BodyReader(parser).whole(type));
        }
    }

    private Object whole(Class<?> type) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                throw unreadable("There is nothing in what was sent; send an object.");
            }
            Object read = record(type, "");
            if (parser.nextToken() != null) {
                throw unreadable("is no JSON", parser.currentTokenLocation());
            }
            faults.refuse();
            return Objects.requireNonNull(read);
        } catch (JacksonException wrong) {
            boolean isBeyond = wrong instanceof StreamConstraintsException;
            throw unreadable(
                    isBeyond ? "goes deeper or is longer than anything that is read here" : "is no JSON",
                    wrong.getLocation() == null ? parser.currentLocation() : wrong.getLocation());
        }
    }

    private static Unreadable unreadable(String what, TokenStreamLocation place) {
        return unreadable(
                "What was sent " + what + ", at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".");
    }

    private static Unreadable unreadable(String sentence) {
        return new Unreadable(List.of(new Fault("", sentence)));
    }

    private @Nullable Object value(Property property, String path) {
        if (property.absence() == Property.Absence.EMPTY && parser.currentToken() == JsonToken.VALUE_NULL) {
            faults.mistyped(path, Property.expected(property.type()) + ", or leave it out", "null");
            return null;
        }
        return value(property.type(), path);
    }

    /** The value at which the parser is, and which it leaves behind; null for null, and once anything was wrong. */
    private @Nullable Object value(AnnotatedType annotated, String path) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            if (!annotated.isAnnotationPresent(Nullable.class)) {
                faults.mistyped(path, Property.expected(annotated), "null");
            }
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1 ? list(arguments[0], path) : map(arguments[1], path);
        }
        Class<?> type = (Class<?>) annotated.getType();
        return type.isRecord() ? record(type, path) : scalar(type, path);
    }

    private @Nullable Object scalar(Class<?> type, String path) {
        Scalar scalar = Scalar.of(type).orElseThrow(() -> new IllegalArgumentException(type + " cannot be sent"));
        if (!isAt(scalar.isWrittenAs(parser.currentToken()), path, scalar.expected())) {
            return null;
        }
        Object value = scalar.read(parser);
        if (value == null) {
            faults.mistyped(path, scalar.expected(), scalar.unlike());
        }
        return value;
    }

    private @Nullable List<@Nullable Object> list(AnnotatedType items, String path) {
        if (!isAt(parser.currentToken() == JsonToken.START_ARRAY, path, "a list")) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(items, path + "[" + list.size() + "]"));
        }
        return Collections.unmodifiableList(list);
    }

    private @Nullable Map<String, @Nullable Object> map(AnnotatedType values, String path) {
        if (!isAt(parser.currentToken() == JsonToken.START_OBJECT, path, "an object")) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String at = Faults.path(path, name);
            parser.nextToken();
            if (map.containsKey(name)) {
                faults.twice(at);
            }
            map.put(name, value(values, at));
        }
        return Collections.unmodifiableMap(map);
    }

    private @Nullable Object record(Class<?> type, String path) {
        if (!isAt(parser.currentToken() == JsonToken.START_OBJECT, path, "an object")) {
            return null;
        }
        List<Property> properties = Property.of(type);
        List<String> known = properties.stream().map(Property::name).toList();
        @Nullable Object[] values = properties.stream().map(Property::absent).toArray();
        Set<String> found = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            int place = known.indexOf(name);
            if (place < 0) {
                faults.unknown(path, name, known);
                parser.skipChildren();
                continue;
            }
            String at = Faults.path(path, name);
            if (!found.add(name)) {
                faults.twice(at);
            }
            values[place] = value(properties.get(place), at);
        }
        properties.stream()
                .filter(property -> property.absence() == Property.Absence.REFUSED && !found.contains(property.name()))
                .forEach(property ->
                        faults.missing(Faults.path(path, property.name()), Property.expected(property.type())));
        return faults.isEmpty() ? make(type, properties, values) : null;
    }

    /** Whether what is expected is there; otherwise it is told and passed over. */
    private boolean isAt(boolean isThere, String path, String expected) {
        if (!isThere) {
            faults.mistyped(path, expected, kind(parser.currentToken()));
            parser.skipChildren();
        }
        return isThere;
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "a number";
        };
    }

    private static Object make(Class<?> type, List<Property> properties, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(properties.stream()
                    .map(property -> property.component().getType())
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("no " + type.getName() + " can be made", impossible);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type.getName() + " refuses what its components allow", refused);
        }
    }
}
