package org.criticalfriend.api.store.sql;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.signoff.SignedText;
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

    /** An object that says its format. */
    static ObjectNode begin() {
        return object().put("format", FORMAT);
    }

    static String text(ObjectNode json) {
        return MAPPER.writeValueAsString(json);
    }

    /** An object that says its format, which is one known here. */
    static JsonNode read(String text) {
        JsonNode json = MAPPER.readTree(text);
        int format = json.required("format").intValue();
        if (format != FORMAT) {
            throw new IllegalStateException("content of format " + format + " is from a newer release");
        }
        return json;
    }

    static String ofContent(Content content) {
        ObjectNode json = begin();
        if (content instanceof Content.Words words) {
            json.put("kind", "words").put("text", InvalidText.checked(words.text()));
            json.set("headings", map(words.headings()));
            json.set("fields", map(words.fields()));
            json.set("drawnFrom", list(words.drawnFrom()));
        } else if (content instanceof Content.Rating rating) {
            json.put("kind", "rating")
                    .put("item", InvalidText.checked(rating.item()))
                    .put("level", InvalidText.checked(rating.level()))
                    .put("comment", InvalidText.checked(rating.comment()));
        } else if (content instanceof Content.Chosen chosen) {
            json.put("kind", "chosen").put("option", InvalidText.checked(chosen.option()));
        } else if (content instanceof Content.Planned planned) {
            ArrayNode slots = json.put("kind", "planned").putArray("slots");
            for (Agenda.Slot slot : planned.agenda().slots()) {
                slots.addObject()
                        .put("session", InvalidText.checked(slot.session()))
                        .put("day", slot.day())
                        .put("from", slot.from().toString())
                        .put("minutes", slot.minutes())
                        .put("about", InvalidText.checked(slot.about()));
            }
        } else if (content instanceof Content.Agreed agreed) {
            ObjectNode to = json.put("kind", "agreed").putObject("to");
            agreed.to().forEach((entry, version) -> to.put(InvalidText.checked(entry), version.intValue()));
        } else if (content instanceof Content.Present) {
            json.put("kind", "present");
        } else {
            throw new IllegalArgumentException("there is no stored form of " + content.getClass());
        }
        return text(json);
    }

    static Content content(String text) {
        JsonNode json = read(text);
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

    static String ofActs(List<SignOffAct> acts) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        acts.forEach(act -> put(act, json.addObject()));
        return MAPPER.writeValueAsString(json);
    }

    private static void put(SignOffAct act, ObjectNode json) {
        if (act instanceof SignOffAct.Passed passed) {
            json.put("kind", "passed")
                    .put("stage", act.stage())
                    .put("text", InvalidText.checked(passed.text()))
                    .put("remark", InvalidText.checked(passed.remark()));
        } else if (act instanceof SignOffAct.Confirmed confirmed) {
            json.put("kind", "confirmed").put("stage", act.stage()).put("text", InvalidText.checked(confirmed.text()));
        } else if (act instanceof SignOffAct.GivenBack back) {
            json.put("kind", "given-back")
                    .put("stage", act.stage())
                    .put("to", back.to())
                    .put("reason", InvalidText.checked(back.reason()));
        } else if (act instanceof SignOffAct.Commented comment) {
            json.put("kind", "commented")
                    .put("stage", act.stage())
                    .put("id", InvalidText.checked(comment.id()))
                    .put("part", InvalidText.checked(comment.passage().part()))
                    .put("words", InvalidText.checked(comment.passage().words()))
                    .put("text", InvalidText.checked(comment.text()));
        } else if (act instanceof SignOffAct.Answered answer) {
            json.put("kind", "answered")
                    .put("stage", act.stage())
                    .put("comment", InvalidText.checked(answer.comment()))
                    .put("done", answer.isDone())
                    .put("word", InvalidText.checked(answer.word()));
        } else if (act instanceof SignOffAct.Shared shared) {
            json.put("kind", "shared")
                    .put("stage", act.stage())
                    .put("cohort", InvalidText.checked(shared.cohort()))
                    .put("team", InvalidText.checked(shared.team()))
                    .put("shared", shared.isShared());
        } else {
            throw new IllegalArgumentException("there is no stored form of " + act.getClass());
        }
        json.put("by", InvalidText.checked(act.by())).put("at", act.at().toEpochMilli());
    }

    static List<SignOffAct> actsIn(String text) {
        List<SignOffAct> acts = new ArrayList<>();
        MAPPER.readTree(text).forEach(json -> acts.add(act(json)));
        return acts;
    }

    private static SignOffAct act(JsonNode json) {
        String kind = string(json, "kind");
        int stage = json.required("stage").intValue();
        String by = string(json, "by");
        Instant at = Instant.ofEpochMilli(json.required("at").longValue());
        return switch (kind) {
            // A signature of before texts were kept names none.
            case "passed" ->
                new SignOffAct.Passed(stage, json.path("text").asString(""), string(json, "remark"), by, at);
            case "confirmed" -> new SignOffAct.Confirmed(stage, string(json, "text"), by, at);
            case "given-back" ->
                new SignOffAct.GivenBack(stage, json.required("to").intValue(), string(json, "reason"), by, at);
            case "commented" ->
                new SignOffAct.Commented(
                        string(json, "id"),
                        stage,
                        new Passage(string(json, "part"), string(json, "words")),
                        string(json, "text"),
                        by,
                        at);
            case "answered" ->
                new SignOffAct.Answered(
                        string(json, "comment"),
                        stage,
                        json.required("done").booleanValue(),
                        string(json, "word"),
                        by,
                        at);
            case "shared" ->
                new SignOffAct.Shared(
                        stage,
                        string(json, "cohort"),
                        string(json, "team"),
                        json.required("shared").booleanValue(),
                        by,
                        at);
            default -> throw new IllegalStateException("there is no act of the kind " + kind);
        };
    }

    static String ofText(SignedText text) {
        ObjectNode json = begin();
        ArrayNode passages = json.putArray("passages");
        text.passages()
                .forEach(passage ->
                        passages.addObject().put("part", passage.part()).put("words", passage.words()));
        return text(json);
    }

    static SignedText textIn(String text) {
        List<Passage> passages = new ArrayList<>();
        read(text)
                .required("passages")
                .forEach(json -> passages.add(new Passage(string(json, "part"), string(json, "words"))));
        return new SignedText(passages);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode map(Map<String, String> values) {
        ObjectNode json = object();
        values.forEach((key, value) -> json.put(InvalidText.checked(key), InvalidText.checked(value)));
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
        values.forEach(value -> json.add(InvalidText.checked(value)));
        return json;
    }

    private static List<String> list(JsonNode json) {
        List<String> values = new ArrayList<>();
        json.forEach(value -> values.add(value.stringValue()));
        return values;
    }

    static String string(JsonNode json, String key) {
        return json.required(key).stringValue();
    }
}
