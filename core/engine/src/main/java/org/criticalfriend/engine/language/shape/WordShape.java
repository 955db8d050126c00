package org.criticalfriend.engine.language.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Exactly one word of a place with its settings, in a map of its own or among the keys of a form.
 *
 * @param place where it stands
 * @param vocabulary the words there are
 * @param settings the form of a settings record
 */
record WordShape(WordPlace place, Vocabulary vocabulary, Function<Class<? extends Record>, FormShape> settings)
        implements Shape {

    Set<String> words() {
        return vocabulary.written(place);
    }

    /** Whether a key is a word, or could be one that is not installed, rather than a misspelt key. */
    boolean mayBe(String key, List<String> keys) {
        return words().contains(key)
                || key.contains("/")
                || words().stream().anyMatch(word -> word.endsWith("/" + key))
                || isNearerThan(key, keys);
    }

    private boolean isNearerThan(String key, List<String> keys) {
        String nearest = Nearest.of(key, words());
        return nearest != null && Nearest.of(key, keys) == null;
    }

    /** Notes a problem where a word is not known; says whether it is. */
    static boolean isKnown(Vocabulary vocabulary, WordPlace place, Tree.Scalar word, String path, ReadContext context) {
        Set<String> words = vocabulary.written(place);
        String written = word.text();
        if (words.contains(written) || context.passOver(written)) {
            return true;
        }
        Optional<WordPlace> elsewhere = vocabulary.elsewhere(place, written);
        if (elsewhere.isPresent()) {
            context.problem(word.place(), path, Wording.otherPlace(written, elsewhere.get(), place));
            return false;
        }
        // Whoever writes a plugin's word without the plugin in front means that word.
        String nearest = words.stream()
                .filter(known -> known.endsWith("/" + written))
                .findFirst()
                .orElseGet(() -> nearest(written, words));
        int slash = written.indexOf('/');
        if (slash > 0 && nearest == null && words.stream().noneMatch(known -> known.startsWith(plugin(written)))) {
            context.problem(
                    word.place(),
                    path,
                    Wording.notInstalled(written.substring(0, slash), written.substring(slash + 1)));
            return false;
        }
        context.problem(word.place(), path, Wording.unknownWord(place, words, nearest != null), nearest);
        return false;
    }

    /** The nearest word; of a known plugin's words only those count, and only by what follows the plugin. */
    private static @Nullable String nearest(String written, Set<String> words) {
        String plugin = plugin(written);
        List<String> ofPlugin = words.stream()
                .filter(word -> !plugin.isEmpty() && word.startsWith(plugin))
                .map(word -> word.substring(plugin.length()))
                .toList();
        if (ofPlugin.isEmpty()) {
            return Nearest.of(written, words);
        }
        String nearest = Nearest.of(written.substring(plugin.length()), ofPlugin);
        return nearest == null ? null : plugin + nearest;
    }

    /** The plugin in front of a word, with its slash; empty where there is none. */
    private static String plugin(String written) {
        return written.substring(0, written.indexOf('/') + 1);
    }

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            context.unexpected(tree, path, this);
            return null;
        }
        return readBeside(mapping, mapping.entries(), path, context);
    }

    /** Reads the one word among the entries of a form that are not its keys. */
    @Nullable
    JsonNode readBeside(Tree.Mapping mapping, List<Tree.Entry> words, String path, ReadContext context) {
        if (words.isEmpty()) {
            context.problem(context.placeOf(path, mapping), path, Wording.oneWord(place, words()));
            return null;
        }
        List<Tree.Entry> known = words.stream()
                .filter(word -> words().contains(word.key().text()))
                .toList();
        if (words.size() > 1 && known.size() < 2) {
            words.stream()
                    .filter(word -> !known.contains(word))
                    .forEach(word -> refuseBeside(word.key(), path, context));
            return null;
        }
        if (words.size() > 1) {
            context.problem(
                    words.get(1).key().place(),
                    Ids.under(path, words.get(1).key().text()),
                    Wording.twoWords(place));
            return null;
        }
        Tree.Entry entry = words.get(0);
        String there = Ids.under(path, entry.key().text());
        if (!isKnown(vocabulary, place, entry.key(), there, context)) {
            return null;
        }
        Optional<Vocabulary.Entry> word = vocabulary.find(place, entry.key().text());
        if (word.isEmpty()) {
            return passedOver(entry, there);
        }
        return word.filter(found -> found.settings() != null)
                .map(found -> useOrPassOver(entry, there, found, context))
                .orElse(null);
    }

    private @Nullable JsonNode useOrPassOver(
            Tree.Entry entry, String path, Vocabulary.Entry word, ReadContext context) {
        int before = context.problems().size();
        JsonNode use = use(entry, path, word, context);
        if (use != null || !context.passOver(word.written())) {
            return use;
        }
        context.forgetSince(before);
        return passedOver(entry, path);
    }

    /** A word that cannot be asked: {@code WordCalls} knows what stands in for it, as where its plugin fails. */
    private static JsonNode passedOver(Tree.Entry entry, String path) {
        return JsonNodeFactory.instance.pojoNode(new Use(path, entry.key().text(), new PassedOver(), Basis.none()));
    }

    /** The settings of a word that nobody understands. */
    private record PassedOver() {}

    private void refuseBeside(Tree.Scalar word, String path, ReadContext context) {
        String there = Ids.under(path, word.text());
        if (place == WordPlace.RULE && word.text().equals("weight")) {
            context.problem(word.place(), there, Wording.NO_WEIGHT);
        } else {
            isKnown(vocabulary, place, word, there, context);
        }
    }

    private @Nullable JsonNode use(Tree.Entry entry, String path, Vocabulary.Entry word, ReadContext context) {
        int before = context.problems().size();
        JsonNode value = shape(word).read(entry.value(), path, context);
        if (value == null || context.problems().size() > before) {
            return null;
        }
        FormShape form = form(word);
        JsonNode whole = value;
        if (form.fields().size() == 1) {
            ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
            wrapped.set(form.fields().get(0).component(), value);
            whole = wrapped;
        }
        try {
            Record made = context.binder().bindSettings(whole, word);
            Answer<Basis> basis = word.basis(made);
            PluginFailure failure = basis.failure();
            if (failure != null) {
                throw new Binder.Refused(failure.reason());
            }
            return JsonNodeFactory.instance.pojoNode(
                    new Use(path, entry.key().text(), made, basis.or(none -> Basis.none())));
        } catch (Binder.Refused refused) {
            context.problem(
                    entry.value().place(), path, Wording.wordRefused(entry.key().text(), refused.sentence()));
            return null;
        }
    }

    /** The shape of what stands behind a word: the value of its only setting, or a map of its settings. */
    Shape shape(Vocabulary.Entry word) {
        FormShape form = form(word);
        return form.fields().size() == 1 ? form.fields().get(0).shape() : form;
    }

    private FormShape form(Vocabulary.Entry word) {
        return settings.apply(Objects.requireNonNull(word.settings()));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer(place.title().replace(' ', '-'), () -> {
            ObjectNode schema = Definitions.object().put("type", "object").put("additionalProperties", false);
            ObjectNode properties = schema.putObject("properties");
            describe(properties, definitions);
            return schema.put("minProperties", 1).put("maxProperties", 1);
        });
    }

    /** Adds the words to the schema of a form: each a key, of which exactly one is written. */
    void describeBeside(ObjectNode schema, ObjectNode properties, Definitions definitions) {
        describe(properties, definitions);
        ArrayNode choices = schema.putArray("oneOf");
        for (String word : words()) {
            choices.addObject().putArray("required").add(word);
        }
    }

    private void describe(ObjectNode properties, Definitions definitions) {
        for (Vocabulary.Entry entry : vocabulary.all(place)) {
            if (entry.settings() != null) {
                ObjectNode described = properties.putObject(entry.written());
                described.put("description", entry.meaning());
                described.putArray("allOf").add(shape(entry).schema(definitions));
            }
        }
    }

    @Override
    public String inWords() {
        String example = words().stream().findFirst().orElse("…");
        return Wording.article(place.title()) + " such as { " + example + ": … }, by exactly one of "
                + Wording.list(words());
    }

    @Override
    public @Nullable Shape under(String key, Tree tree) {
        return vocabulary
                .find(place, key)
                .filter(word -> word.settings() != null)
                .map(this::shape)
                .orElse(null);
    }
}
