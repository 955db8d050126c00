package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.shape.Reference;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Every name names something. It looks at the tree rather than at the programme, so that a part with a mistake of its
 * own does not make the names of it unknown.
 */
public final class NameCheck {

    /** What every step can collect besides the notes, instruments and choices of a file. */
    public static final List<String> BUILT_IN = List.of("people", "dates", "agenda");

    private static final int MOST_SUGGESTIONS = 200;

    private static final Map<Kind, String> SECTIONS = Map.of(
            Kind.ORGANISATION, "organisations",
            Kind.ROLE, "roles",
            Kind.FRAMEWORK, "frameworks",
            Kind.NOTE, "notes",
            Kind.SCALE, "scales",
            Kind.INSTRUMENT, "instruments",
            Kind.CHOICE, "choices",
            Kind.AWARD, "awards",
            Kind.STEP, "course");

    private final Tree.Mapping root;
    private final Supplier<Set<String>> awards;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
    private final Map<String, FieldType> facts;
    private final Map<List<Object>, Set<String>> rightNames = new HashMap<>();
    private int suggestions;

    /**
     * A check of one file.
     *
     * @param root the file's tree
     * @param awards every award of the programmes in reach; asked for only where the file names an award, for many
     *     files may be in reach
     */
    public NameCheck(Tree.Mapping root, Supplier<Set<String>> awards) {
        this.root = root;
        this.awards = awards;
        this.facts = Facts.in(root);
        SECTIONS.forEach((kind, section) -> known.put(kind, ids(root.get(section))));
        of(Kind.FRAMEWORK).add("themes");
        known.put(Kind.FACT, facts.keySet());
        known.put(Kind.WHO, union(of(Kind.ROLE), AudienceHierarchy.WORDS));
        known.put(Kind.READER, union(union(of(Kind.ROLE), AudienceHierarchy.WORDS), of(Kind.ORGANISATION)));
        Set<String> collected = union(of(Kind.NOTE), of(Kind.INSTRUMENT));
        collected.addAll(of(Kind.CHOICE));
        collected.addAll(BUILT_IN);
        known.put(Kind.COLLECTED, collected);
        Set<String> counted = union(of(Kind.ORGANISATION), of(Kind.ROLE));
        counted.addAll(of(Kind.NOTE));
        counted.addAll(of(Kind.AWARD));
        known.put(Kind.COUNTED, counted);
    }

    /** What is wrong with the names used, in their order, and with the ids given. */
    public List<Problem> of(List<Reference> references) {
        List<Problem> problems = new ArrayList<>();
        references.forEach(reference -> problem(reference).ifPresent(problems::add));
        problems.addAll(bandsByNoNumber());
        problems.addAll(idsTakenTwice());
        return problems;
    }

    private Optional<Problem> problem(Reference reference) {
        if (reference.within() != null) {
            return part(reference, reference.within());
        }
        boolean isElsewhere = reference.kinds().contains(Kind.PROGRAMME)
                || (reference.kinds().contains(Kind.HELD) && !Ids.isId(reference.name()));
        if (isElsewhere) {
            return Ids.isId(reference.name())
                    ? Optional.empty()
                    : Optional.of(at(reference, Ids.refusal(reference.name()), null));
        }
        Set<String> right = right(reference);
        if (right.contains(reference.name())) {
            return Optional.empty();
        }
        if (reference.name().equals("organisation") && reference.kinds().contains(Kind.ORGANISATION)) {
            return Optional.of(at(
                    reference,
                    CheckWording.sayWhich(
                            of(Kind.ORGANISATION).stream().findFirst().orElse("school")),
                    null));
        }
        Optional<Kind> another = anotherKind(reference);
        if (another.isPresent()) {
            String expected = CheckWording.article(reference.kinds().get(0).title());
            String is = CheckWording.article(another.get().title());
            return Optional.of(at(reference, CheckWording.ofAnotherKind(reference.name(), is, expected, right), null));
        }
        String nearest = nearest(reference.name(), right);
        if (reference.kinds().contains(Kind.HELD)) {
            return Optional.of(Problem.warning(reference.path(), CheckWording.notAwarded())
                    .meaning(nearest)
                    .in(reference.place()));
        }
        return Optional.of(at(reference, sentence(reference, right, nearest), nearest));
    }

