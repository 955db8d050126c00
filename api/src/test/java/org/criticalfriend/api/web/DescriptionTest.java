package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.signoff.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whether the description for other programs says what they really get. */
class DescriptionTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Where the linter and the generator of a client find it. */
    private static final Path FILE = Path.of("target/openapi.json");

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** A draft that waits for its second stage, with a comment. */
    private static final String ACCOUNT = "/api/v1/cohorts/shared-walks-2026-27/documents/account.walk.ash";

    private static final String SEEN = new Passage("Seen", "").id();

    /** What stands in the sample for each parameter of an address. */
    private static final Map<String, String> NAMES = Map.of(
            "programme", "shared-walks",
            "edition", "2026-27",
            "cohort", "shared-walks-2026-27",
            "instrument", "survey",
            "occurrence", "walk.ash",
            "document", "figures",
            "organisation", "ash",
            "year", "2026-27",
            "entry", Sample.ENTRY);

    /** An address that answers, for each path of the description that does not answer for {@link #NAMES}. */
    private static final Map<String, String> OTHER_EXAMPLES = Map.ofEntries(
            Map.entry(
                    "/api/v1/cohorts/{cohort}/edition/{programme}/{edition}",
                    "/api/v1/cohorts/shared-walks-2026-27/edition/shared-walks/2025-26"),
            Map.entry(
                    "/api/v1/cohorts/{cohort}/course/{occurrence}/people",
                    "/api/v1/cohorts/shared-walks-2026-27/course/sign-up.principal.ash/people"),
            Map.entry("/api/v1/cohorts/{cohort}/documents/{document}/sign", ACCOUNT + "/sign"),
            Map.entry("/api/v1/cohorts/{cohort}/documents/{document}/confirm", ACCOUNT + "/confirm"),
            Map.entry("/api/v1/cohorts/{cohort}/documents/{document}/give-back", ACCOUNT + "/give-back"),
            Map.entry("/api/v1/cohorts/{cohort}/documents/{document}/comments", ACCOUNT + "/comments"),
            Map.entry(
                    "/api/v1/cohorts/{cohort}/documents/{document}/comments/{comment}/answer",
                    ACCOUNT + "/comments/1/answer"),
            Map.entry("/api/v1/cohorts/{cohort}/documents/{document}/share", ACCOUNT + "/share"));

    /** An address that answers, for each path of the description. */
    private static final Map<String, String> EXAMPLES = new TreeMap<>();

    /** What is kept, what comes too late and what cannot be so, for each operation that changes something. */
    private static final Map<String, Sent> SENT = sent();

    private static Map<String, Sent> sent() {
        Map<String, Sent> sent = new HashMap<>(Map.of(
                "keepEntry", new Sent("birch-principal", entry(0, "Words"), entry(7, "Too late"), entry(0, " ")),
                "setDay",
                        new Sent(
                                "ash-principal",
                                day("2026-11-17", "2026-11-20"),
                                day("2026-11-03", "2026-11-20"),
                                day("2026-11-17", "2031-01-01")),
                "namePerson", new Sent("ash-principal", guide("", "Gus"), guide("gia", "Gus"), guide("", " ")),
                "strikeEntry", new Sent("birch-principal", "?version=1", "?version=7", "?version=1"),
                "signDocument", new Sent("chair-1", stage(0), stage(7), stage(1)),
                "giveDocumentBack", new Sent("ash-principal", back(2, 0), back(1, 0), back(2, 1)),
                "commentOnDocument", new Sent("ash-principal", comment(2, "So?"), comment(1, "So?"), comment(2, " ")),
                "answerComment", new Sent("chair-1", answer(2, "So."), answer(1, "So."), answer(2, " "))));
        sent.put("confirmDocument", new Sent("chair-1", text("?"), text("0123"), text(" ")));
        sent.put("shareDocument", new Sent("ash-principal", share(2), share(1), share(2)));
        sent.put("decideOnAward", new Sent("central-team", renew(1, "So."), renew(0, "So."), renew(1, " ")));
        sent.put(
                "markAttendance",
                new Sent("central-team", there("", "ash-principal"), there("gia", "gia"), there("", "nobody")));
        sent.put("takePlace", new Sent("birch-principal", PLACE, PLACE, PLACE));
        sent.put("giveAward", new Sent("central-team", GIVEN, GIVEN, GIVEN));
        sent.put("moveCohort", new Sent("central-team", move("0"), move("0"), move("")));
        return sent;
    }

    /** What somebody sends: something to be kept, or what stands behind the question mark of something to be gone. */
    private record Sent(String as, String good, String late, String odd) {}

    private static final String PLACE = "{\"part\": \"guide\", \"at\": \"\", \"isTaken\": true}";

    private static final String GIVEN = "{\"award\": \"nobody-s\", \"holder\": \"ash\", \"since\": \"2027-01-01\","
            + " \"until\": null, \"evidence\": \"A course\"}";

    private static Sample sample;
    private static Asker asker;
    private static JsonNode description;

    @BeforeAll
    static void start(@TempDir Path plugins) throws Exception {
        sample = Sample.start(plugins);
        asker = new Asker(sample.host());
        asker.send(
                "birch-principal", "PUT", ACCOUNT.replaceFirst("documents/.*", "entries/sight-x"), JSON, entry(0, "A"));
        asker.send("chair-1", "POST", ACCOUNT + "/sign", JSON, stage(0));
        asker.send("ash-principal", "POST", ACCOUNT + "/comments", JSON, comment(1, "Which?"));
        // Written after the chair signed, so that the chair has something to confirm.
        asker.send(
                "birch-principal", "PUT", ACCOUNT.replaceFirst("documents/.*", "entries/sight-y"), JSON, entry(0, "B"));
        AwardAct.Given given = new AwardAct.Given(
                "trained",
                "Trained",
                new Holding.Holder("", "ash", "Ash"),
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2029-01-01"),
                "A course");
        sample.store().write("", transaction -> {
            transaction.award(new AwardAct(1, "given/1", "central-team", Instant.EPOCH, given));
            return "";
        });
        String answered = asker.data("/api/v1/openapi.json").body();
        description = MAPPER.readTree(answered);
        Files.writeString(FILE, answered);
        for (Route route : sample.routes().data()) {
            String address = route.path();
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                address = address.replace("{" + name.getKey() + "}", name.getValue());
            }
            EXAMPLES.put(route.path(), OTHER_EXAMPLES.getOrDefault(route.path(), address));
        }
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void itHoldsEveryAnswerForOtherProgramsAndNothingElse() {
        assertThat(new TreeSet<>(description.path("paths").propertyNames()))
                .isEqualTo(new TreeSet<>(EXAMPLES.keySet()));
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.path("info").path("version").asString()).isEqualTo(Sample.VERSION);
    }

    @Test
    void everyAnswerIsWhatItsSchemaSays() throws Exception {
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            JsonNode path = description.path("paths").path(example.getKey());
            if (path.has("get")) {
                assertFits(path.path("get").path("responses").path("200"), 200, asker.data(example.getValue()));
            }
        }
        // A draft is nobody's but theirs who sign it off; the administrator has nothing to do.
        for (String signing : List.of("chair-1", "ash-principal")) {
            assertFits(
                    response("/api/v1/cohorts/{cohort}/documents/{document}", "get", "200"),
                    200,
                    asker.send(signing, "GET", ACCOUNT, Map.of(), ""));
        }
        assertFits(
                response("/api/v1/work", "get", "200"),
                200,
                asker.send("birch-principal", "GET", "/api/v1/work", Map.of(), ""));
        String people = "/api/v1/cohorts/{cohort}/course/{occurrence}/people";
        assertFits(
                response(people, "post", "200"),
                200,
                asker.send("ash-principal", "POST", EXAMPLES.get(people), JSON, guide("", "Gus")));
    }

    @Test
    void everyRefusalThatIsDescribedIsGiven() throws Exception {
        int given = 0;
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            for (Map.Entry<String, JsonNode> operation :
                    description.path("paths").path(example.getKey()).properties()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                String id = operation.getValue().path("operationId").asString();
                for (String status : operation.getValue().path("responses").propertyNames()) {
                    if (status.equals("421")) {
                        assertThat(asker.raw(method + " " + example.getValue()
                                        + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                                .startsWith("HTTP/1.1 421 ")
                                .contains("application/problem+json");
                    } else if (!status.startsWith("5") && !status.startsWith("2")) {
                        // What somebody else gave is not there to be changed.
                        String address = method.equals("GET")
                                ? example.getValue()
                                : example.getValue()
                                        .replace(Sample.ENTRY, method.equals("PUT") ? "sight-1" : "sight-x");
                        HttpResponse<String> answer = provoke(status, method, id, address);
                        assertFits(
                                response(example.getKey(), operation.getKey(), status),
                                Integer.parseInt(status),
                                answer);
                        given++;
                    }
                }
            }
        }
        assertThat(given).isGreaterThan(40);
    }

    /** Asks for something that is answered with a status. */
    private static HttpResponse<String> provoke(String status, String method, String operation, String address)
            throws Exception {
        Sent sent = SENT.getOrDefault(operation, new Sent("central-team", "", "", ""));
        String body = sent.good();
        return switch (status) {
            case "400" -> asker.send(sent.as(), method, address + "?%25=%ff", JSON, body);
            case "401" -> send("nobody-at-all", method, address, JSON, body);
            case "403" ->
                send(
                        sent.as(),
                        method,
                        address,
                        Map.of("Content-Type", "application/json", "Origin", "http://elsewhere.example"),
                        body);
            case "404" ->
                send(
                        sent.as(),
                        method,
                        address.replaceFirst("shared-walks(-2026-27)?|(?<=directory/)ash|(?<=impact/)2026", "nothing"),
                        JSON,
                        body);
            case "409" -> send(sent.as(), method, address, JSON, sent.late());
            case "413" -> send(sent.as(), method, address, JSON, "\"" + "y".repeat(1_100_000) + "\"");
            case "415" -> send(sent.as(), method, address, Map.of("Content-Type", "text/plain"), body);
            case "422" ->
                // Whether a note may be taken away rests on who asks, not on what is sent.
                send(method.equals("DELETE") ? "cedar-principal" : sent.as(), method, address, JSON, sent.odd());
            default -> throw new AssertionError("nobody knows when " + operation + " answers " + status);
        };
    }

    private static HttpResponse<String> send(
            String as, String method, String address, Map<String, String> headers, String sent) throws Exception {
        return sent.startsWith("?")
                ? asker.send(as, method, address + sent, headers, "")
                : asker.send(as, method, address, headers, sent);
    }

    private static String entry(int version, String text) {
        return """
                {"occurrence": "walk.ash", "collected": "sight", "version": %d, "rating": null, "option": null,
                 "note": {"text": "%s", "headings": {}, "fields": {}, "drawnFrom": []}}
                """.formatted(version, text);
    }

    private static String day(String before, String day) {
        return "{\"before\": \"" + before + "\", \"day\": \"" + day + "\"}";
    }

    private static String guide(String before, String name) {
        return "{\"role\": \"guide\", \"seat\": \"\", \"before\": \"" + before + "\", \"name\": \"" + name
                + "\", \"position\": \"\"}";
    }

    private static String back(int version, int to) {
        return "{\"version\": " + version + ", \"to\": " + to + ", \"reason\": \"A date.\"}";
    }

    private static String comment(int version, String text) {
        return "{\"version\": " + version + ", \"passage\": \"" + SEEN + "\", \"text\": \"" + text + "\"}";
    }

    private static String answer(int version, String word) {
        return "{\"version\": " + version + ", \"isDone\": false, \"word\": \"" + word + "\"}";
    }

    private static String share(int version) {
        return "{\"version\": " + version + ", \"cohort\": \"other\", \"team\": \"one\", \"isShared\": true}";
    }

    private static String there(String before, String present) {
        return "{\"before\": [" + (before.isEmpty() ? "" : "\"" + before + "\"") + "], \"present\": [\"" + present
                + "\"]}";
    }

    private static String text(String fingerprint) {
        return "{\"fingerprint\": \"" + fingerprint + "\"}";
    }

    private static String renew(int before, String words) {
        return "{\"holding\": \"given/1\", \"before\": " + before + ", \"decision\": \"renew\", \"until\":"
                + " \"2031-01-01\", \"words\": \"" + words + "\"}";
    }

    private static String move(String version) {
        return "{\"programme\": \"shared-walks\", \"edition\": \"2025/26\", \"version\": \"" + version + "\"}";
    }

    private static String stage(int stage) {
        return "{\"stage\": " + stage + ", \"remark\": \"\"}";
    }

    @Test
    void everythingInItIsExplained() {
        List<String> unexplained = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema :
                description.path("components").path("schemas").properties()) {
            if (!schema.getValue().has("description")) {
                unexplained.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().stream()
                    .filter(property -> !property.getValue().has("description"))
                    .forEach(property -> unexplained.add(schema.getKey() + "." + property.getKey()));
        }
        for (JsonNode path : description.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("description").asString().isEmpty()) {
                    unexplained.add(operation.path("operationId").asString());
                }
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void anOperationIsNamedOnce() {
        List<String> names = new ArrayList<>();
        for (JsonNode path : description.path("paths")) {
            path.forEach(operation -> names.add(operation.path("operationId").asString()));
        }

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains(
                        "listCohorts",
                        "readWork",
                        "keepEntry",
                        "setDay",
                        "readDocument",
                        "signDocument",
                        "giveDocumentBack")
                .contains("commentOnDocument", "answerComment", "namePerson", "strikeEntry");
    }

    @Test
    void itIsWrittenOnceAndForAll() throws Exception {
        assertThat(asker.data("/api/v1/openapi.json").body())
                .isEqualTo(asker.data("/api/v1/openapi.json").body());
    }

    /** What is described of an answer, wherever it stands. */
    private static JsonNode response(String path, String method, String status) {
        JsonNode response = description
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(status);
        String elsewhere = response.path("$ref").asString("");
        return elsewhere.isEmpty() ? response : description.at(elsewhere.substring(1));
    }

    private static void assertFits(JsonNode response, int status, HttpResponse<String> answer) {
        String what = answer.request().method() + " " + answer.uri();
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        Map.Entry<String, JsonNode> content =
                response.path("content").properties().iterator().next();
        assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue(content.getKey());
        JsonNode schema = content.getValue().path("schema");
        assertThat(schema.path("$ref").asString()).startsWith("#/components/schemas/");
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$ref", schema.path("$ref"));
        whole.set("components", description.path("components"));
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);

        assertThat(checked.validate(MAPPER.readTree(answer.body()))).as(what).isEqualTo(List.of());
    }
}
