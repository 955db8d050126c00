package org.criticalfriend.api.http.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.api.http.answer.ProblemResponse;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Content;
import org.criticalfriend.api.http.route.QueryParameter;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.layout.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the description. */
public final class OpenApi {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> MEANINGS = Map.of(
            "programme", "the programme's id",
            "edition", "the edition's label with hyphens for its slashes, such as 2018-19",
            "cohort", "the cohort's id",
            "instrument", "the instrument's id",
            "occurrence", "the id of the visit, event or task",
            "document", "the document's id",
            "comment", "the comment's id",
            "organisation", "the organisation's id",
            "year", "the school year with a hyphen for its slash, such as 2023-24",
            "entry",
                    "the entry's id, which whoever keeps a new note chooses: small letters, digits, points and hyphens");

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(
                    400,
                    "Unreadable",
                    "What was sent, or what stands behind the question mark, is not what is described here: whatever is"
                            + " missing, unknown or of another kind is told by its path, all of it at once. Or the"
                            + " address cannot be read.",
                    To.ANYTHING),
            new Refusal(401, "Nobody", "Nobody is who the request says it comes from.", To.ANYTHING),
            new Refusal(403, "Elsewhere", "A page of another host had a browser send it.", To.A_CHANGE),
            new Refusal(404, "NotThere", "There is no such thing here for whoever asks.", To.A_NAME),
            new Refusal(
                    409,
                    "Stale",
                    "Somebody else changed it first; the words that were sent are told again, and of an entry what is"
                            + " kept.",
                    To.WHAT_WAS_READ),
            new Refusal(413, "TooLarge", "More was sent than is kept here.", To.WHAT_IS_SENT),
            new Refusal(415, "OtherShape", "What was sent is not said to be JSON.", To.WHAT_IS_SENT),
            new Refusal(421, "OtherHost", "The request names another host than this computer.", To.ANYTHING),
            new Refusal(422, "NotSo", "It cannot be kept so, and the sentence says why.", To.A_CHANGE),
            new Refusal(500, "Failed", "The fault is the service's own.", To.ANYTHING),
            new Refusal(503, "Unavailable", "The database cannot be reached; try again in a minute.", To.ANYTHING));

    private static final Set<String> BASES = Set.of("version", "stage", "before", "fingerprint");

    private OpenApi() {}

    /** To what a refusal can be the answer. */
    private enum To {
        ANYTHING,
        A_NAME,
        A_CHANGE,
        WHAT_WAS_READ,
        WHAT_IS_SENT
    }

    /** A refusal that operations share. */
    private record Refusal(int status, String name, String description, To to) {

        boolean mayAnswer(Route route) {
            return switch (to) {
                case ANYTHING -> true;
                case A_NAME -> PARAMETER.matcher(route.path()).find();
                case A_CHANGE -> route.isWrite();
                case WHAT_WAS_READ -> route.isWrite() && isBasedOnWhatWasRead(route.content());
                case WHAT_IS_SENT -> route.content() instanceof Content.Sent;
            };
        }
    }

    /** Whether what is sent says what it is based on, so that it can come too late. */
    private static boolean isBasedOnWhatWasRead(Content content) {
        return !(content instanceof Content.Sent<?, ?> sent)
                || Stream.of(sent.sent().getRecordComponents())
                        .anyMatch(component -> BASES.contains(component.getName()));
    }

    /**
     * Describes routes.
     *
     * @param routes those that answer with records
     */
    public static ObjectNode of(List<Route> routes, Site site) {
        RecordSchemas schemas = new RecordSchemas();
        ObjectNode document = object().put("openapi", "3.1.0");
        document.set("info", info(site));
        document.putArray("servers").addObject().put("url", "/").put("description", "this instance");
        ArrayNode security = document.putArray("security");
        // Whoever reaches the service may read: nobody signs in.
        security.addObject();
        security.addObject().putArray("Person");
        ArrayNode tags = document.putArray("tags");
        Stream.of(Area.values())
                .forEach(area -> tags.addObject().put("name", area.title()).put("description", area.description()));
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            paths.withObjectProperty(route.path())
                    .set(route.method().name().toLowerCase(Locale.ROOT), operation(route, schemas));
        }
        document.set("components", components(schemas));
        return document;
    }

    private static ObjectNode info(Site site) {
        ObjectNode info = object().put("title", site.product()).put("version", site.version());
        info.put(
                "description",
                "What other programs can read of an instance, and keep in it, under the same rules as people on its"
                        + " pages. In an address, every character of an id that is no letter from a to z, digit, point or"
                        + " hyphen is written by its number, such as ~20~ for a space. Every refusal has the one shape of"
                        + " RFC 9457: a method that an address does not take is refused with 405 and the header Allow."
                        + " A request whose address or headers are too long to be read (414, 431) is answered with a"
                        + " page.");
        info.putObject("contact").put("name", site.name());
        info.putObject("license").put("name", "Apache 2.0").put("identifier", "Apache-2.0");
        return info;
    }

    private static ObjectNode components(RecordSchemas schemas) {
        ObjectNode components = object();
        ObjectNode parameters = components.putObject("parameters");
        parameters
                .putObject("Version")
                .put("name", Request.VERSION)
                .put("in", "query")
                .put("required", true)
                .put("description", "the version that was read")
                .putObject("schema")
                .put("type", "integer")
                .put("format", "int32")
                .put("minimum", 0)
                .put("maximum", 999_999_999);
        parameters
                .putObject("RequestId")
                .put("name", Request.REQUEST_ID)
                .put("in", "header")
                .put(
                        "description",
                        "an id of this request that nobody else can guess, such as a UUID; however often it is sent, it is"
                                + " done once, as long as the same person sends the same content to the same address;"
                                + " with anything else it is another request")
                .putObject("schema")
                .put("type", "string")
                .put("pattern", "^" + Request.REQUEST_IDS + "$");
        ObjectNode responses = components.putObject("responses");
        for (Refusal refusal : REFUSALS) {
            ObjectNode response = responses.putObject(refusal.name()).put("description", refusal.description());
            response.putObject("content").putObject(PROBLEM).set("schema", schemas.answered(ProblemResponse.class));
        }
        components.set("schemas", schemas.all());
        components
                .putObject("securitySchemes")
                .putObject("Person")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", Request.PERSON)
                .put(
                        "description",
                        "In a demonstration, the id of the person one would be, without whom one is nobody;"
                                + " elsewhere it says nothing.");
        return components;
    }

    private static ObjectNode operation(Route route, RecordSchemas schemas) {
        ObjectNode operation = object().put("operationId", operationId(route))
                .put("summary", route.summary())
                .put("description", route.description());
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        PARAMETER.matcher(route.path()).results().map(OpenApi::parameter).forEach(parameters::add);
        route.queries().forEach(query -> parameters.add(parameter(query)));
        operation.putArray("tags").add(area(route).title());
        if (route.content() instanceof Content.Gone) {
            parameters.add(reference("parameters", "Version"));
        }
        if (route.isWrite()) {
            parameters.add(reference("parameters", "RequestId"));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode responses = object();
        boolean isGone = route.content() instanceof Content.Gone;
        ObjectNode answer = responses.putObject(isGone ? "204" : "200");
        if (isGone) {
            answer.put("description", "It is gone.");
        } else if (route.content() instanceof Content.Sent<?, ?> sent) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            body.putObject("content").putObject(JSON).set("schema", schemas.sent(sent.sent()));
            answer.put("description", "It is kept, and so it stands now.")
                    .putObject("content")
                    .putObject(JSON)
                    .set("schema", schemas.answered(sent.type()));
        } else if (route.content() instanceof Content.Data<?> data) {
            answer.put("description", route.summary())
                    .putObject("content")
                    .putObject(JSON)
                    .set("schema", schemas.answered(data.type()));
        }
        REFUSALS.stream()
                .filter(refusal -> refusal.mayAnswer(route))
                .forEach(refusal ->
                        responses.set(Integer.toString(refusal.status()), reference("responses", refusal.name())));
        operation.set("responses", responses);
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

    private static ObjectNode parameter(QueryParameter query) {
        ObjectNode parameter =
                object().put("name", query.name()).put("in", "query").put("required", false);
        parameter
                .put("description", query.meaning())
                .putObject("schema")
                .put("type", "integer")
                .put("format", "int64")
                .put("minimum", 0);
        return parameter;
    }

    private static ObjectNode reference(String kind, String name) {
        return object().put("$ref", "#/components/" + kind + "/" + name);
    }

    private static Area area(Route route) {
        if (route.area() == null) {
            throw new IllegalStateException("no area of the description is about "
                    + PARAMETER.matcher(route.path()).replaceAll("").replaceAll(".*/(?=[^/])|/$", ""));
        }
        return route.area();
    }

    /** An operation is called like the use case it asks, such as {@code keepEntry}. */
    private static String operationId(Route route) {
        String name = route.useCases().get(0).getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