    /** Everything that would be right; the same for all references of one sort. */
    private Set<String> right(Reference reference) {
        return rightNames.computeIfAbsent(List.of(reference.kinds(), reference.others()), sort -> {
            Set<String> right = new LinkedHashSet<>();
            reference.kinds().forEach(kind -> right.addAll(of(kind)));
            right.addAll(reference.others());
            return right;
        });
    }

    /** What was probably meant; nobody reads hundreds of suggestions, and they take their time. */
    private @Nullable String nearest(String name, Collection<String> right) {
        suggestions++;
        return suggestions > MOST_SUGGESTIONS ? null : Nearest.of(name, right);
    }

    /** What a name is of which something else was expected. */
    private Optional<Kind> anotherKind(Reference reference) {
        return reference.kinds().isEmpty() || reference.kinds().contains(Kind.FACT)
                ? Optional.empty()
                : SECTIONS.keySet().stream()
                        .sorted()
                        .filter(kind -> of(kind).contains(reference.name()))
                        .findFirst();
    }

    private static String sentence(Reference reference, Set<String> right, @Nullable String nearest) {
        boolean hasNearest = nearest != null;
        Kind first = reference.kinds().isEmpty() ? null : reference.kinds().get(0);
        if (first == Kind.WHO || first == Kind.READER) {
            return CheckWording.nobody(right, hasNearest);
        }
        if (!reference.others().isEmpty()
                && (nearest == null || reference.others().contains(nearest))) {
            return CheckWording.nothing(right, hasNearest);
        }
        Set<String> titles = new LinkedHashSet<>();
        reference.kinds().forEach(kind -> titles.add(kind.title()));
        return CheckWording.unknown(String.join(" or ", titles), right, hasNearest);
    }

    /** An option of a choice, a level of an instrument, a value of a fact. */
    private Optional<Problem> part(Reference reference, String thing) {
        if (reference.kinds().contains(Kind.CHOICE)) {
            Set<String> options = ids(under("choices", thing, "options"));
            return options.isEmpty() || options.contains(reference.name())
                    ? Optional.empty()
                    : nearestOf(reference, options, near -> CheckWording.notAnOption(thing, options, near));
        }
        if (reference.kinds().contains(Kind.INSTRUMENT)) {
            Set<String> levels = levels(thing);
            return levels.isEmpty() || levels.contains(reference.name())
                    ? Optional.empty()
                    : nearestOf(reference, levels, near -> CheckWording.notALevel(thing, levels, near));
        }
        FieldType type = reference.kinds().contains(Kind.FACT) ? facts.get(thing) : null;
        if (type == null) {
            return Optional.empty();
        }
        if (type.word().equals("number") && Range.parse(reference.name()).isEmpty()) {
            return Optional.of(at(reference, CheckWording.notANumber(thing), null));
        }
        return type.values().isEmpty() || type.values().contains(reference.name())
                ? Optional.empty()
                : nearestOf(reference, type.values(), near -> CheckWording.notAValue(thing, type.values(), near));
    }

    private interface Sentence {
        String of(boolean hasNearest);
    }

    private Optional<Problem> nearestOf(Reference reference, Collection<String> right, Sentence sentence) {
        String nearest = nearest(reference.name(), right);
        return Optional.of(at(reference, sentence.of(nearest != null), nearest));
    }

    private static Problem at(Reference reference, String message, @Nullable String nearest) {
        return Problem.at(reference.path(), message).meaning(nearest).in(reference.place());
    }

