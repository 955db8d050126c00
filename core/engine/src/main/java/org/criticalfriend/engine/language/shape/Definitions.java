package org.criticalfriend.engine.language.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.criticalfriend.spi.language.Kind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of a JSON Schema while it is written: each form once, named, and referred to wherever it stands. */
public final class Definitions {

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    /** A reference to a definition, which is written when it is first referred to. */
    public ObjectNode refer(String name, Supplier<ObjectNode> schema) {
        return refer(name, name, schema);
    }

    /**
     * The same for a name that somebody else may have taken, such as a plugin: then it has a number behind it.
     *
     * @param owner what is defined
     */
    ObjectNode refer(String wanted, Object owner, Supplier<ObjectNode> schema) {
        String name = wanted;
        for (int number = 2; !owners.getOrDefault(name, owner).equals(owner); number++) {
            name = wanted + "-" + number;
        }
        if (owners.putIfAbsent(name, owner) == null) {
            definitions.put(name, object());
            definitions.put(name, schema.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    /** All that was referred to, by name. */
    public ObjectNode all() {
        ObjectNode all = object();
        definitions.forEach(all::set);
        return all;
    }

    /** Something named: an id, which only the validator can look up. */
    static ObjectNode name(Iterable<Kind> kinds) {
        StringBuilder what = new StringBuilder();
        for (Kind kind : kinds) {
            what.append(what.length() == 0 ? "" : " or ").append(kind.title());
        }
        ObjectNode schema = pattern("^[A-Za-z0-9/@-]+$");
        return what.length() == 0 ? schema : schema.put("description", what.toString());
    }

    /** Any text: YAML may take it for a number or a truth value, the language does not. */
    static ObjectNode text() {
        ObjectNode schema = object();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema.put("minLength", 1);
    }

    static ObjectNode pattern(String pattern) {
        ObjectNode schema = object();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema.put("pattern", pattern);
    }

    /** An empty part of a schema. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
