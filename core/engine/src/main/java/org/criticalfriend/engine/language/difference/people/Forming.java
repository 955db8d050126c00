package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Use;

/** How teams are formed: what a team is called, what always holds, what is wished for and how much it counts. */
public final class Forming {

    private static final String WEIGHTS = "Weights are set against each other: a wish with a weight of three counts as"
            + " much as three wishes with a weight of one.";

    private Forming() {}

    /**
     * A rule, or a wish with its weight.
     *
     * @param key where it stands: with the teams or with which role, and its id
     * @param weight 0 for a rule
     * @param clause what holds or is wished for
     */
    private record Held(String key, Use word, int weight, String clause) {

        boolean saysTheSame(Held other) {
            return word.saysTheSame(other.word);
        }

        /** The teams, or the role it stands with. */
        String owner() {
            return key.substring(0, key.indexOf('/'));
        }
    }

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        List<Statement> statements = new ArrayList<>();
        String was = sides.was().titles().team();
        String is = sides.is().titles().team();
        if (!was.equals(is)) {
            statements.add(Statement.of("What was called " + Nouns.one(was) + " is now called " + Nouns.one(is) + "."));
        }
        List<Held> before = held(sides.before(), sides.was());
        List<Held> now = held(sides.now(), sides.is());
        before.removeIf(held -> isToldWithTheRole(sides, held) || wentWithTheRole(sides, held));
        Map<Held, Held> pairs = pairs(before, now);
        List<Held> added = now.stream().filter(held -> !pairs.containsKey(held)).toList();
        List<Held> removed =
                before.stream().filter(held -> !pairs.containsValue(held)).toList();
        statements.addAll(rules(added, removed, pairs));
        statements.addAll(wishes(added, removed, pairs));
        return statements;
    }

    /** Rules and wishes as clauses, to say what both editions hold alike. */
    public static List<String> alike(EditionPair sides) {
        List<Held> before = held(sides.before(), sides.was());
        return held(sides.now(), sides.is()).stream()
                .filter(held -> held.weight() == 0)
                .filter(held -> before.stream()
                        .anyMatch(other ->
                                other.weight() == 0 && other.owner().equals(held.owner()) && held.saysTheSame(other)))
                .map(Held::clause)
                .toList();
    }

    private static List<Held> held(Programme programme, InWords words) {
        List<Held> held = new ArrayList<>();
        Teams teams = programme.teams();
        if (teams != null) {
            teams.rules()
                    .forEach(rule -> held.add(new Held(
                            "/" + rule.id(), rule.word(), 0, words.rules().ofTeam(rule.word()))));
            teams.wishes()
                    .forEach(wish -> held.add(new Held(
                            "/" + wish.id(),
                            wish.word(),
                            wish.weight(),
                            words.rules().ofTeam(wish.word()))));
        }
        for (Role role : programme.roles()) {
            role.rules()
                    .forEach(rule -> held.add(new Held(
                            role.id() + "/" + rule.id(),
                            rule.word(),
                            0,
                            words.rules().ofRole(rule.word(), role))));
            role.wishes()
                    .forEach(wish -> held.add(new Held(
                            role.id() + "/" + wish.id(),
                            wish.word(),
                            wish.weight(),
                            words.rules().ofRole(wish.word(), role))));
        }
        return held;
    }

    private static boolean isToldWithTheRole(EditionPair sides, Held held) {
        return Pairs.of(sides.before().roles(), sides.now().roles(), Role::title).kept().stream()
                .filter(pair -> pair.now().id().equals(held.owner()))
                .anyMatch(pair -> held.word().name().equals("same-person") && Parts.losesSamePerson(pair));
    }

    private static boolean wentWithTheRole(EditionPair sides, Held held) {
        return !held.owner().isEmpty() && !sides.now().roles().has(held.owner());
    }

    /** From what holds now to what held before: the same in other words, or another thing of the same id. */
    private static Map<Held, Held> pairs(List<Held> before, List<Held> now) {
        Map<Held, Held> pairs = new LinkedHashMap<>();
        List<Held> open = new ArrayList<>(before);
        for (Held held : now) {
            Optional<Held> same = Stream.concat(
                            open.stream().filter(other -> isAt(held, other) && held.saysTheSame(other)),
                            open.stream()
                                    .filter(other -> held.owner().equals(other.owner()) && held.saysTheSame(other)))
                    .findFirst();
            same.ifPresent(other -> {
                pairs.put(held, other);
                open.remove(other);
            });
        }
        for (Held held : now) {
            if (!pairs.containsKey(held)) {
                open.stream().filter(other -> isAt(held, other)).findFirst().ifPresent(other -> {
                    pairs.put(held, other);
                    open.remove(other);
                });
            }
        }
        return pairs;
    }

    private static boolean isAt(Held held, Held other) {
        return held.key().equals(other.key()) && (held.weight() == 0) == (other.weight() == 0);
    }

    private static List<Statement> rules(List<Held> added, List<Held> removed, Map<Held, Held> pairs) {
        List<Statement> statements = new ArrayList<>();
        List<String> came = clauses(added, 0);
        if (came.size() == 1) {
            statements.add(Statement.of(Sentences.sentence("a new rule holds: " + came.get(0))));
        } else if (!came.isEmpty()) {
            statements.add(Statement.of(
                    Sentences.sentence(Numbers.word(came.size()) + " rules are new: " + String.join(", and ", came))));
        }
        pairs.forEach((now, before) -> {
            if (now.weight() == 0 && before.weight() > 0) {
                statements.add(Statement.of("What was only wished for is now a rule: " + now.clause() + "."));
            } else if (now.weight() == 0 && !now.saysTheSame(before)) {
                statements.add(
                        Statement.of("A rule is changed: " + now.clause() + "; before, " + before.clause() + "."));
            }
        });
        List<String> went = clauses(removed, 0);
        if (!went.isEmpty()) {
            statements.add(Statement.of(
                    Sentences.sentence("it no longer has to be that " + String.join(", and that ", went))));
        }
        return statements;
    }

    private static List<String> clauses(List<Held> held, int weight) {
        return held.stream()
                .filter(one -> one.weight() == weight)
                .map(Held::clause)
                .toList();
    }

    private static List<Statement> wishes(List<Held> added, List<Held> removed, Map<Held, Held> pairs) {
        List<Statement> statements = new ArrayList<>();
        List<String> came = added.stream()
                .filter(held -> held.weight() > 0)
                .sorted(Comparator.comparing(held -> -held.weight()))
                .map(held -> "that " + held.clause() + ", with " + weight(held.weight()))
                .toList();
        if (came.size() == 1) {
            statements.add(Statement.of("A wish is new: " + came.get(0) + "."));
        } else if (!came.isEmpty()) {
            statements.add(new Statement(Sentences.capital(Numbers.word(came.size())) + " wishes are new:", came));
        }
        List<String> sentences = new ArrayList<>();
        pairs.forEach((now, before) -> changed(new Pair<>(before, now)).ifPresent(sentences::add));
        boolean hasWeights = !sentences.isEmpty() || !came.isEmpty();
        List<String> went = removed.stream()
                .filter(held -> held.weight() > 0)
                .map(Held::clause)
                .toList();
        if (!went.isEmpty()) {
            sentences.add(Sentences.sentence("it is no longer wished that " + String.join(", and that ", went)));
        }
        if (hasWeights) {
            sentences.add(WEIGHTS);
        }
        statements.addAll(Statement.together(sentences));
        return statements;
    }

    private static Optional<String> changed(Pair<Held> pair) {
        Held now = pair.now();
        Held before = pair.before();
        if (now.weight() > 0 && before.weight() == 0) {
            return Optional.of(
                    "What was a rule is now only wished for, with " + weight(now.weight()) + ": " + now.clause() + ".");
        }
        if (now.weight() == 0) {
            return Optional.empty();
        }
        boolean isSame = now.saysTheSame(before);
        if (!isSame) {
            return Optional.of("It is now wished that " + now.clause() + ", with " + weight(now.weight())
                    + "; before, that " + before.clause() + ", with " + weight(before.weight()) + ".");
        }
        return now.weight() == before.weight()
                ? Optional.empty()
                : Optional.of("The wish that " + now.clause() + " now has " + weight(now.weight()) + "; before, it had "
                        + Numbers.word(before.weight()) + ".");
    }

    private static String weight(int weight) {
        return "a weight of " + Numbers.word(weight);
    }
}
