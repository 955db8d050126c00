package org.criticalfriend.engine.language.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Shape;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A programme that builds on another one, with what its verbs make of it. */
public final class Tailoring {

    private static final List<String> HEAD = List.of("format", "programme", "edition", "title", "summary");
    private static final List<String> KEYS = List.of(
            "format", "programme", "edition", "title", "summary", "extends", "add", "replace", "remove", "move");

    private final Tree.Mapping written;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Verb> verbs = new ArrayList<>();
    private Tree.Mapping tree;

    private Tailoring(Tree.Mapping base, Tree.Mapping written) {
        this.written = written;
        this.tree = base;
    }

    /**
     * Applies the verbs of a tailored file.
     *
     * @param base what it builds on, itself resolved
     * @param written the tailored file
     */
    public static Tailoring of(Tree.Mapping base, Tree.Mapping written, Grammar grammar) {
        Tailoring tailoring = new Tailoring(base, written);
        tailoring.readKeys(grammar);
        tailoring.readVerbs();
        tailoring.refuseContradictions();
        if (tailoring.problems.isEmpty()) {
            tailoring.tailorHead();
            tailoring.apply(grammar);
        }
        return tailoring;
    }

    /** The programme as it is after all changes; only meaningful without problems. */
    public Tree.Mapping tree() {
        return tree;
    }

    /** What is wrong with the verbs, each at its verb. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Problems of what was inherited, told at the verbs that caused them; what a removal leaves behind is told once.
     *
     * @param named what stands at a problem's place
     */
    public List<Problem> atTheirCauses(List<Problem> inherited, Function<Problem, String> named) {
        List<Problem> caused = new ArrayList<>();
        Map<Verb, List<String>> stillNaming = new LinkedHashMap<>();
        for (Problem problem : inherited) {
            Optional<Verb> removal = removal(named.apply(problem));
            if (removal.isPresent() && !problem.isWarning()) {
                stillNaming
                        .computeIfAbsent(removal.get(), first -> new ArrayList<>())
                        .add(problem.path());
            } else {
                caused.add(atItsCause(problem));
            }
        }
        stillNaming.forEach((verb, paths) -> caused.add(at(verb, TailoringWording.stillNeeded(paths), null)));
        return caused;
    }

    private Optional<Verb> removal(String named) {
        return verbs.stream()
                .filter(verb -> verb.kind() == Verb.Kind.REMOVE)
                .filter(verb -> verb.path().endsWith("." + named))
                .findFirst();
    }

    private Problem atItsCause(Problem problem) {
        Optional<Verb> nearby =
                verbs.stream().max(Comparator.comparingInt(verb -> commonBeginning(verb.path(), problem.path())));
        SourceLocation place =
                nearby.map(verb -> verb.written().place()).orElseGet(() -> Tree.locate(written, "extends"));
        String path = nearby.map(verb -> verb.word() + "." + verb.path()).orElse("extends");
        return new Problem(problem.severity(), path, TailoringWording.causes(problem), problem.nearest(), place);
    }

    private static int commonBeginning(String one, String other) {
        List<String> ids = List.of(one.split("\\.", -1));
        List<String> others = List.of(other.split("\\.", -1));
        int common = 0;
        while (common < Math.min(ids.size(), others.size()) && ids.get(common).equals(others.get(common))) {
            common++;
        }
        return common;
    }

    private void readKeys(Grammar grammar) {
        Set<String> probablyMeant = new LinkedHashSet<>();
        for (Tree.Entry entry : written.entries()) {
            String key = entry.key().text();
            if (KEYS.contains(key)) {
                continue;
            }
            Shape shape = grammar.programme().under(key, written);
            String nearest = shape == null ? Nearest.of(key, KEYS) : null;
            if (nearest != null) {
                probablyMeant.add(nearest);
            }
            String message = shape == null
                    ? TailoringWording.unknownKey(KEYS, false, nearest != null)
                    : TailoringWording.notHere(key, entry.value() instanceof Tree.Mapping);
            problems.add(
                    Problem.at(key, message).meaning(nearest).in(entry.key().place()));
        }
        for (String key : List.of("format", "programme", "edition", "title")) {
            if (written.get(key) == null && !probablyMeant.contains(key)) {
                problems.add(Problem.at(key, TailoringWording.missing(key)).in(written.place()));
            }
        }
    }

    private void readVerbs() {
        for (Verb.Kind kind : Verb.Kind.values()) {
            String word = kind.name().toLowerCase(java.util.Locale.ROOT);
            Tree changes = written.get(word);
            if (changes == null) {
                continue;
            }
            if (kind == Verb.Kind.REMOVE) {
                readRemovals(changes);
            } else if (changes instanceof Tree.Mapping mapping) {
                mapping.entries()
                        .forEach(entry -> take(new Verb(kind, entry.key().text(), entry.key(), entry.value())));
            } else {
                problems.add(Problem.at(word, TailoringWording.EXPECTED_PATHS).in(changes.place()));
            }
        }
    }

    private void take(Verb verb) {
        if (verb.path().contains("/") && !verb.path().contains(".")) {
            problems.add(at(verb, TailoringWording.joinedByDots(verb.path()), null));
        } else if (verb.ids().contains("")) {
            problems.add(at(verb, TailoringWording.EMPTY_ID, null));
        } else {
            verbs.add(verb);
        }
    }

