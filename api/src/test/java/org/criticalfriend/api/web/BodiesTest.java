package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether every body that is sent is taken and refused as its schema says. Each schema is turned into a body with all keys;
 * then one thing after the other in it is made wrong, and the schema and the host have to say the same of it.
 */
class BodiesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** One of each kind of value. */
    private static final List<String> VALUES = List.of(
            "null", "\"none at all\"", "\"2018-10-18\"", "7", "7.5", "true", "[]", "[{}]", "{}", "{\"no-key\": []}");

    private static Sample sample;
    private static Asker asker;
    private static JsonNode description;

    @BeforeAll
    static void start(@TempDir Path plugins) throws Exception {
        sample = Sample.start(plugins);
        asker = new Asker(sample.host());
        description = MAPPER.readTree(asker.data("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** An operation that takes a body, and the body with everything in it. */
    private record Taking(String method, String address, JsonNode schema, JsonNode whole) {}

    @Test
    void everyOperationThatChangesSomethingTakesABodyOrTakesSomethingAway() {
        long writes = description
                .path("paths")
                .valueStream()
                .flatMap(path -> path.propertyNames().stream())
                .filter(method -> List.of("post", "put", "patch").contains(method))
                .count();

        assertThat(taking()).hasSize((int) writes).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsTakenAndRefusedAsItsSchemaSays() {
        return taking().stream()
                .map(one -> DynamicTest.dynamicTest(one.method() + " " + one.address(), () -> {
                    check(one);
                    checkTwice(one);
                }));
    }

    private static void check(Taking taking) throws Exception {
        Schema schema = checked(taking.schema());
        assertThat(verdict(taking, schema, taking.whole().deepCopy(), "")).isEmpty();
        for (String pointer : objects(taking.whole(), "")) {
            ObjectNode body = (ObjectNode) taking.whole().deepCopy();
            ((ObjectNode) body.at(pointer)).put("no-such-key", 1);
            assertThat(verdict(taking, schema, body, path(pointer + "/no-such-key")))
                    .isNotEmpty();
        }
        for (String pointer : values(taking.whole(), "")) {
            int last = pointer.lastIndexOf('/');
            String key = pointer.substring(last + 1);
            if (key.matches("\\D.*")) {
                ObjectNode without = (ObjectNode) taking.whole().deepCopy();
                ((ObjectNode) without.at(pointer.substring(0, last))).remove(key);
                verdict(taking, schema, without, path(pointer));
            }
            for (String value : VALUES) {
                ObjectNode changed = (ObjectNode) taking.whole().deepCopy();
                JsonNode around = changed.at(pointer.substring(0, last));
                JsonNode other = MAPPER.readTree(value);
                if (around instanceof ArrayNode list) {
                    list.set(Integer.parseInt(key), other);
                } else {
                    ((ObjectNode) around).set(key, other);
                }
                verdict(taking, schema, changed, path(pointer));
            }
        }
    }

    /** A key that is there twice, about which a schema cannot say anything. */
    private static void checkTwice(Taking taking) throws Exception {
        for (String key : taking.whole().propertyNames()) {
            String twice = taking.whole()
                    .toString()
                    .replaceFirst(
                            "^\\{",
                            "{\"" + key + "\":"
                                    + Matcher.quoteReplacement(
                                            taking.whole().path(key).toString()) + ",");

            HttpResponse<String> answer = asker.json("central-team", taking.method(), taking.address(), twice);

            assertThat(answer.statusCode()).as(twice).isEqualTo(400);
            assertThat(MAPPER.readTree(answer.body()).path("detail").asString())
                    .isEqualTo("“" + key + "” is there twice; send it once.");
        }
    }

    /** What is wrong with a body by its schema; the host must refuse it just then, at this path or below it. */
    private static List<String> verdict(Taking taking, Schema schema, JsonNode body, String path) throws Exception {
        List<String> wrong =
                schema.validate(body).stream().map(Object::toString).toList();
        HttpResponse<String> answer = asker.json("central-team", taking.method(), taking.address(), body.toString());
        assertThat(answer.statusCode()).as(body.toString()).isLessThan(500);
        assertThat(answer.statusCode() == 400)
                .as("refused, of %s, where the schema says %s and the host %s", body, wrong, answer.body())
                .isEqualTo(!wrong.isEmpty());
        if (answer.statusCode() == 400) {
            assertThat(MAPPER.readTree(answer.body())
                            .path("errors")
                            .valueStream()
                            .map(error -> error.path("field").asString()))
                    .as(body.toString())
                    .isNotEmpty()
                    .allMatch(field ->
                            field.equals(path) || field.startsWith(path + ".") || field.startsWith(path + "["));
        }
        return wrong;
    }

    private static List<Taking> taking() {
        List<Taking> taking = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                if (!schema.isMissingNode()) {
                    String address = path.getKey().replaceAll("\\{[a-z]+}", "x");
                    taking.add(new Taking(operation.getKey().toUpperCase(Locale.ROOT), address, schema, whole(schema)));
                }
            }
        }
        return taking;
    }

    /** A body in which every key is there. */
    private static JsonNode whole(JsonNode schema) {
        if (schema.has("$ref")) {
            return whole(description.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("anyOf")) {
            return whole(schema.path("anyOf").path(0));
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asString() : type.asString()) {
            case "object" -> {
                ObjectNode object = MAPPER.createObjectNode();
                schema.path("properties").properties().forEach(key -> object.set(key.getKey(), whole(key.getValue())));
                if (schema.path("additionalProperties").isObject()) {
                    object.set("some-key", whole(schema.path("additionalProperties")));
                }
                yield object;
            }
            case "array" -> MAPPER.createArrayNode().add(whole(schema.path("items")));
            case "integer" -> MAPPER.getNodeFactory().numberNode(1);
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
            case "string" ->
                MAPPER.getNodeFactory()
                        .stringNode(
                                schema.path("format").asString("").equals("date")
                                        ? "2026-11-20"
                                        : schema.has("pattern") ? "09:30" : "nothing-known");
            default -> throw new AssertionError("nobody knows how to send " + schema);
        };
    }

    /** Where the values of a body are, as JSON pointers, without the body itself. */
    private static List<String> values(JsonNode within, String pointer) {
        List<String> values = new ArrayList<>();
        if (!pointer.isEmpty()) {
            values.add(pointer);
        }
        within.properties().forEach(key -> values.addAll(values(key.getValue(), pointer + "/" + key.getKey())));
        if (within.isArray()) {
            values.addAll(values(within.path(0), pointer + "/0"));
        }
        return values;
    }

    /** Where the objects of a body are that have keys of their own. */
    private static List<String> objects(JsonNode within, String pointer) {
        return Stream.concat(Stream.of(""), values(within, pointer).stream())
                .filter(one -> within.at(one).isObject() && !within.at(one).has("some-key"))
                .toList();
    }

    /** A pointer as refusals write it: {@code /agenda/0/from} is {@code agenda[0].from}. */
    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static Schema checked(JsonNode schema) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$ref", schema.path("$ref"));
        whole.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(whole);
    }
}