    private Set<String> levels(String instrument) {
        Set<String> levels = new LinkedHashSet<>();
        if (under("instruments", instrument, "scale") instanceof Tree.Scalar scale) {
            levels.addAll(levelsOf(scale.text()));
        }
        if (under("instruments", instrument, "items") instanceof Tree.Mapping items) {
            for (Tree.Entry item : items.entries()) {
                if (item.value() instanceof Tree.Mapping settings && settings.get("scale") instanceof Tree.Scalar own) {
                    levels.addAll(levelsOf(own.text()));
                }
            }
        }
        return levels;
    }

    private Set<String> levelsOf(String scale) {
        Set<String> levels =
                union(ids(under("scales", scale, "lowest-first")), ids(under("scales", scale, "highest-first")));
        if (under("scales", scale, "range") instanceof Tree.Scalar written) {
            Range.parse(written.text())
                    .filter(range -> range.most() != null && range.most() <= range.least() + ScaleCheck.MOST_LEVELS)
                    .ifPresent(range -> IntStream.rangeClosed(
                                    range.least(), range.most() == null ? range.least() : range.most())
                            .forEach(number -> levels.add(Integer.toString(number))));
        }
        return levels;
    }

    private @Nullable Tree under(String section, String id, String key) {
        return root.get(section) instanceof Tree.Mapping things && things.get(id) instanceof Tree.Mapping thing
                ? thing.get(key)
                : null;
    }

    /** Bands depend on a fact that is a number. */
    private List<Problem> bandsByNoNumber() {
        List<Problem> problems = new ArrayList<>();
        forEach("roles", role -> {
            String path = "roles." + role.text() + ".number.by";
            FieldType type = Tree.at(root, path) instanceof Tree.Scalar by ? facts.get(by.text()) : null;
            if (type != null && !type.word().equals("number")) {
                problems.add(Problem.at(path, CheckWording.BANDS_BY_NO_NUMBER).in(Tree.locate(root, path)));
            }
        });
        return problems;
    }

    /** Words for who cannot be roles, and what a step can collect or count has one name. */
    private List<Problem> idsTakenTwice() {
        List<Problem> problems = new ArrayList<>();
        forEach("roles", role -> {
            if (AudienceHierarchy.WORDS.contains(role.text())) {
                problems.add(Problem.at("roles." + role.text(), CheckWording.notAWho(role.text()))
                        .in(role.place()));
            }
        });
        Map<String, String> taken = new LinkedHashMap<>();
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put("choices", "a choice");
        shared.put("notes", "a note");
        shared.put("instruments", "an instrument");
        shared.put("awards", "an award");
        shared.forEach((section, title) -> forEach(section, id -> {
            String path = section + "." + id.text();
            String before = taken.putIfAbsent(id.text(), title);
            if (BUILT_IN.contains(id.text())) {
                problems.add(Problem.at(path, CheckWording.builtIn(id.text())).in(id.place()));
            } else if (before != null) {
                problems.add(Problem.at(path, CheckWording.usedTwice(id.text(), before))
                        .in(id.place()));
            }
        }));
        return problems;
    }

    private void forEach(String section, java.util.function.Consumer<Tree.Scalar> consumer) {
        if (root.get(section) instanceof Tree.Mapping things) {
            things.entries().forEach(entry -> consumer.accept(entry.key()));
        }
    }

    private Set<String> of(Kind kind) {
        return known.computeIfAbsent(
                kind, none -> kind == Kind.HELD ? union(of(Kind.AWARD), awards.get()) : new LinkedHashSet<>());
    }

    private static Set<String> ids(@Nullable Tree tree) {
        Set<String> ids = new LinkedHashSet<>();
        if (tree instanceof Tree.Mapping mapping) {
            for (Tree.Entry entry : mapping.entries()) {
                String id = entry.key().text();
                ids.add(id);
                if (!Ids.isId(id)) {
                    // It is told where it stands; whoever names it as it should be written is right already.
                    ids.add(Ids.likely(id));
                }
            }
        }
        return ids;
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
