package org.criticalfriend.engine.language.shape;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** The value of a component whose key is left out. */
final class Defaults {

    private Defaults() {}

    /** Null where it has none. */
    static @Nullable JsonNode of(RecordComponent component) {
        Class<?> type = component.getType();
        Default text = component.getAnnotation(Default.class);
        if (text == null) {
            if (type == ById.class || type == Map.class) {
                return JsonNodeFactory.instance.objectNode();
            }
            if (type == boolean.class) {
                return JsonNodeFactory.instance.booleanNode(false);
            }
            return type == List.class && !Grammar.isNullable(component) ? JsonNodeFactory.instance.arrayNode() : null;
        }
        if (type == List.class) {
            ArrayNode names = JsonNodeFactory.instance.arrayNode();
            Arrays.stream(text.value().replaceAll("[\\[\\] ]", "").split(",", -1))
                    .forEach(names::add);
            return names;
        }
        if (type == int.class || type == Integer.class) {
            if (!text.value().matches("\\d{1,9}")) {
                throw noDefault(text);
            }
            return IntNode.valueOf(Integer.parseInt(text.value()));
        }
        if (type == Range.class) {
            return JsonNodeFactory.instance.pojoNode(Range.parse(text.value()).orElseThrow(() -> noDefault(text)));
        }
        if (type.isEnum()) {
            String constant = text.value().toUpperCase(Locale.ROOT).replace('-', '_');
            if (Arrays.stream(type.getEnumConstants())
                    .noneMatch(one -> ((Enum<?>) one).name().equals(constant))) {
                throw noDefault(text);
            }
            return StringNode.valueOf(constant);
        }
        if (type == boolean.class && text.value().matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(text.value().equals("true"));
        }
        if (type != String.class) {
            throw noDefault(text);
        }
        return StringNode.valueOf(text.value());
    }

    private static IllegalArgumentException noDefault(Default text) {
        return new IllegalArgumentException("cannot have the default \"" + text.value() + "\"");
    }
}
