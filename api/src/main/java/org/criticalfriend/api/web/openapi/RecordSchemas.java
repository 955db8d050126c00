package org.criticalfriend.api.web.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.documents.json.DocumentModule;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the records that are written and read: every key is always there, and null only where the record may be. */
final class RecordSchemas {

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /** A reference to the schema of a record, which is written when it is first referred to. */
    ObjectNode refer(Class<?> type) {
        String name = nameOf(type);
        if (!schemas.containsKey(name)) {
            schemas.put(name, object());
            schemas.put(name, type.isRecord() ? schema(type) : oneOf(type));
        }
        return object().put("$ref", "#/components/schemas/" + name);
    }

    /** All that was referred to, by name. */
    ObjectNode all() {
        ObjectNode all = object();
        schemas.forEach(all::set);
        return all;
    }

    /** A record within a record bears both names, for two answers may have an entry each. */
    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = type.getSimpleName().replaceAll("Json$", "");
        return around == null ? own : nameOf(around) + own;
    }

    /** One of several records, which a key of its own tells apart. */
    private ObjectNode oneOf(Class<?> type) {
        ObjectNode schema = described(object(), type);
        ArrayNode either = schema.putArray("oneOf");
        ObjectNode discriminator = object().put("propertyName", DocumentModule.KIND);
        ObjectNode mapping = discriminator.putObject("mapping");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            ObjectNode reference = refer(kind);
            either.add(reference);
            mapping.put(DocumentModule.kind(kind), reference.path("$ref").asString());
        }
        schema.set("discriminator", discriminator);
        return schema;
    }

    private ObjectNode schema(Class<?> type) {
        ObjectNode schema = described(object().put("type", "object"), type);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
            ObjectNode kind = properties.putObject(DocumentModule.KIND).put("type", "string");
            kind.put("description", "what it is").putArray("enum").add(DocumentModule.kind(type));
            required.add(DocumentModule.KIND);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), described(value(component.getAnnotatedType()), component));
            required.add(component.getName());
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode value(AnnotatedType annotated) {
        ObjectNode schema = plain(annotated);
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

    private ObjectNode plain(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && annotated instanceof AnnotatedParameterizedType arguments) {
            return collection(generic, arguments.getAnnotatedActualTypeArguments());
        }
        if (type == String.class) {
            return object().put("type", "string");
        }
        if (type == int.class || type == Integer.class) {
            return object().put("type", "integer").put("format", "int32");
        }
        if (type == boolean.class) {
            return object().put("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return object().put("type", "number");
        }
        if (type == LocalDate.class) {
            return object().put("type", "string").put("format", "date");
        }
        if (type instanceof Class<?> plain && (plain.isRecord() || plain.isSealed())) {
            return refer(plain);
        }
        throw new IllegalArgumentException("no schema is known for " + type.getTypeName());
    }

    private ObjectNode collection(ParameterizedType type, AnnotatedType[] arguments) {
        if (type.getRawType() == List.class) {
            ObjectNode list = object().put("type", "array");
            list.set("items", value(arguments[0]));
            return list;
        }
        if (type.getRawType() == Map.class) {
            ObjectNode map = object().put("type", "object");
            map.set("additionalProperties", value(arguments[1]));
            return map;
        }
        throw new IllegalArgumentException("no schema is known for " + type.getTypeName());
    }

    private static ObjectNode described(ObjectNode schema, AnnotatedElement element) {
        Means means = element.getAnnotation(Means.class);
        return means == null ? schema : schema.put("description", means.value());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
