package org.criticalfriend.engine.definition.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.definition.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The keys of one record. */
public final class FormShape implements Shape {

    private final String noun;
    private final String meaning;
    private final boolean hasPath;
    private final Map<String, String> instead;
    private Map<String, Field> fields = Map.of();

    /**
     * One key of a form.
     *
     * @param key as it is written
     * @param component the record component it fills
     * @param shape what may stand there
     * @param presence what holds when it is left out
     * @param standing how it stands in the form
     * @param meaning for the manual
     * @param otherwise the value when it is left out, or null for none
     */
    public record Field(
            String key,
            String component,
            Shape shape,
            Presence presence,
            Standing standing,
            String meaning,
            @Nullable JsonNode otherwise) {}

    /** Whether a key must be written. */
    public enum Presence {
        /** It must be written. */
        NEEDED,
        /** It may be left out. */
        OPTIONAL,
        /** Left out, it is the id in words. */
        TITLE
    }

    /** How a key stands in its form. */
    public enum Standing {
        /** As a key. */
        KEY,
        /** As a key, and its value may stand alone for the whole form. */
        ALONE,
        /** It takes up every other key. */
        OTHERS,
        /** It is the one word among the keys. */
        WORD
    }

    /** A form whose fields are told afterwards, so that forms can hold each other. */
    FormShape(String noun, String meaning, boolean hasPath, Map<String, String> instead) {
        this.noun = noun;
        this.meaning = meaning;
        this.hasPath = hasPath;
        this.instead = instead;
    }

