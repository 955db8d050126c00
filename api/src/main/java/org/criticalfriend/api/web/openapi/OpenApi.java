package org.criticalfriend.api.web.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.criticalfriend.api.web.route.Content;
import org.criticalfriend.api.web.route.Route;
import org.criticalfriend.api.wire.ProblemJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the description. */
public final class OpenApi {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
    private static final String PROBLEM = "application/problem+json";
    private static final Map<String, String> MEANINGS = Map.of(
            "programme", "the programme's id",
            "edition", "the edition's label with hyphens for its slashes, such as 2018-19",
            "cohort", "the cohort's id",
            "instrument", "the instrument's id",
            "occurrence", "the id of the visit, event or task",
            "entry",
                    "the entry's id, which whoever keeps a new one chooses: small letters, digits, points and hyphens");

    private OpenApi() {}

    /**
     * Describes routes.
     *
     * @param routes those that answer with records
     */
    public static ObjectNode of(List<Route> routes, String product, String version) {
        RecordSchemas schemas = new RecordSchemas();
        ObjectNode document = object();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", product)
                .put("version", version)
                .put("description", "What other programs can read of an instance, and keep in it.")
                .putObject("license")
                .put("name", "Apache 2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/").put("description", "this instance");
        // Whoever reaches the service may read: nobody signs in.
        document.putArray("security").addObject();
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            ObjectNode path = paths.withObjectProperty(route.path());
            String method = route.method().name().toLowerCase(Locale.ROOT);
            if (route.content() instanceof Content.Data<?> data) {
                path.set(method, operation(route, data.type(), schemas));
            } else if (route.content() instanceof Content.Sent<?, ?> sent) {
                ObjectNode operation = operation(route, sent.type(), schemas);
                ObjectNode body = operation.putObject("requestBody").put("required", true);
                body.putObject("content").putObject("application/json").set("schema", schemas.refer(sent.sent()));
                ObjectNode responses = operation.withObjectProperty("responses");
                responses.set("409", reference("Stale"));
                responses.set("413", reference("TooLarge"));
                responses.set("422", reference("NotSo"));
                path.set(method, operation);
            }
        }
        ObjectNode components = document.putObject("components");
        ObjectNode refusals = components.putObject("responses");
        refusals.set("Refused", refusal("the address cannot be read, or has a question mark behind it", schemas));
        refusals.set("Stale", refusal("somebody else changed it first; both are told", schemas));
        refusals.set("TooLarge", refusal("more was sent than is kept here", schemas));
        refusals.set("NotSo", refusal("it cannot be kept so; the sentence says why", schemas));
        refusals.set("NotThere", refusal("there is no such thing here", schemas));
        refusals.set("Failed", refusal("the fault is the service's own", schemas));
        components.set("schemas", schemas.all());
        return document;
    }

    private static ObjectNode operation(Route route, Class<?> type, RecordSchemas schemas) {
        ObjectNode operation = object();
        operation.put("operationId", operationId(route));
        operation.put("summary", route.summary());
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        PARAMETER.matcher(route.path()).results().map(OpenApi::parameter).forEach(parameters::add);
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode answer = responses.putObject("200").put("description", route.summary());
        answer.putObject("content").putObject("application/json").set("schema", schemas.refer(type));
        responses.set("400", reference("Refused"));
        if (!parameters.isEmpty()) {
            responses.set("404", reference("NotThere"));
        }
        responses.set("500", reference("Failed"));
        return operation;
    }

    private static ObjectNode parameter(MatchResult found) {
        String name = found.group(1);
        ObjectNode parameter = object().put("name", name).put("in", "path").put("required", true);
        String meaning = MEANINGS.get(name);
        if (meaning == null) {
            throw new IllegalStateException("nobody said what the parameter " + name + " means");
        }
        parameter.put("description", meaning).putObject("schema").put("type", "string");
        return parameter;
    }

    private static ObjectNode refusal(String description, RecordSchemas schemas) {
        ObjectNode refusal = object().put("description", description);
        refusal.putObject("content").putObject(PROBLEM).set("schema", schemas.refer(ProblemJson.class));
        return refusal;
    }

    private static ObjectNode reference(String response) {
        return object().put("$ref", "#/components/responses/" + response);
    }

    /** {@code /api/v1/cohorts/{cohort}/themes} becomes {@code cohorts-cohort-themes}. */
    private static String operationId(Route route) {
        String verb = route.isWrite() ? route.method().name().toLowerCase(Locale.ROOT) + "-" : "";
        return verb
                + route.path()
                        .replaceFirst("^/api/v\\d+/", "")
                        .replaceAll("[{}]", "")
                        .replace('/', '-');
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
