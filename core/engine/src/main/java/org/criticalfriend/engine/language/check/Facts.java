package org.criticalfriend.engine.language.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.criticalfriend.engine.language.source.Composer;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.programme.FieldType;

/**
 * The facts that can be asked of organisations and people: those of the ready-made kinds, which are data, and those a
 * file declares.
 */
public final class Facts {

    private static final String READY_MADE = "/org/criticalfriend/engine/language/kinds.yaml";
    private static final Tree.Mapping KINDS = readyMade();

    private Facts() {}

    /** The kinds of organisation that need no declaration. */
    public static List<String> kinds() {
        return KINDS.get("organisations") instanceof Tree.Mapping kinds
                ? kinds.entries().stream().map(entry -> entry.key().text()).toList()
                : List.of();
    }

    /** The facts of a ready-made kind of organisation; none for any other kind. */
    public static Map<String, FieldType> ofKind(String kind) {
        return KINDS.get("organisations") instanceof Tree.Mapping kinds && kinds.get(kind) instanceof Tree.Mapping facts
                ? types(facts)
                : Map.of();
    }

    /** What people can be at home, such as {@code headteacher}. */
    public static List<String> positions() {
        return KINDS.get("person") instanceof Tree.Mapping facts
                ? types(facts)
                        .getOrDefault("position", new FieldType(FieldType.VALUES, List.of()))
                        .values()
                : List.of();
    }

    /** The facts known in a file, by name: of its organisations' kinds, its own, of people and of anybody. */
    static Map<String, FieldType> in(Tree.Mapping root) {
        Map<String, FieldType> known = new LinkedHashMap<>();
        if (root.get("organisations") instanceof Tree.Mapping organisations) {
            for (Tree.Entry organisation : organisations.entries()) {
                if (organisation.value() instanceof Tree.Mapping settings) {
                    Optional.ofNullable(settings.text("kind")).ifPresent(kind -> known.putAll(ofKind(kind)));
                    if (settings.get("facts") instanceof Tree.Mapping declared) {
                        known.putAll(types(declared));
                    }
                }
            }
        }
        if (known.isEmpty()) {
            // Without organisations of its own a programme still asks which ones its people come from.
            kinds().forEach(kind -> known.putAll(ofKind(kind)));
        }
        for (String of : List.of("person", "anybody")) {
            if (KINDS.get(of) instanceof Tree.Mapping facts) {
                known.putAll(types(facts));
            }
        }
        return known;
    }

    private static Map<String, FieldType> types(Tree.Mapping facts) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        for (Tree.Entry fact : facts.entries()) {
            if (fact.value() instanceof Tree.Scalar word) {
                types.put(fact.key().text(), new FieldType(word.text(), List.of()));
            } else if (fact.value() instanceof Tree.Listing values) {
                types.put(
                        fact.key().text(),
                        new FieldType(
                                FieldType.VALUES,
                                values.items().stream()
                                        .filter(Tree.Scalar.class::isInstance)
                                        .map(value -> ((Tree.Scalar) value).text())
                                        .toList()));
            }
        }
        return types;
    }

    private static Tree.Mapping readyMade() {
        try (InputStream input = Objects.requireNonNull(Facts.class.getResourceAsStream(READY_MADE))) {
            return Objects.requireNonNull(Composer.compose(Source.decode("kinds.yaml", input.readAllBytes()))
                    .tree());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
