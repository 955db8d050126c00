package org.criticalfriend.engine.language.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of several forms, chosen by the word under {@code kind}. */
public final class KindShape implements Shape {

    private static final String KIND = "kind";

    private final String meaning;
    private final Map<String, FormShape> forms;
    private final Map<String, Class<?>> types;

    KindShape(String meaning, Map<String, FormShape> forms, Map<String, Class<?>> types) {
        this.meaning = meaning;
        this.forms = new LinkedHashMap<>(forms);
        this.types = new LinkedHashMap<>(types);
    }

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            context.unexpected(tree, path, this);
            return null;
        }
        String kind = mapping.text(KIND);
        if (kind == null) {
            String slip = Nearest.of(
                    KIND,
                    mapping.entries().stream().map(entry -> entry.key().text()).toList());
            Tree.Entry misspelt = slip == null ? null : mapping.entry(slip);
            if (misspelt == null) {
                context.problem(context.placeOf(path, mapping), path, Wording.missing(KIND, inWordsOfKind()));
            } else {
                context.problem(
                        misspelt.key().place(),
                        Ids.under(path, slip == null ? "" : slip),
                        Wording.unknownKey("a step", List.of(KIND), true),
                        KIND);
            }
            return null;
        }
        FormShape form = forms.get(kind);
        Class<?> type = types.get(kind);
        if (form == null || type == null) {
            String nearest = Nearest.of(kind, forms.keySet());
            context.problem(
                    String.valueOf(kind).isEmpty()
                            ? mapping.place()
                            : value(mapping).place(),
                    Ids.under(path, KIND),
                    Wording.oneOf(forms.keySet(), nearest != null),
                    nearest);
            return null;
        }
        int before = context.problems().size();
        JsonNode value = form.read(mapping.without(KIND), path, context);
        return value == null || context.problems().size() > before
                ? null
                : JsonNodeFactory.instance.pojoNode(context.binder().bind(value, type));
    }

    private static Tree value(Tree.Mapping mapping) {
        Tree value = mapping.get(KIND);
        return value == null ? mapping : value;
    }

    private String inWordsOfKind() {
        return "one of " + Wording.list(forms.keySet());
    }

    @Override
    public @Nullable Shape under(String key, Tree tree) {
        String kind = tree instanceof Tree.Mapping mapping ? mapping.text(KIND) : null;
        FormShape form = kind == null ? null : forms.get(kind);
        return form == null ? null : form.under(key, tree);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("step", () -> {
            ObjectNode schema = Definitions.object().put("type", "object").put("description", meaning);
            ArrayNode kinds = schema.putObject("properties").putObject(KIND).putArray("enum");
            schema.putArray("required").add(KIND);
            ArrayNode all = schema.putArray("allOf");
            forms.forEach((kind, form) -> {
                kinds.add(kind);
                ObjectNode described = form.form(definitions);
                ((ObjectNode) described.path("properties")).putObject(KIND);
                ObjectNode branch = all.addObject();
                branch.putObject("if").putObject("properties").putObject(KIND).put("const", kind);
                branch.set("then", described);
            });
            return schema;
        });
    }

    @Override
    public List<FormShape> forms() {
        return List.copyOf(forms.values());
    }

    /** The forms by their words, in order. */
    public Map<String, FormShape> byWord() {
        return Collections.unmodifiableMap(forms);
    }

    @Override
    public String inWords() {
        return "settings that begin with `kind: " + String.join("`, `kind: ", forms.keySet()) + "`";
    }
}
