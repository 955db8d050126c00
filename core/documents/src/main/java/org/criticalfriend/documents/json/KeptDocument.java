package org.criticalfriend.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document again that {@link JsonFile} wrote, so that a release can be shown as it was released. A chart kept
 * before levels told whether they are favourable is read as one of a scale that favours none, and so is drawn without
 * sides.
 */
public final class KeptDocument {

    // What was kept must come out again, however long it is.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private KeptDocument() {}

    /**
     * The document.
     *
     * @throws IllegalArgumentException if the text is no document, or one of a newer release
     */
    public static Document read(String json) {
        JsonNode tree = MAPPER.readTree(json);
        return new Document(
                text(tree, "title"),
                text(tree, "language"),
                text(tree, "instance"),
                text(tree, "lead"),
                need(tree, "isDraft").booleanValue(),
                list(
                        need(tree, "stages"),
                        stage -> new Document.Stage(text(stage, "title"), text(stage, "who"), text(stage, "state"))),
                text(tree, "audience"),
                list(
                        need(tree, "parts"),
                        part -> new Document.Part(
                                text(part, "title"), list(need(part, "blocks"), KeptDocument::block))));
    }

    private static Block block(JsonNode block) {
        String kind = text(block, "kind");
        return switch (kind) {
            case "paragraph" -> new Block.Paragraph(text(block, "text"));
            case "heading" -> new Block.Heading(text(block, "title"));
            case "points" -> new Block.Points(list(need(block, "points"), KeptDocument::point));
            case "grid" ->
                new Block.Grid(
                        text(block, "caption"),
                        texts(need(block, "columns")),
                        list(need(block, "rows"), KeptDocument::texts),
                        numbers(need(block, "figures")));
            case "chart" ->
                new Block.Chart(
                        text(block, "caption"),
                        text(block, "finding"),
                        list(need(block, "levels"), KeptDocument::level),
                        block.path("unanswered").asString(""),
                        list(need(block, "bars"), KeptDocument::bar));
            default -> throw new IllegalArgumentException("there is no block of the kind " + kind);
        };
    }

    private static Block.Point point(JsonNode point) {
        return new Block.Point(text(point, "text"), text(point, "from"), texts(need(point, "details")));
    }

    /** A level was once its title alone. */
    private static Block.Level level(JsonNode level) {
        return level.isString()
                ? new Block.Level(level.stringValue(), false)
                : new Block.Level(
                        text(level, "title"), need(level, "favourable").booleanValue());
    }

    private static Block.Bar bar(JsonNode bar) {
        JsonNode unanswered = bar.path("unanswered");
        return new Block.Bar(
                text(bar, "statement"),
                numbers(need(bar, "counts")),
                unanswered.isNumber() ? unanswered.intValue() : null,
                bar.path("negative").asBoolean(false),
                text(bar, "mean"),
                text(bar, "remark"));
    }

    private static List<String> texts(JsonNode array) {
        return list(array, JsonNode::stringValue);
    }

    private static List<Integer> numbers(JsonNode array) {
        return list(array, JsonNode::intValue);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        array.forEach(one -> list.add(read.apply(one)));
        return list;
    }

    private static String text(JsonNode node, String key) {
        return need(node, key).stringValue();
    }

    private static JsonNode need(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the document that was kept has no " + key);
        }
        return value;
    }
}
