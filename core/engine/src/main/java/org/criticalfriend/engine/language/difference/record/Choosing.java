package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.difference.pair.Asked;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Choice.Option;
import org.jspecify.annotations.Nullable;

/** What may be chosen, and by whom. */
public final class Choosing {

    private Choosing() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Choice> pairs = Pairs.of(
                sides.before().choices(),
                sides.now().choices(),
                Choice::was,
                sides.before().programme());
        List<Statement> statements = new ArrayList<>();
        for (Choice added : pairs.added()) {
            statements.add(Statement.of("A choice is new: under " + Sentences.title(added.title()) + ", "
                    + sides.is().titles().who(added.by()).does("chooses", "choose") + " between "
                    + Sentences.and(titles(added.options().stream().toList())) + "; "
                    + sides.is().occasions().asked(added.id()) + "."));
            statements.addAll(Statement.together(added.options().stream()
                    .filter(option -> option.keptAs() != null)
                    .map(option -> kept(added, option))
                    .toList()));
        }
        for (Choice removed : pairs.removed()) {
            statements.add(Statement.of("There is no longer a choice under " + Sentences.title(removed.title()) + "."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Choice::title)));
        pairs.kept().forEach(pair -> statements.addAll(Statement.together(choice(sides, pair))));
        statements.addAll(Statement.together(Asked.elsewhere(
                sides, pairs.kept().stream().map(pair -> pair.map(Choice::id)).toList())));
        statements.addAll(Statement.together(Crosswalk.CHOICE.told(pairs, choice -> Sentences.title(choice.title()))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Choice::title, Choice::hint)));
        return statements;
    }

    private static List<String> choice(EditionPair sides, Pair<Choice> pair) {
        String choice = Sentences.title(pair.now().title());
        Pairs<Option> options = Pairs.of(
                pair.before().options(),
                pair.now().options(),
                Option::was,
                sides.before().programme());
        GroupedChanges who = new GroupedChanges();
        Changed.people(sides, pair.map(Choice::by), choice, "is chosen by", "it was chosen by", "nobody", who);
        List<String> sentences = new ArrayList<>(who.sentences());
        if (!options.added().isEmpty()) {
            sentences.add(
                    "Under " + choice + ", " + Sentences.and(titles(options.added())) + " can now be chosen too.");
        }
        if (!options.removed().isEmpty()) {
            sentences.add(
                    "Under " + choice + ", " + Sentences.and(titles(options.removed())) + " can no longer be chosen.");
        }
        sentences.addAll(RenamedParts.titles(options.kept(), Option::title));
        if (options.isReordered()) {
            sentences.add("What can be chosen under " + choice + " stands in another order: "
                    + Sentences.and(titles(pair.now().options().stream().toList())) + ".");
        }
        for (Option added : options.added()) {
            if (added.keptAs() != null) {
                sentences.add(kept(pair.now(), added));
            }
        }
        for (Pair<Option> option : options.kept()) {
            if (option.differs(Option::keptAs)) {
                sentences.add(
                        option.now().keptAs() != null
                                ? kept(pair.now(), option.now())
                                : "Once the visit is over, "
                                        + Sentences.title(option.now().title())
                                        + " now stays as it was chosen; before, it was kept as "
                                        + as(pair.before(), option.before().keptAs()) + ".");
            }
        }
        sentences.addAll(Crosswalk.OPTION.told(options, option -> Sentences.title(option.title())));
        sentences.addAll(RenamedParts.hints(options.kept(), Option::title, Option::hint));
        return sentences;
    }

    private static String kept(Choice choice, Option option) {
        return "Once the visit is over, " + Sentences.title(option.title()) + " is kept as "
                + as(choice, option.keptAs()) + " and leaves no trace.";
    }

    private static String as(Choice choice, @Nullable String id) {
        String named = id == null ? "" : id;
        return Sentences.title(choice.options().find(named).map(Option::title).orElse(named));
    }

    private static List<String> titles(List<Option> options) {
        return Sentences.titles(options.stream().map(Option::title).toList());
    }
}
