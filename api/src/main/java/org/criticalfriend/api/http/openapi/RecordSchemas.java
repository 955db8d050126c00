package org.criticalfriend.api.http.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.api.http.body.Property;
import org.criticalfriend.api.http.body.Scalar;
import org.criticalfriend.documents.json.DocumentModule;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of the records that are answered and sent. In an answer every key is there, and null only where the record
 * may be; what a request may leave out is told by {@link Property}, from which it is read too.
 */
final class RecordSchemas {

    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Way> ways = new HashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    /** Which way a record goes. */
    private enum Way {
        ANSWERED,
        SENT
    }

    /** A reference to the schema of a record that is answered, which is written when it is first referred to. */
    ObjectNode answered(Class<?> type) {
        return refer(type, Way.ANSWERED);
    }

    /** The same of a record that is sent. */
    ObjectNode sent(Class<? extends Record> type) {
        return refer(type, Way.SENT);
    }

    private ObjectNode refer(Class<?> type, Way way) {
        String name = nameOf(type);
        Class<?> namesake = types.putIfAbsent(name, type);
        if (namesake != null && namesake != type) {
            throw new IllegalArgumentException(
                    type.getName() + " and " + namesake.getName() + " would have one schema, " + name);
        }
        Way before = ways.putIfAbsent(name, way);
        if (before == null) {
            schemas.put(name, type.isRecord() ? schema(type, way) : oneOf(type, way));
        } else if (before != way) {
            throw new IllegalArgumentException(
                    type.getName() + " is both answered and sent; a client needs two schemas");
        }
        return object().put("$ref", "#/components/schemas/" + name);
    }

    /** All that was referred to, by name. */
    ObjectNode all() {
        ObjectNode all = object();
        schemas.forEach(all::set);
        return all;
    }

    /**
     * A record within a record bears both names, for two answers may have an entry each. The answer of a use case is called
     * by its own name alone.
     */
    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = type.getSimpleName().replaceAll("Response$", "");
        return around == null || UseCase.class.isAssignableFrom(around) ? own : nameOf(around) + own;
    }

    /** One of several records, which a key of its own tells apart. */
    private ObjectNode oneOf(Class<?> type, Way way) {
        ObjectNode schema = described(object(), type);
        ArrayNode either = schema.putArray("oneOf");
        ObjectNode discriminator = object().put("propertyName", DocumentModule.KIND);
        ObjectNode mapping = discriminator.putObject("mapping");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            ObjectNode reference = refer(kind, way);
            either.add(reference);
            mapping.put(DocumentModule.kind(kind), reference.path("$ref").asString());
        }
        schema.set("discriminator", discriminator);
        return schema;
    }

    private ObjectNode schema(Class<?> type, Way way) {
        ObjectNode schema = described(object().put("type", "object"), type);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
            ObjectNode kind = properties.putObject(DocumentModule.KIND).put("type", "string");
            kind.put("description", "what it is").putArray("enum").add(DocumentModule.kind(type));
            required.add(DocumentModule.KIND);
        }
        for (Property property : Property.of(type)) {
            if (property.component().isAnnotationPresent(PageOnly.class)) {
                continue;
            }
            ObjectNode value = described(value(property.type(), way), property.component());
            properties.set(property.name(), value);
            if (way == Way.ANSWERED || property.absence() == Property.Absence.REFUSED) {
                required.add(property.name());
            } else if (property.absence() == Property.Absence.EMPTY) {
                setEmptyDefault(value);
            }
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
        return schema.put("additionalProperties", false);
    }

    private static void setEmptyDefault(ObjectNode value) {
        switch (value.path("type").asString()) {
            case "array" -> value.putArray("default");
            case "object" -> value.putObject("default");
            default -> value.put("default", "");
        }
    }

    private ObjectNode value(AnnotatedType annotated, Way way) {
        ObjectNode schema = plain(annotated, way);
        boolean isNullable = annotated.isAnnotationPresent(Nullable.class);
        if (isNullable && schema.has("$ref")) {
            ObjectNode either = object();
            either.putArray("anyOf").add(schema).add(object().put("type", "null"));
            return either;
        }
        if (isNullable) {
            String type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
        }
        return schema;
    }

    private ObjectNode plain(AnnotatedType annotated, Way way) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && annotated instanceof AnnotatedParameterizedType arguments) {
            return collection(generic, arguments.getAnnotatedActualTypeArguments(), way);
        }
        Optional<Scalar> scalar = Scalar.of(type);
        if (scalar.isPresent()) {
            return scalar(scalar.get());
        }
        if (type instanceof Class<?> plain && (plain.isRecord() || plain.isSealed())) {
            return refer(plain, way);
        }
        throw new IllegalArgumentException("no schema is known for " + type.getTypeName());
    }

    private static ObjectNode scalar(Scalar scalar) {
        ObjectNode schema = object().put("type", scalar.type());
        if (!scalar.format().isEmpty()) {
            schema.put("format", scalar.format());
        }
        return scalar.pattern().isEmpty() ? schema : schema.put("pattern", scalar.pattern());
    }

    private ObjectNode collection(ParameterizedType type, AnnotatedType[] arguments, Way way) {
        if (type.getRawType() == List.class) {
            ObjectNode list = object().put("type", "array");
            list.set("items", value(arguments[0], way));
            return list;
        }
        if (type.getRawType() == Map.class) {
            ObjectNode map = object().put("type", "object");
            map.set("additionalProperties", value(arguments[1], way));
            return map;
        }
        throw new IllegalArgumentException("no schema is known for " + type.getTypeName());
    }

    private static ObjectNode described(ObjectNode schema, AnnotatedElement element) {
        Description means = element.getAnnotation(Description.class);
        return means == null ? schema : schema.put("description", means.value());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
