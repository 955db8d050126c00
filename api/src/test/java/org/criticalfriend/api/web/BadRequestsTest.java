package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.api.http.route.Content;
import org.criticalfriend.api.http.route.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Twelve hundred requests with one fault each, made from the description and the routes of the running host: the answer says
 * what the fault is, and no fault is told as one of the service.
 */
class BadRequestsTest {

    private static final int REQUESTS = 1_200;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> NAMES = Map.of(
            "programme", "shared-walks",
            "edition", "2026-27",
            "cohort", "shared-walks-2026-27",
            "instrument", "survey",
            "occurrence", "walk.ash",
            "document", "figures",
            "organisation", "ash",
            "year", "2026-27",
            "entry", Sample.ENTRY,
            "comment", "1");
    private static final List<Integer> LENGTHS = List.of(300, 3_000, 30_000);
    private static final String PERSON = "birch-principal";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BAD_UTF8 = "\u00c3(";

    @TempDir
    private Path folder;

    private final Random random = new Random(12);
    private Sample sample;
    private Asker asker;
    private JsonNode schemas;
    private final Map<String, JsonNode> bodies = new TreeMap<>();

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
        JsonNode description =
                MAPPER.readTree(asker.data("/api/v1/openapi.json").body());
        schemas = description.path("components").path("schemas");
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                    if (!schema.isMissingNode()) {
                        bodies.put(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), schema);
                    }
                }));
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    /** A request as its bytes, and the statuses that tell its fault. */
    private record Bad(String fault, String bytes, Set<Integer> told) {}

    @Test
    void everyFaultIsToldAsWhatItIs() throws Exception {
        List<Route> routes = sample.routes().all().stream()
                .filter(route -> !Objects.requireNonNull(route.audience()).admitsNobody())
                .toList();
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, Integer> tried = new TreeMap<>();
        for (int request = 0; request < REQUESTS; request++) {
            Route route = routes.get(request % routes.size());
            Bad bad = bad(route);
            String answer = asker.raw(bad.bytes());
            Matcher status = Pattern.compile("HTTP/1\\.1 (\\d{3}) ").matcher(answer);
            boolean isTold = status.lookingAt() && bad.told().contains(Integer.parseInt(status.group(1)));
            tried.merge(bad.fault(), 1, Integer::sum);
            if (!isTold) {
                wrong.putIfAbsent(
                        route.method() + " " + route.path() + ": " + bad.fault(),
                        answer.lines().findFirst().orElse("no answer") + ", not one of " + bad.told());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(50);
    }

    private Bad bad(Route route) {
        List<Bad> possible = new ArrayList<>();
        String method = route.method().name();
        String address = address(route.path(), "", "");
        String body = body(method + " " + route.path());
        Map<String, String> json = Map.of("Content-Type", "application/json");
        int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
        String type = route.content() instanceof Content.Sent ? "application/json" : FORM;
        Map<String, String> typed =
                route.isWrite() && !method.equals("DELETE") ? Map.of("Content-Type", type) : Map.of();

        List<String> parameters = PARAMETER
                .matcher(route.path())
                .results()
                .map(found -> found.group(1))
                .toList();
        if (!parameters.isEmpty()) {
            String parameter = parameters.get(random.nextInt(parameters.size()));
            // What names something in a body or behind the question mark is judged with it, or before it.
            Set<Integer> gone = route.isWrite() ? Set.of(400, 404, 405, 422) : Set.of(404);
            possible.add(bad(
                    "an unknown " + parameter, method, address(route.path(), parameter, "nothing"), typed, body, gone));
            possible.add(bad(
                    "a " + parameter + " of " + length,
                    method,
                    address(route.path(), parameter, "a".repeat(length)),
                    typed,
                    body,
                    length == 30_000 ? Set.of(414) : or(gone, 414)));
            possible.add(bad(
                    "a control character in an address",
                    method,
                    address(route.path(), parameter, random.nextBoolean() ? "%00" : "%07"),
                    typed,
                    body,
                    or(gone, 400)));
            possible.add(bad(
                    "bytes in an address that are no text",
                    method,
                    address(route.path(), parameter, "%ff%fe"),
                    typed,
                    body,
                    or(gone, 400)));
        }
        possible.add(bad(
                "a cookie of nobody",
                method,
                address,
                with(typed, "Cookie", "as=nobody-at-all"),
                body,
                Set.of(303, 401)));
        possible.add(bad(
                "a cookie of " + length,
                method,
                address,
                with(typed, "Cookie", "as=" + "a".repeat(length)),
                body,
                length == 30_000 ? Set.of(431) : Set.of(303, 401)));
        possible.add(bad(
                "a header of 30000", method, address, with(typed, "X-Long", "a".repeat(30_000)), body, Set.of(431)));
        possible.add(bad("another host", method, address, with(typed, "Host", "evil.example"), body, Set.of(421)));
        possible.add(bad("an unknown method", "BREW", address, Map.of(), "", Set.of(405, 501)));
        if (route.path().startsWith("/api") && !route.isWrite()) {
            possible.add(bad(
                    "something unknown behind the question mark",
                    method,
                    address + "?nonsense=1",
                    Map.of(),
                    "",
                    Set.of(400)));
            possible.add(
                    bad("no text behind the question mark", method, address + "?%ff=%fe", Map.of(), "", Set.of(400)));
        }
        if (route.isWrite()) {
            possible.add(bad(
                    "another site", method, address, with(typed, "Origin", "http://evil.example"), body, Set.of(403)));
            possible.add(bad(
                    "an id of a request of " + length,
                    method,
                    address,
                    with(typed, "Request-Id", "r".repeat(length)),
                    body,
                    length == 30_000 ? Set.of(431) : Set.of(400, 404, 422)));
        }
        if (route.content() instanceof Content.Sent) {
            Set<Integer> unreadable = Set.of(400);
            possible.add(bad(
                    "another media type", method, address, Map.of("Content-Type", "text/plain"), body, Set.of(415)));
            possible.add(bad(
                    "an unknown charset",
                    method,
                    address,
                    Map.of("Content-Type", "application/json; charset=bogus"),
                    body,
                    Set.of(415)));
            possible.add(bad("no JSON", method, address, json, "{", unreadable));
            possible.add(bad("a list for a body", method, address, json, "[]", unreadable));
            possible.add(bad("null for a body", method, address, json, "null", unreadable));
            possible.add(bad("no body", method, address, json, "", unreadable));
            possible.add(bad("a body that is no text", method, address, json, "{\"" + BAD_UTF8 + "\": 1}", unreadable));
            possible.add(bad("a body of great depth", method, address, json, "[".repeat(3_000), unreadable));
            possible.add(bad(
                    "a body that is too large",
                    method,
                    address,
                    json,
                    "\"" + "y".repeat(1_100_000) + "\"",
                    Set.of(413)));
            possible.add(bad(
                    "broken chunks",
                    method,
                    address,
                    with(json, "Transfer-Encoding", "chunked"),
                    "zz\r\n{}\r\n",
                    unreadable));
            possible.addAll(ofKeys(method, address, json, route));
        }
        if (route.content() instanceof Content.Done) {
            Set<Integer> refused = Set.of(400, 403, 404, 409, 422);
            possible.add(bad("another media type", method, address, json, "{}", Set.of(415)));
            possible.add(bad("an empty form", method, address, typed, "", refused));
            possible.add(
                    bad("a form of unknown fields", method, address, typed, "nonsense=1&version=x&stage=y", refused));
            possible.add(
                    bad("a form that is no text", method, address, typed, "text=%ff%fe&version=0", or(refused, 415)));
            possible.add(bad(
                    "a form that is too large", method, address, typed, "text=" + "y".repeat(1_100_000), Set.of(413)));
        }
        return possible.get(random.nextInt(possible.size()));
    }

    /** Faults of one key of the body of an operation. */
    private List<Bad> ofKeys(String method, String address, Map<String, String> json, Route route) {
        JsonNode schema = bodies.get(method + " " + route.path());
        if (schema == null || !(example(schema) instanceof ObjectNode whole) || whole.isEmpty()) {
            return List.of();
        }
        List<String> keys = whole.propertyNames().stream().toList();
        String key = keys.get(random.nextInt(keys.size()));
        Set<Integer> unreadable = Set.of(400);
        List<Bad> bad = new ArrayList<>();
        bad.add(bad(
                "an unknown key",
                method,
                address,
                json,
                whole.deepCopy().put("nonsense", 1).toString(),
                unreadable));
        ObjectNode without = whole.deepCopy();
        without.remove(key);
        // What may be left out is then judged by what it says.
        Set<Integer> judged = Set.of(400, 404, 409, 422);
        bad.add(bad("a missing key", method, address, json, without.toString(), judged));
        ObjectNode mistyped = whole.deepCopy();
        mistyped.set(
                key,
                whole.get(key).isObject()
                        ? JsonNodeFactory.instance.numberNode(0.5)
                        : MAPPER.createObjectNode().put("odd", 1));
        bad.add(bad("a key of another type", method, address, json, mistyped.toString(), unreadable));
        if (whole.get(key).isString()) {
            for (int length : LENGTHS) {
                bad.add(bad(
                        "a text of " + length,
                        method,
                        address,
                        json,
                        whole.deepCopy().put(key, "a".repeat(length)).toString(),
                        judged));
            }
            bad.add(bad(
                    "a control character in a text",
                    method,
                    address,
                    json,
                    whole.deepCopy().put(key, "a\u0000b").toString(),
                    judged));
            if (whole.toString().contains("\"x\"")) {
                bad.add(bad(
                        "a bare control character in a text",
                        method,
                        address,
                        json,
                        whole.toString().replaceFirst("\"x\"", "\"\u0007\""),
                        unreadable));
            }
        }
        if (whole.get(key).isNumber()) {
            bad.add(bad(
                    "a half for a whole number",
                    method,
                    address,
                    json,
                    whole.deepCopy().put(key, 0.5).toString(),
                    unreadable));
            bad.add(bad(
                    "a number beyond all",
                    method,
                    address,
                    json,
                    whole.toString().replaceFirst("\"" + key + "\":0", "\"" + key + "\":1e999"),
                    unreadable));
        }
        return bad;
    }

    /** A value of a schema as it is described, which means nothing here. */
    private JsonNode example(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return example(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(several)) {
                return example(schema.path(several).get(0));
            }
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString("");
        return switch (type) {
            case "object" -> {
                ObjectNode object = MAPPER.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(one -> object.set(one.getKey(), example(one.getValue())));
                yield object;
            }
            case "array" -> MAPPER.createArrayNode();
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(0);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "null" -> JsonNodeFactory.instance.nullNode();
            default ->
                JsonNodeFactory.instance.stringNode(
                        schema.path("enum") instanceof ArrayNode values
                                ? values.get(0).asString()
                                : text(schema));
        };
    }

    private static String text(JsonNode schema) {
        return schema.path("format").asString("").equals("date") ? "2026-11-17" : "x";
    }

    private String body(String operation) {
        JsonNode schema = bodies.get(operation);
        return schema == null ? "" : example(schema).toString();
    }

    private static String address(String path, String changed, String value) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals(changed) ? value : NAMES.getOrDefault(found.group(1), "html")));
    }

    private Bad bad(
            String fault, String method, String address, Map<String, String> headers, String body, Set<Integer> told) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", "127.0.0.1:" + sample.host().port());
        all.put("Cookie", "as=" + PERSON);
        all.put("Accept", "application/json");
        all.put("Connection", "close");
        all.putAll(headers);
        if (!body.isEmpty() && !headers.containsKey("Transfer-Encoding")) {
            all.put("Content-Length", String.valueOf(body.getBytes(StandardCharsets.ISO_8859_1).length));
        }
        StringBuilder bytes = new StringBuilder(method + " " + address + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> bytes.append(name).append(": ").append(value).append("\r\n"));
        return new Bad(fault, bytes.append("\r\n").append(body).toString(), told);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }

    private static Set<Integer> or(Set<Integer> statuses, int another) {
        Set<Integer> more = new java.util.TreeSet<>(statuses);
        more.add(another);
        return more;
    }
}
