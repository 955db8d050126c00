package org.criticalfriend.engine.language.shape;

import java.util.List;
import java.util.function.BiConsumer;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.language.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things of one shape by their ids, or values by the names of things.
 *
 * @param element the shape of each
 * @param names what the keys name; null where they are ids of their own
 * @param isNeeded whether at least one must be there
 */
record MapShape(Shape element, Scalars.@Nullable Name names, boolean isNeeded) implements Shape {

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            context.unexpected(tree, path, this);
            return null;
        }
        if (mapping.entries().isEmpty() && isNeeded) {
            context.problem(tree.place(), path, Wording.NO_NAME);
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Tree.Entry entry : mapping.entries()) {
            readEntry(mapping, entry, path, context, values::set);
        }
        return values;
    }

    /** Reads one entry; also used where a form takes up what is not its own. */
    void readEntry(
            Tree.Mapping mapping,
            Tree.Entry entry,
            String path,
            ReadContext context,
            BiConsumer<String, JsonNode> values) {
        String id = entry.key().text();
        String there = Ids.under(path, id);
        if (CommaRecovery.isBefore(mapping, entry)) {
            CommaRecovery.refuse(mapping, entry, before -> element, path, context);
            return;
        }
        if (names != null) {
            context.refer(Reference.to(names.kinds(), names.others(), entry.key(), path));
            parts(entry.value()).forEach(part -> context.refer(Reference.within(id, names.kinds(), part, there)));
        } else if (!Ids.isId(id)) {
            context.problem(entry.key().place(), there, Ids.refusal(id));
        }
        JsonNode value = element.read(entry.value(), there, context);
        if (value != null) {
            values.accept(id, value);
        }
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.object().put("type", "object");
        if (isNeeded) {
            schema.put("minProperties", 1);
        }
        schema.set(
                "propertyNames",
                names == null
                        ? Definitions.object().put("pattern", "^" + Ids.PATTERN + "$")
                        : Definitions.object().put("pattern", "^[A-Za-z0-9/@-]+$"));
        schema.set("additionalProperties", element.schema(definitions));
        return schema;
    }

    @Override
    public String inWords() {
        String name = names == null
                ? "ids"
                : "the name of "
                        + Wording.article(names.kinds().stream()
                                .map(Kind::title)
                                .findFirst()
                                .orElse("thing"));
        return name + (names == null ? ", each with " : " with ") + element.inWords();
    }

    @Override
    public Shape under(String key, Tree tree) {
        return element;
    }

    @Override
    public List<FormShape> forms() {
        return element.forms();
    }

    @Override
    public boolean isMap() {
        return true;
    }

    /** The texts under a name: parts of what is named, such as the options of a choice. */
    static List<Tree.Scalar> parts(Tree tree) {
        List<Tree> items = tree instanceof Tree.Listing listing ? listing.items() : List.of(tree);
        return items.stream()
                .filter(Tree.Scalar.class::isInstance)
                .map(Tree.Scalar.class::cast)
                .toList();
    }

    static MapShape byId(Shape element, boolean isNeeded) {
        return new MapShape(element, null, isNeeded);
    }
}