    private void readRemovals(Tree changes) {
        if (!(changes instanceof Tree.Listing listing)) {
            problems.add(
                    Problem.at("remove", TailoringWording.EXPECTED_PATH_LIST).in(changes.place()));
            return;
        }
        for (Tree item : listing.items()) {
            if (item instanceof Tree.Scalar path && !path.isNothing()) {
                take(new Verb(Verb.Kind.REMOVE, path.text(), path, null));
            } else {
                problems.add(Problem.at("remove", TailoringWording.EXPECTED_PATH_LIST)
                        .in(item.place()));
            }
        }
    }

    private void refuseContradictions() {
        List<Verb> inFileOrder = new ArrayList<>(verbs);
        inFileOrder.sort(Comparator.comparing(verb -> verb.written().place()));
        for (int later = 1; later < inFileOrder.size(); later++) {
            Verb verb = inFileOrder.get(later);
            inFileOrder.subList(0, later).stream()
                    .filter(before -> verb.meets(before) && !verb.agreesWith(before))
                    .findFirst()
                    .ifPresent(before -> problems.add(at(verb, TailoringWording.twoVerbs(before), null)));
        }
    }

    private void tailorHead() {
        for (String key : HEAD) {
            Tree.Entry own = written.entry(key);
            if (own != null) {
                tree = tree.entry(key) == null ? tree.with(own.key(), own.value()) : replaced(tree, own);
            }
        }
        // Whoever tailors a programme does not thereby take over from the ones it replaced.
        tree = tree.without("replaces");
    }

    private static Tree.Mapping replaced(Tree.Mapping tree, Tree.Entry own) {
        List<Tree.Entry> entries = tree.entries().stream()
                .map(entry -> entry.key().text().equals(own.key().text()) ? own : entry)
                .toList();
        return new Tree.Mapping(entries, tree.inBraces(), tree.place());
    }

    private void apply(Grammar grammar) {
        for (Verb verb : verbs) {
            try {
                Tree changed = new Path(verb.ids()).change(tree, grammar.programme(), change(verb));
                tree = (Tree.Mapping) changed;
            } catch (Path.Lost lost) {
                Problem problem = at(verb, lost.sentence(), lost.nearest());
                problems.add(lost.at() == null ? problem : problem.in(lost.at().place()));
            }
        }
    }

    private static Path.Change change(Verb verb) {
        Tree value = verb.value();
        return switch (verb.kind()) {
            case REMOVE ->
                (parent, key, shape) -> {
                    Path.existing(parent, key, TailoringWording.NOTHING_THERE);
                    return parent.without(key);
                };
            case ADD ->
                (parent, key, shape) -> {
                    if (parent.get(key) != null) {
                        throw new Path.Lost(stands(verb, parent.get(key)), null);
                    }
                    return parent.with(keyOf(verb, key), Objects.requireNonNull(value));
                };
            case REPLACE ->
                (parent, key, shape) -> {
                    Path.existing(parent, key, TailoringWording.REPLACE_NOTHING);
                    return replaced(parent, new Tree.Entry(keyOf(verb, key), Objects.requireNonNull(value)));
                };
            case MOVE -> (parent, key, shape) -> moved(parent, key, value);
        };
    }

    private static String stands(Verb verb, @Nullable Tree standing) {
        StringBuilder path = new StringBuilder(verb.path());
        Tree there = standing;
        Tree added = verb.value();
        while (there instanceof Tree.Mapping old
                && added instanceof Tree.Mapping written
                && !written.entries().isEmpty()) {
            Tree.Entry first = written.entries().get(0);
            path.append('.').append(first.key().text());
            there = old.get(first.key().text());
            added = first.value();
        }
        return path.length() == verb.path().length()
                ? TailoringWording.ADD_WHAT_STANDS
                : TailoringWording.wholePath(path.toString());
    }

    /** The new key stands where the verb stands, so that what is wrong with the value is told there. */
    private static Tree.Scalar keyOf(Verb verb, String key) {
        return new Tree.Scalar(key, true, verb.written().place());
    }

    private static Tree.Mapping moved(Tree.Mapping parent, String key, @Nullable Tree to) throws Path.Lost {
        Tree.Entry entry = Path.existing(parent, key, TailoringWording.NOTHING_THERE);
        String[] words = to instanceof Tree.Scalar scalar ? scalar.text().split(" ", -1) : new String[0];
        if (words.length != 2 || !Map.of("before", true, "after", true).containsKey(words[0])) {
            throw new Path.Lost(TailoringWording.MOVE, null, to);
        }
        if (words[1].equals(key)) {
            throw new Path.Lost(TailoringWording.MOVE_BESIDE_ITSELF, null, to);
        }
        List<Tree.Entry> others = new ArrayList<>(parent.without(key).entries());
        int neighbour = -1;
        for (int index = 0; index < others.size(); index++) {
            if (others.get(index).key().text().equals(words[1])) {
                neighbour = index;
            }
        }
        if (neighbour < 0) {
            String nearest = Nearest.of(
                    words[1], others.stream().map(other -> other.key().text()).toList());
            throw new Path.Lost(TailoringWording.noNeighbour(words[1]), nearest, to);
        }
        others.add(words[0].equals("before") ? neighbour : neighbour + 1, entry);
        return new Tree.Mapping(others, parent.inBraces(), parent.place());
    }

    private static Problem at(Verb verb, String message, @Nullable String nearest) {
        return Problem.at(verb.word() + "." + verb.path(), message)
                .meaning(nearest)
                .in(verb.written().place());
    }
}
