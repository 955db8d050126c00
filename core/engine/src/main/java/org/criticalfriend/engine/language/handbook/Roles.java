package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.CoursePhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** What each role does: what somebody is asked, by when, and what they may see. */
final class Roles {

    private final Programme programme;
    private final InWords words;
    private final Reach reach;

    Roles(Programme programme, InWords words) {
        this.programme = programme;
        this.words = words;
        this.reach = new Reach(programme, words.titles());
    }

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("What each role does");
        Roles roles = new Roles(programme, words);
        programme.roles().forEach(role -> chapter.within(roles.chapter(role)));
        return chapter.finish();
    }

    private Optional<Chapter> chapter(Role role) {
        Chapter.Draft chapter =
                new Chapter.Draft(role.title()).say(words.people().told(role)).say(role.hint());
        List<List<String>> asked = asked(role);
        if (!asked.isEmpty()) {
            chapter.say("You are asked:").table(List.of("What", "When"), asked);
        }
        return chapter.list("You may see:", seen(role)).finish();
    }

    /** What a role is asked at one step, each thing with its times; nothing where the step does not reach it. */
    List<String> asked(Role role, Step step) {
        Map<String, List<String>> times = new LinkedHashMap<>();
        step(step, role, times);
        List<String> asked = new ArrayList<>();
        times.forEach((what, when) -> asked.add(what + ": " + Sentences.series(when) + "."));
        return asked;
    }

    /** Whether something for these reaches a role at any time. */
    boolean reaches(List<String> who, Role role) {
        return reach.of(who, role).isPresent();
    }

    /** What a role is asked, each thing once with all its times. */
    private List<List<String>> asked(Role role) {
        Map<String, List<String>> times = new LinkedHashMap<>();
        programme.course().forEach(step -> step(step, role, times));
        for (Output output : programme.outputs()) {
            for (Output.Stage stage : output.signOff()) {
                String due = stage.due() == null
                        ? "when its turn comes"
                        : words.times().moment(stage.due());
                add(times, reach.of(stage.by(), role), stage.title() + ": " + Sentences.title(output.title()), due);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        times.forEach((what, when) -> rows.add(List.of(what, Sentences.series(when))));
        return rows;
    }

    private void step(Step step, Role role, Map<String, List<String>> times) {
        String title = words.titles().step(step);
        String when = when(step);
        if (step instanceof Step.Task task) {
            add(times, reach.of(task.by(), role), "See to " + title, when);
            add(times, reach.of(task.agreedBy(), role), "Give your yes to " + title, when);
        } else if (step instanceof Step.Event event) {
            boolean isOfTeam = event.per() == Organisation.Per.TEAM;
            add(times, present(event.takesPart(), role, isOfTeam), "Take part in " + title, when);
            add(times, reach.of(event.chairedBy(), role), "Chair " + title, when);
        } else if (step instanceof Step.Visit visit) {
            add(times, present(visit.takesPart(), role, true), "Take part in " + title, when);
            add(times, reach.of(visit.throughout(), role), "Be there for the whole of " + title, when);
            add(times, reach.of(visit.chairedBy(), role), "Chair " + title, when);
        }
        for (Session session : step.sessions()) {
            String name = words.titles().session(session);
            add(times, reach.of(session.ledBy(), role), "Lead " + name, "during " + title);
            add(times, reach.of(session.agreedBy(), role), "Give your yes to " + name, "during " + title);
            session.collects().forEach(thing -> collected(thing, role, "in " + name, times));
        }
        String after = step instanceof Step.Task ? when : "after " + title;
        step.collects().forEach(thing -> collected(thing, role, after, times));
    }

    /** All are there where nobody is named: at an event of the cohort everybody, at a team's its own people. */
    private Optional<String> present(List<String> takesPart, Role role, boolean isOfTeam) {
        return reach.of(takesPart.isEmpty() ? List.of(isOfTeam ? "team" : "cohort") : takesPart, role);
    }

    private String when(Step step) {
        if (step instanceof Step.Event event && event.sameAs() != null) {
            return "together with " + CoursePhrases.sameAs(event.sameAs());
        }
        Moment moment = step.time();
        String when =
                moment == null ? "on a date that people find" : words.times().moment(moment);
        return step.onlyIf() == null ? when : when + ", " + words.conditions().only(step.onlyIf());
    }

    private void collected(String thing, Role role, String when, Map<String, List<String>> times) {
        Note note = programme.notes().find(thing).orElse(null);
        Instrument instrument = programme.instruments().find(thing).orElse(null);
        Choice choice = programme.choices().find(thing).orElse(null);
        String title = words.titles().thing(thing);
        if (note != null) {
            String number = note.number() == null ? "" : " (" + words.records().howMany(note) + ")";
            add(times, reach.of(note.by(), role), "Write " + title + number + only(note.onlyIf()), when);
        } else if (instrument != null) {
            add(times, reach.of(instrument.by(), role), "Answer " + title + only(instrument.onlyIf()), when);
        } else if (choice != null) {
            add(times, reach.of(choice.by(), role), "Choose under " + title, when);
        }
    }

    private String only(@Nullable Use condition) {
        return condition == null ? "" : ", " + words.conditions().only(condition);
    }

    private static void add(Map<String, List<String>> times, Optional<String> reached, String what, String when) {
        reached.ifPresent(qualifier -> {
            List<String> known = times.computeIfAbsent(
                    qualifier.isEmpty() ? what : what + ", " + qualifier, none -> new ArrayList<>());
            if (!known.contains(when)) {
                known.add(when);
            }
        });
    }

    /** What a role may see, what is seen alike told together. */
    List<String> seen(Role role) {
        Map<String, List<String>> seen = new LinkedHashMap<>();
        for (Note note : programme.notes()) {
            see(seen, note.audience(), role, "What is written as %s", note.title());
        }
        for (Instrument instrument : programme.instruments()) {
            see(seen, instrument.audience(), role, "The single answers to %s", instrument.title());
        }
        for (Output output : programme.outputs()) {
            String document = output.signOff().isEmpty() ? "The document %s" : "Once it is released, %s";
            see(seen, output.audience(), role, document, output.title());
        }
        List<String> told = new ArrayList<>();
        seen.forEach((clause, titles) -> {
            String several = titles.size() > 1 ? clause.replace("The document ", "The documents ") : clause;
            told.add(several.replace("%s", Sentences.and(Sentences.titles(titles))));
        });
        return told;
    }

    private void see(Map<String, List<String>> seen, List<String> audience, Role role, String clause, String title) {
        reach.of(audience, role)
                .ifPresent(qualifier -> seen.computeIfAbsent(
                                qualifier.isEmpty() ? clause : clause + ", " + qualifier, none -> new ArrayList<>())
                        .add(title));
    }
}
