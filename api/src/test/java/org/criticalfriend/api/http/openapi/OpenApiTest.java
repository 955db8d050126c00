package org.criticalfriend.api.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Audience;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Description("an answer")
    record AnswerResponse(
            @Description("its name") String name,
            @Nullable Integer number,
            BigDecimal mean,
            LocalDate day,
            boolean flag,
            List<@Nullable Integer> counts,
            Map<String, List<String>> headings,
            Part part,
            Shape shape) {

        record Part(int size) {}
    }

    sealed interface Shape {}

    record Round(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Odd(Thread thread) {}

    @Test
    void aRecordBecomesASchemaKeyByKey() {
        RecordSchemas schemas = new RecordSchemas();

        schemas.answered(AnswerResponse.class);

        assertThat(Json.write(schemas.all()).replaceAll("\\s+", " "))
                .contains("\"name\" : { \"type\" : \"string\", \"description\" : \"its name\" }")
                .contains("\"number\" : { \"type\" : [ \"integer\", \"null\" ], \"format\" : \"int32\" }")
                .contains("\"mean\" : { \"type\" : \"number\" }")
                .contains("\"day\" : { \"type\" : \"string\", \"format\" : \"date\" }")
                .contains("\"counts\" : { \"type\" : \"array\", \"items\" : { \"type\" : [ \"integer\", \"null\" ]")
                .contains("\"part\" : { \"$ref\" : \"#/components/schemas/OpenApiTestAnswerPart\" }")
                .contains(
                        "\"required\" : [ \"name\", \"number\", \"mean\", \"day\", \"flag\", \"counts\", \"headings\","
                                + " \"part\", \"shape\" ]")
                .contains("\"oneOf\" : [ { \"$ref\" : \"#/components/schemas/OpenApiTestRound\" }, {")
                .contains("\"discriminator\" : { \"propertyName\" : \"kind\", \"mapping\" : { \"round\" :")
                .contains("\"kind\" : { \"type\" : \"string\", \"description\" : \"what it is\", \"enum\" :"
                        + " [ \"square\" ] }")
                .contains("\"required\" : [ \"kind\", \"side\" ]")
                .contains("\"additionalProperties\" : false");
    }

    record AskedRequest(
            String name,
            @OrEmpty String remark,
            @Nullable LocalDate day,
            LocalTime from,
            List<Integer> counts,
            Map<String, String> headings,
            @Nullable List<Integer> more) {}

    record NothingNeededRequest(List<String> names) {}

    record Namesake(String name) {}

    record NamesakeResponse(String name) {}

    @Test
    void whatARequestMayLeaveOutIsNotRequired() {
        RecordSchemas schemas = new RecordSchemas();

        schemas.sent(AskedRequest.class);
        schemas.sent(NothingNeededRequest.class);

        assertThat(Json.write(schemas.all()).replaceAll("\\s+", " "))
                .contains("\"name\" : { \"type\" : \"string\" }")
                .contains("\"remark\" : { \"type\" : \"string\", \"default\" : \"\" }")
                .contains("\"day\" : { \"type\" : [ \"string\", \"null\" ], \"format\" : \"date\" }")
                .contains("\"from\" : { \"type\" : \"string\", \"pattern\" : \"^([01][0-9]|2[0-3]):")
                .contains("\"format\" : \"int32\" }, \"default\" : [ ] }")
                .contains("\"additionalProperties\" : { \"type\" : \"string\" }, \"default\" : { } }")
                .contains("\"required\" : [ \"name\", \"from\" ]")
                .containsOnlyOnce("required");
    }

    record ShownResponse(String told, @PageOnly Thread shown) {}

    @Test
    void whatAPageAloneShowsIsNotToldToOtherPrograms() {
        RecordSchemas schemas = new RecordSchemas();

        schemas.answered(ShownResponse.class);

        assertThat(Json.write(schemas.all())).contains("told").doesNotContain("shown");
        assertThat(Json.write(new ShownResponse("This", Thread.currentThread())).replaceAll("\\s+", " "))
                .isEqualTo("{ \"told\" : \"This\" }");
    }

    @Test
    void aRecordThatGoesBothWaysIsRefused() {
        RecordSchemas schemas = new RecordSchemas();
        schemas.sent(NothingNeededRequest.class);

        assertThatThrownBy(() -> schemas.answered(NothingNeededRequest.class))
                .hasMessage(NothingNeededRequest.class.getName()
                        + " is both answered and sent; a client needs two schemas");
    }

    @Test
    void twoRecordsOfOneNameAreRefused() {
        RecordSchemas schemas = new RecordSchemas();
        schemas.answered(Namesake.class);

        assertThatThrownBy(() -> schemas.answered(NamesakeResponse.class))
                .hasMessage(NamesakeResponse.class.getName() + " and " + Namesake.class.getName()
                        + " would have one schema, OpenApiTestNamesake");
    }

    @Test
    void aTypeThatNoProgramCouldReadIsRefused() {
        assertThatThrownBy(() -> new RecordSchemas().answered(Odd.class))
                .hasMessage("no schema is known for java.lang.Thread");
    }

    @Test
    void aParameterThatNobodyExplainedIsRefused() {
        assertThatThrownBy(() -> describe("/api/v1/cohorts/{thing}"))
                .hasMessage("nobody said what the parameter thing means");
    }

    @Test
    void anAddressThatBelongsToNoAreaIsRefused() {
        assertThatThrownBy(() -> describe("/api/v1/things/{cohort}"))
                .hasMessage("no area of the description is about things");
    }

    @Test
    void whatMayStandBehindTheQuestionMarkIsExplained() {
        Route route = Route.get("/api/v1/things", "Things")
                .to(Audience.AT_THIS_COMPUTER)
                .query("before", "where to read on")
                .asksAll(List.of(new Ask()), caller -> {
                    throw new AssertionError("nobody asks");
                })
                .data(AnswerResponse.class, none -> {
                    throw new AssertionError("nobody answers");
                });

        assertThat(Json.write(OpenApi.of(
                                Routes.of(Area.COHORTS, route).all(),
                                new Site("Hub", "Product", "1", List.of(), List.of(), false)))
                        .replaceAll("\\s+", " "))
                .contains("\"parameters\" : [ { \"name\" : \"before\", \"in\" : \"query\", \"required\" : false,"
                        + " \"description\" : \"where to read on\", \"schema\" : { \"type\" : \"integer\"")
                .contains("\"tags\" : [ \"Cohorts\" ]");
    }

    private static void describe(String path) {
        Route route = Route.get(path, "A thing")
                .to(Audience.AT_THIS_COMPUTER)
                .asksAll(List.of(new Ask()), caller -> {
                    throw new AssertionError("nobody asks");
                })
                .data(AnswerResponse.class, none -> {
                    throw new AssertionError("nobody answers");
                });
        OpenApi.of(List.of(route), new Site("Hub", "Product", "1", List.of(), List.of(), false));
    }

    private static final class Ask implements UseCase.Reading<Question.OfInstance, String> {

        @Override
        public String name() {
            return "ask";
        }

        @Override
        public String read(Actor actor, Question.OfInstance question) {
            throw new AssertionError("nobody asks");
        }
    }
}
