package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.difference.pair.Asked;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Step;

/** The course of the year: its tasks, events and visits. */
public final class Year {

    private Year() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Step> pairs = Pairs.of(sides.before().course(), sides.now().course(), Step::title);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Step::title)));
        List<Pair<Step>> alike = pairs.kept().stream()
                .filter(pair -> pair.before().getClass().equals(pair.now().getClass()))
                .toList();
        statements.addAll(Statement.together(times(sides, alike)));
        List<String> changed = new ArrayList<>(otherKind(sides, pairs.kept()));
        GroupedChanges changes = new GroupedChanges();
        alike.forEach(pair -> changes(sides, pair, changes));
        changed.addAll(changes.sentences());
        statements.addAll(Statement.together(changed));
        statements.addAll(comeAndGone(sides, pairs));
        pairs.kept().forEach(pair -> statements.addAll(Days.of(sides, pair)));
        statements.addAll(Statement.together(Asked.elsewhere(
                sides,
                Stream.of("people", "dates", "agenda")
                        .map(id -> new Pair<>(id, id))
                        .toList())));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Step::title, Step::hint)));
        if (pairs.isReordered()) {
            statements.add(Statement.of("The steps of the year stand in another order: "
                    + Sentences.and(pairs.kept().stream()
                            .map(pair -> sides.is().titles().step(pair.now()))
                            .toList())
                    + "."));
        }
        return statements;
    }

    private static List<Statement> comeAndGone(EditionPair sides, Pairs<Step> pairs) {
        List<Statement> statements = new ArrayList<>();
        List<String> came = pairs.added().stream()
                .map(step -> told(sides.is(), step)
                        + (step.sessions().isEmpty() ? "" : "; its sessions are " + Days.told(sides.is(), step)))
                .toList();
        if (came.size() == 1) {
            statements.add(Statement.of("New in the year is " + came.get(0) + "."));
        } else if (!came.isEmpty()) {
            statements.add(new Statement(
                    Sentences.capital(Numbers.counted(came.size(), "step")) + " of the year are new:", came));
        }
        List<String> went =
                pairs.removed().stream().map(step -> told(sides.was(), step)).toList();
        if (went.size() == 1) {
            statements.add(Statement.of("No longer part of the year is " + went.get(0) + "."));
        } else if (!went.isEmpty()) {
            statements.add(new Statement(
                    Sentences.capital(Numbers.counted(went.size(), "step")) + " are no longer part of the year:",
                    went));
        }
        return statements;
    }

    private static String told(InWords words, Step step) {
        return Sentences.title(step.title()) + ", " + words.course().step(step);
    }

    private static List<String> otherKind(EditionPair sides, List<Pair<Step>> kept) {
        return kept.stream()
                .filter(pair -> !pair.before().getClass().equals(pair.now().getClass()))
                .map(pair -> Sentences.title(pair.now().title()) + " is now "
                        + sides.is().course().step(pair.now()) + "; before, it was "
                        + sides.was().course().step(pair.before()) + ".")
                .toList();
    }

    /** All that takes place or falls due at another time, as one sentence. */
    private static List<String> times(EditionPair sides, List<Pair<Step>> kept) {
        List<String> held = new ArrayList<>();
        List<String> due = new ArrayList<>();
        for (Pair<Step> pair : kept) {
            if (!pair.differs(Step::time) || Meetings.isOfAnother(pair)) {
                continue;
            }
            boolean isTask = pair.now() instanceof Step.Task;
            List<String> said = isTask ? due : held;
            String is = said.isEmpty() ? (isTask ? " is now due " : " now takes place ") : " ";
            said.add(sides.is().titles().step(pair.now()) + is + Meetings.when(sides.is(), pair.now()) + " (before: "
                    + Meetings.when(sides.was(), pair.before()) + ")");
        }
        return Stream.of(held, due)
                .filter(said -> !said.isEmpty())
                .map(said -> Sentences.sentence(Sentences.and(said)))
                .toList();
    }

    private static void changes(EditionPair sides, Pair<Step> pair, GroupedChanges changes) {
        if (pair.now() instanceof Step.Task now && pair.before() instanceof Step.Task before) {
            tasks(sides, new Pair<>(before, now), changes);
        } else if (pair.now() instanceof Step.Event now && pair.before() instanceof Step.Event before) {
            Meetings.events(sides, new Pair<>(before, now), changes);
        } else if (pair.now() instanceof Step.Visit now && pair.before() instanceof Step.Visit before) {
            Meetings.visits(sides, new Pair<>(before, now), changes);
        }
        Changed.onlyIf(
                sides, sides.is().titles().step(pair.now()), "part of the year", pair.map(Step::onlyIf), changes);
    }

    private static void tasks(EditionPair sides, Pair<Step.Task> pair, GroupedChanges changes) {
        String task = sides.is().titles().step(pair.now());
        Changed.people(sides, pair.map(Step.Task::by), task, "is seen to by", "it was seen to by", "nobody", changes);
        Changed.yes(sides, pair.map(Step.Task::agreedBy), task, changes);
        if (pair.differs(Step.Task::tell)) {
            Who now = told(sides.is(), pair.now().tell());
            Who before = told(sides.was(), pair.before().tell());
            changes.add(
                    Who.one(task),
                    pair.now().tell().isEmpty()
                            ? who -> "once " + who.is() + " done, nobody is told any longer; before, " + before.words()
                            : who -> "once " + who.is() + " done, " + now.does("now hears", "now hear")
                                    + " of it; before, " + before.words());
        }
        if (pair.differs(Step.Task::per)) {
            String now = once(sides.is(), pair.now());
            String before = once(sides.was(), pair.before());
            changes.add(Who.one(task), who -> who.is() + " now done once for " + now + "; before, for " + before);
        }
    }

    private static Who told(InWords words, List<String> tell) {
        return tell.isEmpty() ? Who.one("nobody") : words.titles().who(tell);
    }

    private static String once(InWords words, Step.Task task) {
        String per = task.per();
        return per == null
                ? "each who sees to it"
                : per.equals("cohort")
                        ? "the whole cohort"
                        : "each " + words.titles().per(per);
    }
}
