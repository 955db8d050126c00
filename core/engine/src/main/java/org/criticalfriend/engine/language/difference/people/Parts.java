package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.PeoplePhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Role;

/** The parts that people play: how many play them, and what is asked of them. */
public final class Parts {

    private Parts() {}

    /** What is different; a role's rules and wishes are told where teams are formed. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Role> pairs = Pairs.of(sides.before().roles(), sides.now().roles(), Role::title);
        List<Statement> statements = new ArrayList<>();
        for (Role added : pairs.added()) {
            List<String> told = new ArrayList<>(sides.is().people().told(added));
            String noun = sides.is().titles().role(added);
            statements.add(Statement.of(
                    Sentences.capital(Nouns.one(noun)) + " is a new part to play. " + String.join(" ", told)));
        }
        if (!pairs.removed().isEmpty()) {
            GroupedChanges gone = new GroupedChanges();
            for (Role removed : pairs.removed()) {
                gone.add(
                        sides.was().titles().who(removed.id()), who -> who.does("has", "have") + " no part any longer");
            }
            statements.addAll(Statement.together(gone.sentences()));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Role::title)));
        for (Pair<Role> pair : pairs.kept()) {
            statements.addAll(Statement.together(numbers(sides, pair)));
        }
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, pair, changes));
        statements.addAll(Statement.together(changes.sentences()));
        for (Pair<Role> pair : pairs.kept()) {
            String noun = sides.is().titles().role(pair.now());
            statements.addAll(TakingPart.eligible(
                    Nouns.one(noun),
                    "their",
                    pair.before().eligible(),
                    pair.now().eligible()));
        }
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Role::title, Role::hint)));
        return statements;
    }

    private static List<String> numbers(EditionPair sides, Pair<Role> pair) {
        List<String> sentences = new ArrayList<>();
        Role now = pair.now();
        Role before = pair.before();
        String noun = sides.is().titles().role(now);
        if (pair.differs(Role::per)) {
            sentences.add(sides.is().people().in(now) + " now has "
                    + sides.is().people().number(now.number(), noun) + "; before, "
                    + Nouns.inSentence(sides.was().people().in(before)) + " had "
                    + sides.was().people().number(before.number())
                    + (losesSamePerson(pair) ? ", and " + onlyWished(sides) : "") + ".");
        } else if (pair.differs(Role::number)) {
            sentences.add(sides.is().people().in(now) + " now has "
                    + sides.is().people().number(now.number(), noun) + "; before, it had "
                    + sides.was().people().number(before.number()) + ".");
        }
        if (pair.differs(Role::load)) {
            if (now.load() == null) {
                sentences.add("How much one " + noun + " takes on in a cohort is no longer limited; before, it was "
                        + sides.was().people().load(before) + ".");
            } else {
                sentences.add("One " + noun + " serves "
                        + sides.is().people().load(now) + " in a cohort; before, "
                        + (before.load() == null
                                ? "nothing was said about this."
                                : "it was " + sides.was().people().load(before) + "."));
            }
        }
        return sentences;
    }

    private static String office(Role now, Role before, Who who) {
        Role.Office held = before.office();
        Role.Office comes = now.office();
        return comes != null
                ? who.does("now holds", "now hold") + " the office of " + PeoplePhrases.office(comes) + " of the hub"
                : held == null
                        ? ""
                        : who.does("no longer holds", "no longer hold") + " the office of " + PeoplePhrases.office(held)
                                + " of the hub";
    }

    private static String onlyWished(EditionPair sides) {
        return "it was no more than a wish that the same one go with all visits of "
                + Nouns.one(sides.was().titles().team());
    }

    /**
     * Whether a role that was counted for each visit now is for each team, and the wish for the same person, which is
     * thereby fulfilled, has gone. It is told once, here.
     */
    static boolean losesSamePerson(Pair<Role> pair) {
        return pair.before().per().equals("visit")
                && pair.now().per().equals("team")
                && wishesSamePerson(pair.before())
                && !wishesSamePerson(pair.now());
    }

    private static boolean wishesSamePerson(Role role) {
        return role.wishes().stream().anyMatch(wish -> wish.word().settings() instanceof Rules.SamePerson);
    }

    private static void changes(EditionPair sides, Pair<Role> pair, GroupedChanges changes) {
        Titles titles = sides.is().titles();
        Role now = pair.now();
        Role before = pair.before();
        Who role = titles.who(now.id());
        if (pair.differs(Role::substitutes)) {
            changes.add(
                    role,
                    now.substitutes() == Role.Substitutes.NONE
                            ? who -> "for " + who.words() + " nobody may stand in any longer; before, somebody could"
                            : who -> "for " + who.words()
                                    + " somebody else may now stand in; before, it was the same person throughout");
        }
        if (pair.differs(Role::side)) {
            changes.add(
                    role,
                    now.side() != null
                            ? who -> who.does("stands", "stand") + " on neither side now, host's or visitors'"
                            : who -> who.words() + " now " + (who.isSeveral() ? "count" : "counts")
                                    + " as host at home and as visitor elsewhere; before, as neither");
        }
        if (pair.differs(Role::office)) {
            changes.add(role, who -> office(now, before, who));
        }
        if (pair.differs(Role::needs)) {
            changes.add(
                    role,
                    who -> who.words()
                            + TakingPart.needs(
                                    sides, now.needs(), before.needs(), who.isSeveral() ? " need" : " needs"));
        }
        Pair<Organisation.Placement> placed = new Pair<>(
                sides.was().people().placement(before), sides.is().people().placement(now));
        if (!Objects.equals(placed.before(), placed.now())) {
            Who several = new Who(Nouns.plural(titles.role(now)), true);
            changes.add(several, who -> TakingPart.placed(sides, placed.before(), placed.now(), who));
        }
    }
}
