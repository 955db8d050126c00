package org.criticalfriend.api.store;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.course.Agenda;
import org.criticalfriend.engine.record.Content;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has no columns of its own, as JSON text. It outlives releases, so each key is written out here; a shape that
 * changes gets a new format, and the old one stays readable.
 */
final class StoredJson {

    private static final int FORMAT = 1;

    // What was let in must come out again, however long it is.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private StoredJson() {}

    static String ofContent(Content content) {
        ObjectNode json = object().put("format", FORMAT);
        if (content instanceof Content.Words words) {
            json.put("kind", "words").put("text", NotText.checked(words.text()));
            json.set("headings", map(words.headings()));
            json.set("fields", map(words.fields()));
            json.set("drawnFrom", list(words.drawnFrom()));
        } else if (content instanceof Content.Rating rating) {
            json.put("kind", "rating")
                    .put("item", NotText.checked(rating.item()))
                    .put("level", NotText.checked(rating.level()))
                    .put("comment", NotText.checked(rating.comment()));
        } else if (content instanceof Content.Chosen chosen) {
            json.put("kind", "chosen").put("option", NotText.checked(chosen.option()));
        } else if (content instanceof Content.Planned planned) {
            ArrayNode slots = json.put("kind", "planned").putArray("slots");
            for (Agenda.Slot slot : planned.agenda().slots()) {
                slots.addObject()
                        .put("session", NotText.checked(slot.session()))
                        .put("day", slot.day())
                        .put("from", slot.from().toString())
                        .put("minutes", slot.minutes())
                        .put("about", NotText.checked(slot.about()));
            }
        } else if (content instanceof Content.Agreed agreed) {
            ObjectNode to = json.put("kind", "agreed").putObject("to");
            agreed.to().forEach((entry, version) -> to.put(NotText.checked(entry), version.intValue()));
        } else if (content instanceof Content.Present) {
            json.put("kind", "present");
        } else {
            throw new IllegalArgumentException("there is no stored form of " + content.getClass());
        }
        return MAPPER.writeValueAsString(json);
    }

    static Content content(String text) {
        JsonNode json = MAPPER.readTree(text);
        int format = json.required("format").intValue();
        if (format != FORMAT) {
            throw new IllegalStateException("content of format " + format + " is from a newer release");
        }
        String kind = string(json, "kind");
        return switch (kind) {
            case "words" ->
                new Content.Words(
                        string(json, "text"),
                        map(json.required("headings")),
                        map(json.required("fields")),
                        list(json.required("drawnFrom")));
            case "rating" -> new Content.Rating(string(json, "item"), string(json, "level"), string(json, "comment"));
            case "chosen" -> new Content.Chosen(string(json, "option"));
            case "planned" -> new Content.Planned(agenda(json.required("slots")));
            case "agreed" -> new Content.Agreed(versions(json.required("to")));
            case "present" -> new Content.Present();
            default -> throw new IllegalStateException("there is no content of the kind " + kind);
        };
    }

    private static Agenda agenda(JsonNode json) {
        List<Agenda.Slot> slots = new ArrayList<>();
        for (JsonNode slot : json) {
            slots.add(new Agenda.Slot(
                    string(slot, "session"),
                    slot.required("day").intValue(),
                    LocalTime.parse(string(slot, "from")),
                    slot.required("minutes").intValue(),
                    string(slot, "about")));
        }
        return new Agenda(slots);
    }

    private static Map<String, Integer> versions(JsonNode json) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue().intValue()));
        return versions;
    }

    static String ofMap(Map<String, String> values) {
        return MAPPER.writeValueAsString(map(values));
    }

    static Map<String, String> mapIn(String text) {
        return map(MAPPER.readTree(text));
    }

    static String ofList(List<String> values) {
        return MAPPER.writeValueAsString(list(values));
    }

    static List<String> listIn(String text) {
        return list(MAPPER.readTree(text));
    }

    static String ofRemarks(List<Signing.Remark> remarks) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Signing.Remark remark : remarks) {
            json.addObject()
                    .put("part", NotText.checked(remark.part()))
                    .put("author", NotText.checked(remark.author()))
                    .put("text", NotText.checked(remark.text()))
                    .put("at", remark.at().toEpochMilli());
        }
        return MAPPER.writeValueAsString(json);
    }

    static List<Signing.Remark> remarksIn(String text) {
        List<Signing.Remark> remarks = new ArrayList<>();
        for (JsonNode json : MAPPER.readTree(text)) {
            remarks.add(new Signing.Remark(
                    string(json, "part"),
                    string(json, "author"),
                    string(json, "text"),
                    Instant.ofEpochMilli(json.required("at").longValue())));
        }
        return remarks;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode map(Map<String, String> values) {
        ObjectNode json = object();
        values.forEach((key, value) -> json.put(NotText.checked(key), NotText.checked(value)));
        return json;
    }

    private static Map<String, String> map(JsonNode json) {
        Map<String, String> values = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().stringValue()));
        return values;
    }

    private static ArrayNode list(List<String> values) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> json.add(NotText.checked(value)));
        return json;
    }

    private static List<String> list(JsonNode json) {
        List<String> values = new ArrayList<>();
        json.forEach(value -> values.add(value.stringValue()));
        return values;
    }

    private static String string(JsonNode json, String key) {
        return json.required(key).stringValue();
    }
}
