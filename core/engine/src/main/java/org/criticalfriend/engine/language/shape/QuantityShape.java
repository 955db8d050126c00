package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A number, or bands by a fact of the host: {@code { by: pupils, bands: { 0..299: 2, 300..: 4 } }}. */
record QuantityShape() implements Shape {

    private static final ScalarFormat<Range> RANGE = ScalarFormat.range();

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return RANGE.read(tree, path, context);
        }
        for (Tree.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!key.equals("by") && !key.equals("bands")) {
                List<String> keys = List.of("by", "bands");
                String nearest = Nearest.of(key, keys);
                context.problem(
                        entry.key().place(),
                        Ids.under(path, key),
                        Wording.unknownKey("a number in bands", keys, nearest != null),
                        nearest);
            }
        }
        JsonNode by = child(mapping, "by", "a fact that is a number", path, context)
                .map(fact -> new Scalars.Name(List.of(Kind.FACT), List.of()).read(fact, path + ".by", context))
                .orElse(null);
        Map<Range, Range> bands = child(mapping, "bands", "from values of the fact to numbers", path, context)
                .map(written -> bands(written, path + ".bands", context))
                .orElse(Map.of());
        return by == null || bands.isEmpty()
                ? null
                : JsonNodeFactory.instance.pojoNode(new Quantity.Bands(by.asString(), bands));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("number", () -> {
            ObjectNode bands = Definitions.object().put("type", "object").put("minProperties", 1);
            bands.set("propertyNames", Definitions.object().put("pattern", RANGE.pattern()));
            bands.set("additionalProperties", RANGE.schema(definitions));
            ObjectNode banded = Definitions.object().put("type", "object").put("additionalProperties", false);
            ObjectNode properties = banded.putObject("properties");
            properties.set("by", Definitions.name(List.of(Kind.FACT)));
            properties.set("bands", bands);
            banded.putArray("required").add("by").add("bands");
            ObjectNode schema = Definitions.object();
            schema.putArray("anyOf").add(RANGE.schema(definitions)).add(banded);
            return schema;
        });
    }

    @Override
    public String inWords() {
        return RANGE.inWords() + ", or { by: a fact, bands: { 0..299: 2, 300..: 4 } }";
    }

    private static Optional<Tree> child(
            Tree.Mapping mapping, String key, String meaning, String path, ReadContext context) {
        Tree child = mapping.get(key);
        if (child == null) {
            context.problem(mapping.place(), path, Wording.missing(key, meaning));
        }
        return Optional.ofNullable(child);
    }

    private static Map<Range, Range> bands(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            context.problem(
                    tree.place(),
                    path,
                    Wording.expected("ranges with a number each, such as { 0..299: 2, 300..: 4 }", tree));
            return Map.of();
        }
        Map<Range, Range> bands = new LinkedHashMap<>();
        for (Tree.Entry entry : mapping.entries()) {
            JsonNode from = RANGE.read(entry.key(), path, context);
            JsonNode to = RANGE.read(entry.value(), Ids.under(path, entry.key().text()), context);
            if (from == null || to == null) {
                return Map.of();
            }
            bands.put(ready(from), ready(to));
        }
        if (bands.isEmpty()) {
            context.problem(tree.place(), path, Wording.NO_NAME);
            return bands;
        }
        return gapOrOverlap(List.copyOf(bands.keySet()))
                .map(sentence -> {
                    context.problem(tree.place(), path, sentence);
                    return Map.<Range, Range>of();
                })
                .orElse(bands);
    }

    private static Range ready(JsonNode value) {
        return (Range) ((tools.jackson.databind.node.POJONode) value).getPojo();
    }

    private static Optional<String> gapOrOverlap(List<Range> written) {
        List<Range> bands = new ArrayList<>(written);
        bands.sort(Comparator.comparingInt(Range::least));
        int next = 0;
        for (Range band : bands) {
            if (band.least() > next) {
                return Optional.of("nothing is said for " + next);
            }
            if (band.least() < next) {
                return Optional.of("two bands speak of " + band.least());
            }
            if (band.most() == null) {
                boolean isLast = band.equals(bands.get(bands.size() - 1));
                return isLast
                        ? Optional.empty()
                        : Optional.of("two bands speak of "
                                + bands.get(bands.size() - 1).least());
            }
            next = band.most() + 1;
        }
        return Optional.of("nothing is said for " + next + " and more; leave the last band open: "
                + bands.get(bands.size() - 1).least() + "..");
    }
}
