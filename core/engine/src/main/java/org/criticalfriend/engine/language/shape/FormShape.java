package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.language.source.Tree;
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
    private final String definition;
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
    FormShape(String noun, String definition, String meaning, boolean hasPath, Map<String, String> instead) {
        this.noun = noun;
        this.definition = definition;
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

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        Tree unfolded = unfold(tree);
        if (!(unfolded instanceof Tree.Mapping mapping)) {
            context.unexpected(tree, path, this);
            return null;
        }
        return new Written(mapping, path, context).read();
    }

    /** One such form as somebody wrote it. */
    private final class Written {

        private final Tree.Mapping mapping;
        private final String path;
        private final ReadContext context;
        private final ObjectNode values = JsonNodeFactory.instance.objectNode();
        private final List<Tree.Entry> words = new ArrayList<>();
        private final List<Tree.Entry> unknown = new ArrayList<>();
        private final Optional<Field> word = standing(Standing.WORD);

        Written(Tree.Mapping mapping, String path, ReadContext context) {
            this.mapping = mapping;
            this.path = path;
            this.context = context;
        }

        ObjectNode read() {
            if (hasPath) {
                values.put("path", path);
            }
            mapping.entries().forEach(this::readEntry);
            if (words.isEmpty() && word.isPresent()) {
                // Whatever is not known is probably the word that must stand here.
                words.addAll(unknown);
                unknown.clear();
            }
            List<Field> missing = missing();
            Set<String> probablyMeant = refuseUnknown(missing);
            missing.stream()
                    .filter(field -> !probablyMeant.contains(field.key()))
                    .forEach(this::refuseMissing);
            fields.values().forEach(this::complete);
            return values;
        }

        private void readEntry(Tree.Entry entry) {
            String key = entry.key().text();
            String there = Ids.under(path, key);
            Field field = fields.get(key);
            Optional<Field> others = standing(Standing.OTHERS);
            if (field != null && isWritten(field)) {
                if (entry.value() instanceof Tree.Scalar scalar && scalar.isNothing()) {
                    context.problem(entry.key().place(), there, Wording.NOTHING);
                    return;
                }
                JsonNode value = field.shape().read(entry.value(), there, context);
                if (value != null) {
                    values.set(field.component(), value);
                }
            } else if (instead.get(key) != null) {
                context.problem(entry.key().place(), there, String.valueOf(instead.get(key)));
            } else if (CommaRecovery.isBefore(mapping, entry)) {
                CommaRecovery.refuse(mapping, entry, before -> under(before, mapping), path, context);
            } else if (others.isPresent() && others.get().shape() instanceof MapShape map) {
                String nearest = Nearest.of(key, keys());
                if (nearest != null) {
                    context.warning(entry.key().place(), there, Wording.READ_AS_NAME, nearest);
                }
                ObjectNode taken = values.withObjectProperty(others.get().component());
                map.readEntry(mapping, entry, path, context, taken::set);
            } else if (word.isPresent() && word.get().shape() instanceof WordShape shape && shape.mayBe(key, keys())) {
                words.add(entry);
            } else {
                unknown.add(entry);
            }
        }

        private List<Field> missing() {
            return fields.values().stream()
                    .filter(field -> field.presence() == Presence.NEEDED && field.standing() != Standing.WORD)
                    .filter(field -> field.standing() == Standing.OTHERS
                            ? !values.has(field.component())
                            : mapping.entry(field.key()) == null)
                    .toList();
        }

        /** Tells what is not known, with what was probably meant: a key that is like it, or the only one that is missing. */
        private Set<String> refuseUnknown(List<Field> missing) {
            if (unknown.isEmpty()) {
                return Set.of();
            }
            Set<String> known = new LinkedHashSet<>(keys());
            word.ifPresent(one -> known.addAll(((WordShape) one.shape()).words()));
            Set<String> probablyMeant = new LinkedHashSet<>();
            for (Tree.Entry entry : unknown) {
                String key = entry.key().text();
                boolean isTheOnlyOne = unknown.size() == 1 && missing.size() == 1;
                String like = Nearest.of(key, known);
                String nearest = like == null && isTheOnlyOne ? missing.get(0).key() : like;
                if (nearest != null) {
                    probablyMeant.add(nearest);
                }
                context.problem(
                        entry.key().place(),
                        Ids.under(path, key),
                        Wording.unknownKey(inSentence(path), known, nearest != null),
                        nearest);
            }
            return probablyMeant;
        }

        private void refuseMissing(Field field) {
            String what = field.standing() == Standing.OTHERS
                    ? Wording.NO_NAME
                    : Wording.missing(field.key(), field.meaning());
            context.problem(context.placeOf(path, mapping), path.isEmpty() ? field.key() : path, what);
        }

        /** What holds where a key is left out. */
        private void complete(Field field) {
            if (field.standing() == Standing.WORD && field.shape() instanceof WordShape shape) {
                JsonNode use = shape.readBeside(mapping, words, path, context);
                if (use != null) {
                    values.set(field.component(), use);
                }
            } else if (mapping.entry(field.key()) == null && !values.has(field.component())) {
                JsonNode otherwise = field.presence() == Presence.TITLE
                        ? StringNode.valueOf(Ids.inWords(lastOf(path)))
                        : field.otherwise();
                if (otherwise != null) {
                    values.set(field.component(), otherwise);
                }
            }
        }
    }

    /** What the form is called where a part of a programme has a noun of its own, else the key it stands under. */
    private String inSentence(String path) {
        String key = lastOf(path);
        return (hasPath || path.isEmpty()) && !key.equals(noun) ? Wording.article(noun) : "`" + key + "`";
    }

    private String settingsInWords() {
        List<String> keys = new ArrayList<>();
        for (Field field : fields.values()) {
            if (field.standing() == Standing.WORD && field.shape() instanceof WordShape word) {
                word.words().stream().findFirst().ifPresent(keys::add);
            } else if (field.presence() == Presence.NEEDED && isWritten(field)) {
                keys.add(field.key());
            }
        }
        if (keys.isEmpty()) {
            keys.addAll(keys().stream().limit(2).toList());
        }
        return Wording.settings(keys);
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
        return definitions.refer(definition, this, () -> {
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
                    // Something else than the keys of its own must stand there.
                    ArrayNode own =
                            schema.putObject("not").putObject("propertyNames").putArray("enum");
                    keys().forEach(own::add);
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
                .map(alone -> alone.shape().inWords() + ", or " + settingsInWords())
                .orElseGet(this::settingsInWords);
    }
}
