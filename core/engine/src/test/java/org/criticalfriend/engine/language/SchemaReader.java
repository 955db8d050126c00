package org.criticalfriend.engine.language;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.math.BigInteger;
import java.util.Optional;
import org.criticalfriend.engine.language.manual.JsonSchema;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.source.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file as an editor does: with another YAML reader, which takes values by the core schema of YAML 1.2, and holds
 * it against the JSON Schema of the language.
 */
final class SchemaReader {

    private static final int DEEPEST = 40;
    private static final LoadSettings CORE =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema;

    SchemaReader(Grammar grammar) {
        this.schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(JsonSchema.of(grammar));
    }

    /** Whether the schema accepts a file; empty where it cannot be read as YAML at all. */
    Optional<Boolean> accepts(Source source) {
        return json(source).map(json -> schema.validate(json, OutputFormat.BOOLEAN));
    }

    /** Everything that the schema finds wrong with a file, for people. */
    String errors(Source source) {
        return json(source).map(json -> schema.validate(json).toString()).orElse("not YAML");
    }

    private static Optional<JsonNode> json(Source source) {
        try {
            return new Compose(CORE).composeString(source.text()).map(root -> json(root, 0));
        } catch (YamlEngineException notYaml) {
            return Optional.empty();
        }
    }

    private static JsonNode json(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new YamlEngineException("a part holds itself");
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key) || object.has(key.getValue())) {
                    throw new YamlEngineException("JSON has no such key");
                }
                object.set(key.getValue(), json(tuple.getValueNode(), depth + 1));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item, depth + 1)));
            return array;
        }
        return value((ScalarNode) node);
    }

    private static JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT)) {
            int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 10;
            return JSON.numberNode(new BigInteger(radix == 10 ? text : text.substring(2), radix));
        }
        if (tag.equals(Tag.FLOAT)) {
            String name = text.replace("+", "");
            return JSON.numberNode(
                    name.endsWith("f") || name.endsWith("F")
                            ? Double.POSITIVE_INFINITY
                            : name.toLowerCase(java.util.Locale.ROOT).endsWith(".nan")
                                    ? Double.NaN
                                    : Double.parseDouble(name));
        }
        return JSON.stringNode(text);
    }
}
