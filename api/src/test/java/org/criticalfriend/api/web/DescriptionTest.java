package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

    /** An address that answers, for each path of the description. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/api/v1/programmes", "/api/v1/programmes"),
            Map.entry("/api/v1/programmes/{programme}/{edition}", "/api/v1/programmes/shared-walks/2026-27"),
            Map.entry("/api/v1/cohorts", "/api/v1/cohorts"),
            Map.entry("/api/v1/cohorts/{cohort}", "/api/v1/cohorts/shared-walks-2026-27"),
            Map.entry("/api/v1/cohorts/{cohort}/themes", "/api/v1/cohorts/shared-walks-2026-27/themes"),
            Map.entry(
                    "/api/v1/cohorts/{cohort}/statistics/{instrument}",
                    "/api/v1/cohorts/shared-walks-2026-27/statistics/survey"),
            Map.entry(
                    "/api/v1/cohorts/{cohort}/course/{occurrence}",
                    "/api/v1/cohorts/shared-walks-2026-27/course/walk.ash"),
            Map.entry("/api/v1/cohorts/{cohort}/documents", "/api/v1/cohorts/shared-walks-2026-27/documents"),
            Map.entry(
                    "/api/v1/cohorts/{cohort}/entries/{entry}",
                    "/api/v1/cohorts/shared-walks-2026-27/entries/" + Sample.ENTRY),
            Map.entry("/api/v1/plugins", "/api/v1/plugins"));

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
            JsonNode answer = description
                    .path("paths")
                    .path(example.getKey())
                    .path("get")
                    .path("responses")
                    .path("200");
            assertFits(answer.path("content").path("application/json").path("schema"), example.getValue());
        }
    }

    @Test
    void everyRefusalIsWhatItsSchemaSays() throws Exception {
        JsonNode refusal = description
                .path("components")
                .path("responses")
                .path("NotThere")
                .path("content")
                .path("application/problem+json")
                .path("schema");

        assertFits(refusal, "/api/v1/cohorts/nothing");
    }

    @Test
    void itIsWrittenOnceAndForAll() throws Exception {
        assertThat(asker.data("/api/v1/openapi.json").body())
                .isEqualTo(asker.data("/api/v1/openapi.json").body());
    }

    private static void assertFits(JsonNode schema, String address) throws Exception {
        assertThat(schema.path("$ref").asString()).startsWith("#/components/schemas/");
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$ref", schema.path("$ref"));
        whole.set("components", description.path("components"));
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);

        assertThat(checked.validate(MAPPER.readTree(asker.data(address).body())))
                .as(address)
                .isEqualTo(List.of());
    }
}
