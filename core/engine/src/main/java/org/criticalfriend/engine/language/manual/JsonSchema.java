package org.criticalfriend.engine.language.manual;

import java.util.List;
import org.criticalfriend.engine.language.shape.Definitions;
import org.criticalfriend.engine.language.shape.FormShape;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Ids;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a programme file, a tailored file or a translation, for editors and other validators. It
 * says what a schema can say; whether a name names something, and whether what fits together holds, only the reader
 * knows.
 */
public final class JsonSchema {

    private static final String ADDRESS = "https://criticalfriend.example/schema/programme-1.json";
    private static final List<String> HEAD = List.of("format", "programme", "edition", "title", "summary");

    private JsonSchema() {}

    /** The schema of a language; the same grammar gives the same schema, byte for byte. */
    public static ObjectNode of(Grammar grammar) {
        Definitions definitions = new Definitions();
        ObjectNode schema = Definitions.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ADDRESS)
                .put("title", "A programme file of Critical Friend, format 1")
                .put("type", "object");
        ObjectNode programme = grammar.programme().schema(definitions);
        definitions.refer("tailored-programme", () -> tailored(grammar.programme(), definitions));
        definitions.refer("translation", JsonSchema::translation);
        schema.set("if", having("extends"));
        schema.putObject("then").put("$ref", "#/$defs/tailored-programme");
        ObjectNode otherwise = schema.putObject("else");
        otherwise.set("if", having("translates"));
        otherwise.putObject("then").put("$ref", "#/$defs/translation");
        otherwise.set("else", programme);
        schema.set("$defs", definitions.all());
        return schema;
    }

    private static ObjectNode having(String key) {
        ObjectNode schema = Definitions.object();
        schema.putArray("required").add(key);
        return schema;
    }

    private static ObjectNode tailored(FormShape programme, Definitions definitions) {
        ObjectNode schema = closed("a programme that builds on another one and changes it by four verbs");
        ObjectNode properties = (ObjectNode) schema.path("properties");
        ArrayNode required = schema.putArray("required");
        for (FormShape.Field field : programme.fields()) {
            if (HEAD.contains(field.key())) {
                ObjectNode described = properties.putObject(field.key()).put("description", field.meaning());
                described.putArray("allOf").add(field.shape().schema(definitions));
                if (field.presence() == FormShape.Presence.NEEDED) {
                    required.add(field.key());
                }
            }
        }
        properties.set("extends", name("the programme it builds on, with its edition"));
        required.add("extends");
        properties.set("add", paths("what is new, by its path; nothing may stand there"));
        properties.set("replace", paths("what is changed, by its path; the new value takes its place whole"));
        properties.set("move", paths("what goes elsewhere: before or after a neighbour"));
        ObjectNode remove = Definitions.object()
                .put("description", "what goes, by its path; nothing left may refer to it")
                .put("type", "array");
        remove.putObject("items").put("type", "string");
        properties.set("remove", remove);
        return schema;
    }

    private static ObjectNode translation() {
        ObjectNode schema = closed("the texts of a programme in another language");
        ObjectNode properties = (ObjectNode) schema.path("properties");
        properties.set("translates", name("the programme whose texts these are, with its edition"));
        properties
                .putObject("language")
                .put("description", "the language of the texts, such as cy")
                .put("type", "string");
        ObjectNode texts = paths("the texts, each by its path");
        texts.putObject("additionalProperties")
                .putArray("type")
                .add("string")
                .add("number")
                .add("boolean");
        properties.set("texts", texts);
        schema.putArray("required").add("translates").add("language").add("texts");
        return schema;
    }

    private static ObjectNode closed(String description) {
        ObjectNode schema = Definitions.object().put("type", "object").put("description", description);
        schema.putObject("properties");
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode name(String description) {
        return Definitions.object()
                .put("description", description)
                .put("type", "string")
                .put("pattern", "^" + Ids.PATTERN + "(@.+)?$");
    }

    private static ObjectNode paths(String description) {
        return Definitions.object().put("description", description).put("type", "object");
    }
}
