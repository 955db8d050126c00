package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.phrase.FactTest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts that must hold: {@code { fact: value | [values] | range, … }} or {@code { any-of: [ … ] }}. */
record FactTestShape() implements Shape {

    static final String ANY_OF = "any-of";
    private static final Shape VALUES = new Scalars.OneOrMore(new Scalars.Text(), true, true);

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        FactTest test = test(tree, path, context);
        return test == null ? null : JsonNodeFactory.instance.pojoNode(test);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("facts", () -> {
            ObjectNode values = Definitions.object();
            ObjectNode several = Definitions.object().put("type", "array").put("minItems", 1);
            several.set("items", Definitions.text());
            values.putArray("anyOf").add(Definitions.text()).add(several);
            ObjectNode tests = Definitions.object().put("type", "array").put("minItems", 1);
            tests.set("items", definitions.refer("facts", Definitions::object));
            ObjectNode anyOf = Definitions.object().put("type", "object").put("additionalProperties", false);
            anyOf.putObject("properties").set(ANY_OF, tests);
            anyOf.putArray("required").add(ANY_OF);
            ObjectNode all = Definitions.object().put("type", "object").put("minProperties", 1);
            all.putObject("properties").put(ANY_OF, false);
            all.set("additionalProperties", values);
            ObjectNode schema = Definitions.object();
            schema.putArray("anyOf").add(anyOf).add(all);
            return schema;
        });
    }

    @Override
    public String inWords() {
        return "facts with their values, such as { phase: secondary }, or { any-of: [ … ] }";
    }

    private @Nullable FactTest test(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Mapping mapping) || mapping.entries().isEmpty()) {
            context.unexpected(tree, path, this);
            return null;
        }
        Tree.Entry anyOf = mapping.entry(ANY_OF);
        if (anyOf == null) {
            return all(mapping, path, context);
        }
        if (mapping.entries().size() > 1) {
            context.problem(anyOf.key().place(), path, Wording.ANY_OF_ALONE);
            return null;
        }
        if (!(anyOf.value() instanceof Tree.Listing listing) || listing.items().isEmpty()) {
            context.problem(
                    anyOf.value().place(),
                    path,
                    Wording.expected("a list such as [{ gender: boys }, { admissions: selective }]", anyOf.value()));
            return null;
        }
        List<FactTest> tests = new ArrayList<>();
        for (Tree item : listing.items()) {
            FactTest test = test(item, path, context);
            if (test != null) {
                tests.add(test);
            }
        }
        return new FactTest.AnyOf(tests);
    }

    private static boolean isListOfTests(Tree tree) {
        return tree instanceof Tree.Listing listing
                && listing.items().stream().anyMatch(Tree.Mapping.class::isInstance);
    }

    private static FactTest all(Tree.Mapping mapping, String path, ReadContext context) {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        for (Tree.Entry entry : mapping.entries()) {
            String fact = entry.key().text();
            String there = Ids.under(path, fact);
            if (CommaRecovery.isBefore(mapping, entry)) {
                CommaRecovery.refuse(mapping, entry, before -> VALUES, path, context);
                continue;
            }
            if (isListOfTests(entry.value())) {
                context.problem(entry.key().place(), there, Wording.NO_SUCH_TEST, ANY_OF);
                continue;
            }
            context.refer(Reference.to(List.of(Kind.FACT), List.of(), entry.key(), path));
            JsonNode values = VALUES.read(entry.value(), there, context);
            if (values != null) {
                List<String> texts = new ArrayList<>();
                values.forEach(value -> texts.add(value.asString()));
                accepted.put(fact, texts);
                MapShape.parts(entry.value())
                        .forEach(value -> context.refer(Reference.within(fact, List.of(Kind.FACT), value, there)));
            }
        }
        return new FactTest.All(accepted);
    }
}
