package org.criticalfriend.engine.document;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document as JSON. */
public final class JsonFile {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private JsonFile() {}

    /**
     * The whole tree, keys as in its records and in their order, two spaces for each step in. A block tells in
     * {@code kind} what it is: {@code paragraph}, {@code heading}, {@code points}, {@code grid} or {@code chart}.
     */
    public static String of(Document document) {
        return MAPPER.writeValueAsString(tree(Texts.map(document, Characters::wellFormed))) + "\n";
    }

    private static ObjectNode tree(Document document) {
        ObjectNode tree = MAPPER.createObjectNode()
                .put("title", document.title())
                .put("language", document.language())
                .put("instance", document.instance())
                .put("lead", document.lead())
                .put("isDraft", document.isDraft());
        ArrayNode stages = tree.putArray("stages");
        for (Document.Stage stage : document.stages()) {
            stages.addObject()
                    .put("title", stage.title())
                    .put("who", stage.who())
                    .put("state", stage.state());
        }
        tree.put("audience", document.audience());
        ArrayNode parts = tree.putArray("parts");
        for (Document.Part part : document.parts()) {
            ObjectNode node = parts.addObject().put("title", part.title());
            ArrayNode blocks = node.putArray("blocks");
            part.blocks().forEach(block -> put(block, blocks.addObject()));
        }
        return tree;
    }

    private static void put(Block block, ObjectNode node) {
        if (block instanceof Block.Paragraph paragraph) {
            node.put("kind", "paragraph").put("text", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            node.put("kind", "heading").put("title", heading.title());
        } else if (block instanceof Block.Points points) {
            ArrayNode written = node.put("kind", "points").putArray("points");
            for (Block.Point point : points.points()) {
                ObjectNode one = written.addObject().put("text", point.text()).put("from", point.from());
                texts(one.putArray("details"), point.details());
            }
        } else if (block instanceof Block.Grid grid) {
            node.put("kind", "grid").put("caption", grid.caption());
            texts(node.putArray("columns"), grid.columns());
            ArrayNode rows = node.putArray("rows");
            grid.rows().forEach(row -> texts(rows.addArray(), row));
            numbers(node.putArray("figures"), grid.figures());
        } else if (block instanceof Block.Chart chart) {
            node.put("kind", "chart").put("caption", chart.caption()).put("finding", chart.finding());
            texts(node.putArray("levels"), chart.levels());
            ArrayNode bars = node.putArray("bars");
            for (Block.Bar bar : chart.bars()) {
                ObjectNode one = bars.addObject().put("statement", bar.statement());
                numbers(one.putArray("counts"), bar.counts());
                one.put("mean", bar.mean()).put("remark", bar.remark());
            }
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void numbers(ArrayNode array, List<Integer> numbers) {
        numbers.forEach(number -> array.add(number.intValue()));
    }
}