    void tell(List<Field> all) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        all.forEach(field -> byKey.put(field.key(), field));
        fields = byKey;
    }

    /** What the record is called in a sentence. */
    public String noun() {
        return noun;
    }

    /** What the record means. */
    public String meaning() {
        return meaning;
    }

    /** The keys, in the order of the record. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** Whether an unquoted text in braces was cut off by a comma, so that its rest looks like a key of nothing. */
    static boolean endsAtComma(Tree.Mapping mapping, Tree.Entry entry) {
        return mapping.inBraces()
                && entry.value() instanceof Tree.Scalar value
                && value.isNothing()
                && value.text().isEmpty();
    }

    @Override
    public @Nullable JsonNode read(Tree tree, String path, Draft draft) {
        Tree unfolded = unfold(tree);
        if (!(unfolded instanceof Tree.Mapping mapping)) {
            draft.unexpected(tree, path, this);
            return null;
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        if (hasPath) {
            values.put("path", path);
        }
        List<Tree.Entry> words = new ArrayList<>();
        Set<String> probablyMeant = new LinkedHashSet<>();
        for (Tree.Entry entry : mapping.entries()) {
            readEntry(mapping, entry, path, draft, values, words, probablyMeant);
        }
        for (Field field : fields.values()) {
            if (field.standing() == Standing.WORD && field.shape() instanceof WordShape word) {
                JsonNode use = word.readBeside(mapping, words, path, draft);
                if (use != null) {
                    values.set(field.component(), use);
                }
            } else if (mapping.entry(field.key()) == null) {
                leaveOut(field, mapping, path, draft, values, probablyMeant);
            }
        }
        return values;
    }

    private void readEntry(
            Tree.Mapping mapping,
            Tree.Entry entry,
            String path,
            Draft draft,
            ObjectNode values,
            List<Tree.Entry> words,
            Set<String> probablyMeant) {
        String key = entry.key().text();
        String there = Ids.under(path, key);
        Field field = fields.get(key);
        Optional<Field> others = standing(Standing.OTHERS);
        Optional<Field> word = standing(Standing.WORD);
        if (field != null && isWritten(field)) {
            JsonNode value = isNothing(entry) ? null : field.shape().read(entry.value(), there, draft);
            if (isNothing(entry)) {
                draft.problem(entry.key().place(), there, Wording.NOTHING);
            }
            if (value != null) {
                values.set(field.component(), value);
            }
        } else if (instead.get(key) != null) {
            draft.problem(entry.key().place(), there, String.valueOf(instead.get(key)));
        } else if (endsAtComma(mapping, entry)) {
            draft.problem(entry.key().place(), path, Wording.COMMA);
        } else if (others.isPresent() && others.get().shape() instanceof MapShape map) {
            ObjectNode taken = values.withObjectProperty(others.get().component());
            map.readEntry(mapping, entry, path, draft, taken::set);
        } else if (word.isPresent() && word.get().shape() instanceof WordShape shape && shape.mayBe(key, keys())) {
            words.add(entry);
        } else {
            Set<String> known = new LinkedHashSet<>(keys());
            word.ifPresent(one -> known.addAll(((WordShape) one.shape()).words()));
            String nearest = Nearest.of(key, known);
            if (nearest != null) {
                probablyMeant.add(nearest);
            }
            draft.problem(entry.key().place(), there, Wording.unknownKey(noun, known, nearest != null), nearest);
        }
    }

    private void leaveOut(
            Field field, Tree.Mapping mapping, String path, Draft draft, ObjectNode values, Set<String> probablyMeant) {
        switch (field.presence()) {
            case NEEDED -> {
                boolean isTaken = field.standing() == Standing.OTHERS && values.has(field.component());
                if (!isTaken && !probablyMeant.contains(field.key())) {
                    String what = field.standing() == Standing.OTHERS
                            ? Wording.NO_NAME
                            : Wording.missing(field.key(), field.meaning());
                    draft.problem(draft.placeOf(path, mapping), path.isEmpty() ? field.key() : path, what);
                }
            }
            case TITLE -> values.set(field.component(), StringNode.valueOf(Ids.inWords(lastOf(path))));
            case OPTIONAL -> {
                if (field.otherwise() != null && !values.has(field.component())) {
                    values.set(field.component(), field.otherwise());
                }
            }
        }
    }

    private static boolean isNothing(Tree.Entry entry) {
        return entry.value() instanceof Tree.Scalar scalar && scalar.isNothing();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean isWritten(Field field) {
        return field.standing() == Standing.KEY || field.standing() == Standing.ALONE;
    }

    private Optional<Field> standing(Standing standing) {
        for (Field field : fields.values()) {
            if (field.standing() == standing) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private List<String> keys() {
        return fields.values().stream()
                .filter(FormShape::isWritten)
                .map(Field::key)
                .toList();
    }

    @Override
    public @Nullable Shape under(String key, Tree tree) {
        Field field = fields.get(key);
        if (field != null && isWritten(field)) {
            return field.shape();
        }
        return standing(Standing.OTHERS)
                .map(others -> others.shape().under(key, tree))
                .orElse(null);
    }

    @Override
    public Tree unfold(Tree tree) {
        Optional<Field> alone = standing(Standing.ALONE);
        if (alone.isEmpty()
                || tree instanceof Tree.Mapping
                || (tree instanceof Tree.Scalar scalar && scalar.isNothing())) {
            return tree;
        }
        Tree.Scalar key = new Tree.Scalar(alone.get().key(), false, tree.place());
        return new Tree.Mapping(List.of(new Tree.Entry(key, tree)), true, tree.place());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer(noun.replace(' ', '-'), () -> {
            ObjectNode form = form(definitions);
            return standing(Standing.ALONE)
                    .map(alone -> {
                        ObjectNode schema = Definitions.object().put("description", meaning);
                        schema.putArray("anyOf")
                                .add(alone.shape().schema(definitions))
                                .add(form);
                        return schema;
                    })
                    .orElse(form);
        });
    }

    ObjectNode form(Definitions definitions) {
        ObjectNode schema = Definitions.object().put("type", "object").put("description", meaning);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        schema.put("additionalProperties", false);
        for (Field field : fields.values()) {
            switch (field.standing()) {
                case OTHERS -> {
                    schema.set(
                            "additionalProperties",
                            field.shape().schema(definitions).path("additionalProperties"));
                    schema.set("propertyNames", Definitions.object().put("pattern", "^" + Ids.PATTERN + "$"));
                    schema.put("minProperties", 1);
                }
                case WORD -> ((WordShape) field.shape()).describeBeside(schema, properties, definitions);
                case KEY, ALONE -> {
                    ObjectNode described = Definitions.object().put("description", field.meaning());
                    described.putArray("allOf").add(field.shape().schema(definitions));
                    properties.set(field.key(), described);
                    if (field.presence() == Presence.NEEDED) {
                        required.add(field.key());
                    }
                }
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    @Override
    public List<FormShape> forms() {
        return List.of(this);
    }

    @Override
    public String inWords() {
        return standing(Standing.ALONE)
                .map(alone -> alone.shape().inWords() + ", or a map of settings")
                .orElse("a map of settings");
    }
}
