package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.CoursePhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** The sessions of one step, and the minutes they take together. */
final class Days {

    private Days() {}

    /** What is different in the sessions of a step that both editions have. */
    static List<Statement> of(EditionPair sides, Pair<Step> step) {
        Pairs<Session> pairs = Pairs.of(step.before().sessions(), step.now().sessions(), Session::title);
        List<Statement> statements = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        String name = sides.is().titles().step(step.now());
        if (pairs.added().size() > 1) {
            statements.add(new Statement(
                    Sentences.capital(name) + " has "
                            + Numbers.counted(pairs.added().size(), "new session") + ":",
                    told(sides.is(), pairs.added(), ": ", "")));
        } else if (!pairs.added().isEmpty()) {
            sentences.add(Sentences.capital(name) + " has a new session, "
                    + told(sides.is(), pairs.added(), ": ", "").get(0) + ".");
        }
        if (!pairs.removed().isEmpty()) {
            sentences.add("No longer part of " + name + (pairs.removed().size() == 1 ? " is " : " are ")
                    + Sentences.and(told(sides.was(), pairs.removed(), " (", ")")) + ".");
        }
        sentences.addAll(RenamedParts.titles(pairs.kept(), Session::title));
        minutes(sides, pairs).ifPresent(sentences::add);
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, pair, changes));
        sentences.addAll(changes.sentences());
        if (pairs.isReordered()) {
            sentences.add("The sessions stand in another order: "
                    + Sentences.and(Sentences.titles(
                            step.now().sessions().stream().map(Session::title).toList()))
                    + ".");
        }
        sentences.addAll(RenamedParts.hints(pairs.kept(), Session::title, Session::hint));
        if (!sentences.isEmpty()) {
            sum(step).ifPresent(sentences::add);
        }
        statements.addAll(Statement.together(sentences));
        return statements;
    }

    /** The sessions of a step with their minutes: {@code *Context* (30 minutes, led by the host)}. */
    static String told(InWords words, Step step) {
        return Sentences.and(told(words, step.sessions().stream().toList(), " (", ")"));
    }

    private static List<String> told(InWords words, List<Session> sessions, String open, String close) {
        return sessions.stream()
                .map(session ->
                        words.titles().session(session) + open + words.course().session(session) + close)
                .toList();
    }

    private static Optional<String> minutes(EditionPair sides, Pairs<Session> pairs) {
        List<String> said = new ArrayList<>();
        for (Pair<Session> pair : pairs.kept()) {
            if (pair.differs(Session::minutes)) {
                said.add(sides.is().titles().session(pair.now()) + (said.isEmpty() ? " now takes " : " ")
                        + pair.now().minutes() + (said.isEmpty() ? " minutes" : "") + " (before: "
                        + pair.before().minutes() + ")");
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(Sentences.sentence(Sentences.and(said)));
    }

    private static Optional<String> sum(Pair<Step> step) {
        int before = sum(step.before());
        int now = sum(step.now());
        if (before == now || before == 0 || now == 0) {
            return Optional.empty();
        }
        return Optional.of("Altogether " + Times.minutes(now) + " are planned; before, " + Times.minutes(before) + ".");
    }

    private static int sum(Step step) {
        return step.sessions().stream().mapToInt(Session::minutes).sum();
    }

    private static void changes(EditionPair sides, Pair<Session> pair, GroupedChanges changes) {
        Session now = pair.now();
        Session before = pair.before();
        String session = sides.is().titles().session(now);
        Who one = Who.one(session);
        if (pair.differs(Session::part) && !pair.differs(Session::day)) {
            changes.add(one, who -> who.is() + " now " + part(now) + "; before, " + part(before));
        } else if (pair.differs(Session::day)) {
            changes.add(
                    one,
                    who -> who.is() + " now " + CoursePhrases.place(now) + "; before, " + CoursePhrases.place(before));
        }
        if (pair.differs(Session::isProtected)) {
            changes.add(
                    one,
                    now.isProtected()
                            ? who -> who.is() + " now protected: no replanning may take this time"
                            : who -> who.is() + " no longer protected: replanning may take this time");
        }
        if (pair.differs(Session::times)) {
            Changed.value(
                    session,
                    "is now held",
                    now.times() == null ? null : visits(now.times()),
                    before.times() == null ? null : visits(before.times()),
                    "in each visit",
                    changes);
        }
        Changed.people(
                sides,
                pair.map(Session::ledBy),
                session,
                "is led by",
                "it was led by",
                "nobody in particular",
                changes);
        Changed.people(sides, pair.map(Session::takesPart), session, "is for", "it was for", "everybody", changes);
        Changed.yes(sides, pair.map(Session::agreedBy), session, changes);
        Changed.onlyIf(sides, session, "held", pair.map(Session::onlyIf), changes);
    }

    private static String part(Session session) {
        return session.part() == null ? "at no set time of the day" : CoursePhrases.part(session.part());
    }

    private static String visits(int times) {
        return "in " + Numbers.word(times) + " of the visits";
    }
}
