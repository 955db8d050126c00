package org.criticalfriend.api.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.web.route.Audience;
import org.criticalfriend.api.web.route.Route;
import org.criticalfriend.api.wire.Json;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Means("an answer")
    record AnswerJson(
            @Means("its name") String name,
            @Nullable Integer number,
            BigDecimal mean,
            LocalDate day,
            boolean flag,
            List<@Nullable Integer> counts,
            Map<String, List<String>> headings,
            Part part) {

        record Part(int size) {}
    }

    record Odd(Thread thread) {}

    @Test
    void aRecordBecomesASchemaKeyByKey() {
        RecordSchemas schemas = new RecordSchemas();

        schemas.refer(AnswerJson.class);

        assertThat(Json.write(schemas.all()).replaceAll("\\s+", " "))
                .contains("\"name\" : { \"type\" : \"string\", \"description\" : \"its name\" }")
                .contains("\"number\" : { \"type\" : [ \"integer\", \"null\" ], \"format\" : \"int32\" }")
                .contains("\"mean\" : { \"type\" : \"number\" }")
                .contains("\"day\" : { \"type\" : \"string\", \"format\" : \"date\" }")
                .contains("\"counts\" : { \"type\" : \"array\", \"items\" : { \"type\" : [ \"integer\", \"null\" ]")
                .contains("\"part\" : { \"$ref\" : \"#/components/schemas/OpenApiTestAnswerPart\" }")
                .contains(
                        "\"required\" : [ \"name\", \"number\", \"mean\", \"day\", \"flag\", \"counts\", \"headings\","
                                + " \"part\" ]")
                .contains("\"additionalProperties\" : false");
    }

    @Test
    void aTypeThatNoProgramCouldReadIsRefused() {
        assertThatThrownBy(() -> new RecordSchemas().refer(Odd.class))
                .hasMessage("no schema is known for java.lang.Thread");
    }

    @Test
    void aParameterThatNobodyExplainedIsRefused() {
        Route route = Route.get("/api/v1/{thing}", "A thing")
                .to(Audience.AT_THIS_COMPUTER)
                .asksAll(List.of(), caller -> {
                    throw new AssertionError("nobody asks");
                })
                .data(AnswerJson.class, none -> {
                    throw new AssertionError("nobody answers");
                });

        assertThatThrownBy(() -> OpenApi.of(List.of(route), "Product", "1"))
                .hasMessage("nobody said what the parameter thing means");
    }
}
