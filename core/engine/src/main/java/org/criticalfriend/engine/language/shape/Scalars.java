package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.FieldType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The shapes of plain values: a text, a whole number, a flag, one of a few values, names and texts. */
final class Scalars {

    /** A longer text is no list of names that was written as one. */
    private static final int LONGEST_LIST = 400;

    private Scalars() {}

    /** Any text. */
    record Text() implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (tree instanceof Tree.Scalar scalar
                    && !scalar.isNothing()
                    && !scalar.text().isBlank()) {
                return StringNode.valueOf(scalar.text());
            }
            if (tree instanceof Tree.Scalar scalar && scalar.quoted()) {
                context.problem(scalar.place(), path, Wording.NOTHING);
                return null;
            }
            String place = placeInBraces(tree);
            if (place == null) {
                context.unexpected(tree, path, this);
            } else {
                context.problem(tree.place(), path, Wording.placeInBraces(place));
            }
            return null;
        }

        /** The place in a text that somebody wrote as {@code {host}}, which YAML takes for a key. */
        private static @Nullable String placeInBraces(Tree tree) {
            if (!(tree instanceof Tree.Mapping mapping)
                    || !mapping.inBraces()
                    || mapping.entries().size() != 1) {
                return null;
            }
            Tree.Entry only = mapping.entries().get(0);
            return CommaRecovery.isBefore(mapping, only) ? only.key().text() : null;
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return Definitions.text();
        }

        @Override
        public String inWords() {
            return "a text";
        }
    }

    /** A whole number between two bounds, both counted. */
    record WholeNumber(int least, int most) implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
                context.unexpected(tree, path, this);
                return null;
            }
            String text = scalar.text();
            if (!text.matches("-?\\d{1,9}")) {
                String message = ScalarFormat.numberAlone(text)
                        .map(Wording::numberAlone)
                        .orElseGet(() -> Wording.expected(inWords(), tree));
                context.problem(tree.place(), path, message);
                return null;
            }
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                context.problem(tree.place(), path, number < least ? Wording.least(least) : Wording.most(most));
                return null;
            }
            return IntNode.valueOf(number);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            ObjectNode schema = Definitions.object();
            schema.putArray("type").add("integer").add("string");
            schema.put("pattern", "^[0-9]{1,9}$").put("minimum", least);
            return most == Integer.MAX_VALUE ? schema : schema.put("maximum", most);
        }

        @Override
        public String inWords() {
            return Wording.whole(least, most);
        }
    }

    /** {@code true}, or the key is left out. */
    record Flag() implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (tree instanceof Tree.Scalar scalar && scalar.text().equals("true")) {
                return BooleanNode.TRUE;
            }
            context.problem(tree.place(), path, Wording.flag());
            return null;
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            ObjectNode schema = Definitions.object();
            schema.putArray("enum").add(true).add("true");
            return schema;
        }

        @Override
        public String inWords() {
            return "`true`, or no such key";
        }
    }

    /** One of a few values, each the name of a constant. */
    record OneOf(Map<String, String> constants, Map<String, String> meanings) implements Shape {

        static OneOf of(Class<?> type, Map<String, String> meanings) {
            Map<String, String> constants = new TreeMap<>();
            for (Object constant : type.getEnumConstants()) {
                String name = ((Enum<?>) constant).name();
                constants.put(Ids.key(name.toLowerCase(Locale.ROOT)), name);
            }
            return new OneOf(constants, meanings);
        }

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
                context.unexpected(tree, path, this);
                return null;
            }
            String constant = constants.get(scalar.text());
            if (constant == null) {
                String nearest = Nearest.of(scalar.text(), constants.keySet());
                context.problem(scalar.place(), path, Wording.oneOf(constants.keySet(), nearest != null), nearest);
                return null;
            }
            return StringNode.valueOf(constant);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            ObjectNode schema = Definitions.object();
            ArrayNode values = schema.putArray("enum");
            constants.keySet().forEach(values::add);
            return schema;
        }

        @Override
        public String inWords() {
            return constants.size() == 1
                    ? "`" + constants.keySet().iterator().next() + "`"
                    : "one of " + Wording.list(constants.keySet());
        }
    }

    /** One name of something, or a word that is right besides. */
    record Name(List<Kind> kinds, List<String> others) implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
                context.unexpected(tree, path, this);
                return null;
            }
            List<String> several = several(scalar.text());
            if (several.size() > 1) {
                context.problem(scalar.place(), path, Wording.severalNames(several));
                return null;
            }
            context.refer(Reference.to(kinds, others, scalar, path));
            return StringNode.valueOf(scalar.text());
        }

        private static List<String> several(String text) {
            return text.length() > LONGEST_LIST
                    ? List.of(text)
                    : List.of(text.strip().split("\\s*[,;&]\\s*|\\s+and\\s+", -1));
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            if (kinds.isEmpty()) {
                ObjectNode schema = Definitions.object();
                ArrayNode values = schema.putArray("enum");
                others.forEach(values::add);
                return schema;
            }
            return Definitions.name(kinds);
        }

        @Override
        public String inWords() {
            String what = String.join(" or ", kinds.stream().map(Kind::title).toList());
            String besides = others.isEmpty() ? "" : (kinds.isEmpty() ? "" : ", or ") + Wording.list(others);
            return (what.isEmpty() ? "" : "the name of " + Wording.article(what)) + besides;
        }
    }

    /** A word without settings, such as a figure or a format. */
    record BareWord(WordPlace place, Vocabulary vocabulary) implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
                context.unexpected(tree, path, this);
                return null;
            }
            if (!WordShape.isKnown(vocabulary, place, scalar, path, context)) {
                return null;
            }
            return StringNode.valueOf(scalar.text());
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return definitions.refer(place.title().replace(' ', '-'), () -> {
                ObjectNode schema = Definitions.object();
                ArrayNode words = schema.putArray("enum");
                vocabulary.written(place).forEach(words::add);
                return schema;
            });
        }

        @Override
        public String inWords() {
            return Wording.article(place.title()) + ": " + Wording.list(vocabulary.written(place));
        }
    }

    /** One of something, or a list of it. */
    record OneOrMore(Shape one, boolean isNeeded, boolean areNames) implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            List<Tree> items = tree instanceof Tree.Listing listing ? listing.items() : List.of(tree);
            if (items.isEmpty() && isNeeded) {
                context.problem(tree.place(), path, Wording.NO_NAME);
                return null;
            }
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            Set<JsonNode> seen = new LinkedHashSet<>();
            for (Tree item : items) {
                JsonNode value = one.read(item, path, context);
                if (value == null) {
                    continue;
                }
                if (areNames && !seen.add(value)) {
                    context.problem(item.place(), path, Wording.namedTwice());
                }
                values.add(value);
            }
            return values;
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            ObjectNode list = Definitions.object().put("type", "array");
            list.set("items", one.schema(definitions));
            if (areNames) {
                list.put("uniqueItems", true);
            }
            if (isNeeded) {
                list.put("minItems", 1);
            }
            ObjectNode schema = Definitions.object();
            schema.putArray("anyOf").add(one.schema(definitions)).add(list);
            return schema;
        }

        @Override
        public String inWords() {
            return one.inWords() + ", or a list";
        }
    }

    /** A type of field: a word, or a list of values to choose from. */
    record FieldTypeShape(Vocabulary vocabulary) implements Shape {

        @Override
        public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
            if (tree instanceof Tree.Listing listing) {
                List<String> values = new ArrayList<>();
                for (Tree item : listing.items()) {
                    if (item instanceof Tree.Scalar scalar && !scalar.isNothing()) {
                        values.add(scalar.text());
                    } else {
                        context.unexpected(item, path, new Text());
                    }
                }
                if (values.isEmpty()) {
                    context.problem(tree.place(), path, Wording.NO_NAME);
                    return null;
                }
                return JsonNodeFactory.instance.pojoNode(new FieldType(FieldType.VALUES, values));
            }
            JsonNode word = new BareWord(WordPlace.FIELD, vocabulary).read(tree, path, context);
            return Optional.ofNullable(word)
                    .map(known -> JsonNodeFactory.instance.pojoNode(new FieldType(known.asString(), List.of())))
                    .orElse(null);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            ObjectNode values = Definitions.object().put("type", "array").put("minItems", 1);
            values.set("items", Definitions.text());
            ObjectNode schema = Definitions.object();
            schema.putArray("anyOf")
                    .add(new BareWord(WordPlace.FIELD, vocabulary).schema(definitions))
                    .add(values);
            return schema;
        }

        @Override
        public String inWords() {
            return "one of " + Wording.list(vocabulary.written(WordPlace.FIELD)) + ", or a list of values";
        }
    }
}
