package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Organisation;

/** Which organisations take part: how many, which ones, and what is known of them. */
public final class TakingPart {

    private TakingPart() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Organisation> pairs =
                Pairs.of(sides.before().organisations(), sides.now().organisations(), Organisation::title);
        List<Statement> statements = new ArrayList<>();
        for (Organisation added : pairs.added()) {
            String noun = sides.is().titles().organisation(added.id());
            statements.add(Statement.of(Sentences.capital(Nouns.plural(noun)) + " now take part. "
                    + String.join(" ", sides.is().people().told(added))));
            came(noun, added.facts(), ById.none()).ifPresent(fact -> statements.add(Statement.of(fact)));
        }
        for (Organisation removed : pairs.removed()) {
            String noun = sides.was().titles().organisation(removed.id());
            statements.add(Statement.of(Sentences.capital(Nouns.plural(noun)) + " no longer take part."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Organisation::title)));
        for (Pair<Organisation> pair : pairs.kept()) {
            statements.addAll(Statement.together(numbers(sides, pair)));
            String noun = sides.is().titles().organisation(pair.now().id());
            statements.addAll(eligible(
                    Nouns.one(noun), "its", pair.before().eligible(), pair.now().eligible()));
            statements.addAll(Statement.together(facts(noun, pair)));
            statements.addAll(Statement.together(further(sides, pair)));
        }
        statements.addAll(
                Statement.together(RenamedParts.hints(pairs.kept(), Organisation::title, Organisation::hint)));
        return statements;
    }

    private static List<String> numbers(EditionPair sides, Pair<Organisation> pair) {
        List<String> sentences = new ArrayList<>();
        String noun = sides.is().titles().organisation(pair.now().id());
        if (pair.differs(Organisation::number) || pair.differs(Organisation::per)) {
            sentences.add(sides.is().people().in(pair.now()) + " now has "
                    + Numbers.counted(pair.now().number(), noun) + "; before, "
                    + (pair.differs(Organisation::per)
                            ? Nouns.inSentence(sides.was().people().in(pair.before()))
                            : "it")
                    + " had " + Numbers.range(pair.before().number()) + ".");
        }
        Range now = pair.now().places();
        Range before = pair.before().places();
        if (!Objects.equals(before, now)) {
            if (now == null) {
                sentences.add("The number of " + Nouns.plural(noun) + " in a cohort is no longer set; before, it was "
                        + Numbers.range(Objects.requireNonNull(before)) + ".");
            } else {
                sentences.add("A cohort now has places for " + Numbers.counted(now, noun) + "; before, "
                        + (before == null ? "their number was not set." : "for " + Numbers.range(before) + "."));
            }
        }
        return sentences;
    }

    /** Conditions that came, went or read differently. */
    static List<Statement> eligible(String who, String whose, ById<FactTest> before, ById<FactTest> now) {
        if (before.equals(now)) {
            return List.of();
        }
        List<String> came = tests(whose, now, before);
        List<String> went = tests(whose, before, now);
        if (now.isEmpty()) {
            return List.of(listed(
                    Sentences.capital(who) + " can now take part without further conditions; before, "
                            + (went.size() == 1 ? "only if " : Numbers.word(went.size()) + " had to hold"),
                    went));
        }
        String takesPart = Sentences.capital(who) + " can now take part only if ";
        if (came.size() == 1 && went.size() == 1) {
            return List.of(Statement.of(takesPart + came.get(0) + "; before, only if " + went.get(0) + "."));
        }
        List<Statement> statements = new ArrayList<>();
        if (!came.isEmpty()) {
            statements.add(listed(takesPart + (came.size() == 1 ? "" : "all this holds"), came));
        }
        if (!went.isEmpty()) {
            statements.add(listed(
                    "For " + who + " it no longer matters whether " + (went.size() == 1 ? "" : "this holds"), went));
        }
        return statements;
    }

    private static Statement listed(String begin, List<String> parts) {
        return parts.size() == 1 ? Statement.of(begin + parts.get(0) + ".") : new Statement(begin + ":", parts);
    }

    /** The tests of one edition that the other does not have in the same words. */
    private static List<String> tests(String whose, ById<FactTest> of, ById<FactTest> without) {
        return of.stream()
                .filter(test -> without.stream().noneMatch(test::equals))
                .map(test -> FactPhrases.test(whose, test))
                .toList();
    }

    private static List<String> facts(String noun, Pair<Organisation> pair) {
        ById<FieldType> before = pair.before().facts();
        ById<FieldType> now = pair.now().facts();
        List<String> sentences = new ArrayList<>();
        came(noun, now, before).ifPresent(sentences::add);
        List<String> went = FactPhrases.facts(without(before, now));
        String conditions = String.join(
                " ", tests("its", pair.before().eligible(), pair.now().eligible()));
        if (went.size() > 1 && went.stream().allMatch(conditions::contains)) {
            sentences.add("The " + facts(went) + " on which this rested are no longer asked for.");
        } else if (!went.isEmpty()) {
            sentences.add(Sentences.capital(facts(went)) + " about each " + noun + (went.size() == 1 ? " is" : " are")
                    + " no longer asked for: " + Sentences.and(went) + ".");
        }
        for (String id : now.ids()) {
            FieldType was = before.find(id).orElse(null);
            FieldType is = now.find(id).orElseThrow();
            if (was != null && !was.equals(is)) {
                sentences.add("What can stand under " + FactPhrases.fact(id) + " is now " + FactPhrases.field(is)
                        + "; before, it was " + FactPhrases.field(was) + ".");
            }
        }
        return sentences;
    }

    private static Optional<String> came(String noun, ById<FieldType> now, ById<FieldType> before) {
        List<String> came = FactPhrases.facts(without(now, before));
        return came.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.capital(facts(came)) + " about each " + noun
                        + (came.size() == 1 ? " is" : " are") + " now asked for: " + Sentences.and(came) + ".");
    }

    private static String facts(List<String> facts) {
        return Numbers.counted(facts.size(), "fact");
    }

    private static List<String> without(ById<?> of, ById<?> without) {
        Set<String> ids = new LinkedHashSet<>(of.ids());
        ids.removeAll(without.ids());
        return List.copyOf(ids);
    }

    /** How places are given now, and how they were before. */
    static String placed(EditionPair sides, Organisation.Placement before, Organisation.Placement now, Who who) {
        String placed = sides.is().people().placed(now);
        return who.words() + (placed.startsWith("are ") ? " are now " + placed.substring(4) : " now " + placed)
                + "; before, they " + sides.was().people().wasPlaced(before);
    }

    /** Awards that are needed now, and those that were before. */
    static String needs(EditionPair sides, List<String> now, List<String> before, String need) {
        String is = now.isEmpty()
                ? " no longer" + need + " to hold any award"
                : " now" + need + " to hold " + sides.is().people().awards(now);
        return is + "; before, " + sides.was().people().awards(before);
    }

    private static List<String> further(EditionPair sides, Pair<Organisation> pair) {
        String noun = sides.is().titles().organisation(pair.now().id());
        Who each = Who.one(Nouns.one(noun));
        GroupedChanges changes = new GroupedChanges();
        if (pair.differs(Organisation::kind)) {
            changes.add(
                    each,
                    who -> who.is() + " now " + Nouns.one(Nouns.id(pair.now().kind())) + "; before, "
                            + Nouns.one(Nouns.id(pair.before().kind())));
        }
        if (pair.differs(Organisation::needs)) {
            changes.add(
                    each,
                    who -> who.words()
                            + needs(sides, pair.now().needs(), pair.before().needs(), " needs"));
        }
        if (pair.differs(Organisation::placedBy)) {
            changes.add(
                    new Who(Nouns.plural(noun), true),
                    who -> placed(sides, pair.before().placedBy(), pair.now().placedBy(), who));
        }
        if (pair.differs(Organisation::sends)) {
            changes.add(
                    each,
                    who -> "each " + noun + " now sends "
                            + sides.is().people().sends(pair.now().sends()) + " to others in a cohort; before, it sent "
                            + sides.was().people().sends(pair.before().sends()));
        }
        return changes.sentences();
    }
}
