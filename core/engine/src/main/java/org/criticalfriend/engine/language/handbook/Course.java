package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.CoursePhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** The course of the year, in order, with the sessions of its days. */
final class Course {

    private Course() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("The course of the year");
        programme.course().forEach(step -> chapter.within(step(step, words)));
        return chapter.finish();
    }

    static Optional<Chapter> step(Step step, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft(step.title());
        chapter.say(Sentences.sentence(words.course().step(step))).say(step.hint());
        present(step, words).forEach(chapter::say);
        chapter.table(
                List.of("Session", "When", "Minutes", "Led by", "Asks for", "Good to know"),
                step.sessions().stream()
                        .map(session -> row(session, days(step), words))
                        .toList());
        planned(step).ifPresent(chapter::say);
        if (!step.collects().isEmpty()) {
            String when = step instanceof Step.Task ? "It asks for " : "Afterwards it asks for ";
            chapter.say(when + Sentences.and(words.titles().things(step.collects())) + ".");
        }
        return chapter.finish();
    }

    private static List<String> present(Step step, InWords words) {
        List<String> said = new ArrayList<>();
        List<String> takesPart = step instanceof Step.Visit visit
                ? visit.takesPart()
                : step instanceof Step.Event event ? event.takesPart() : List.of();
        if (!takesPart.isEmpty()) {
            said.add(Sentences.capital(words.titles().who(takesPart).does("takes", "take")) + " part.");
        }
        if (step instanceof Step.Visit visit && !visit.throughout().isEmpty()) {
            said.add(Sentences.capital(words.titles().who(visit.throughout()).is()) + " there all day.");
        }
        return said;
    }

    private static int days(Step step) {
        return step instanceof Step.Visit visit ? visit.days() : step instanceof Step.Event event ? event.days() : 1;
    }

    private static List<String> row(Session session, int days, InWords words) {
        List<String> know = new ArrayList<>();
        if (session.hint() != null) {
            know.add(Sentences.sentence(session.hint()));
        }
        if (session.isProtected()) {
            know.add("No replanning may take this time.");
        }
        if (session.times() != null) {
            know.add("In " + session.times() + " of the visits.");
        }
        if (!session.takesPart().isEmpty()) {
            know.add("For " + words.titles().who(session.takesPart()).words() + ".");
        }
        if (!session.agreedBy().isEmpty()) {
            know.add("It needs the yes of "
                    + words.titles().who(session.agreedBy()).words() + ".");
        }
        if (session.onlyIf() != null) {
            know.add(Sentences.sentence(words.conditions().only(session.onlyIf())));
        }
        return List.of(
                session.title(),
                when(session, days),
                Integer.toString(session.minutes()),
                session.ledBy().isEmpty()
                        ? ""
                        : words.titles().who(session.ledBy()).words(),
                Sentences.and(words.titles().things(session.collects())),
                String.join(" ", know));
    }

    private static String when(Session session, int days) {
        if (days > 1) {
            return CoursePhrases.place(session);
        }
        return session.part() == null ? "" : CoursePhrases.part(session.part());
    }

    private static Optional<String> planned(Step step) {
        int minutes = step.sessions().stream().mapToInt(Session::minutes).sum();
        Length length = step instanceof Step.Visit visit
                ? visit.length()
                : step instanceof Step.Event event ? event.length() : null;
        if (minutes == 0) {
            return Optional.empty();
        }
        return Optional.of("Altogether " + Times.minutes(minutes) + " are planned"
                + (length == null ? "." : "; a day lasts " + Times.length(length) + "."));
    }
}
