package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Where in its course a programme asks for each note, instrument and choice. */
public final class Occasions {

    private final Map<String, List<Occasion>> byThing = new LinkedHashMap<>();
    private final Titles titles;

    /**
     * One place where something is asked for.
     *
     * @param session the session it is asked in, or null where the whole step asks for it
     */
    public record Occasion(Step step, @Nullable Session session) {

        /** The ids of step and session, by which two editions can be compared. */
        public String key() {
            return step.id() + (session == null ? "" : "/" + session.id());
        }
    }

    Occasions(Programme programme, Titles titles) {
        this.titles = titles;
        for (Step step : programme.course()) {
            for (Session session : step.sessions()) {
                session.collects().forEach(thing -> add(thing, new Occasion(step, session)));
            }
            step.collects().forEach(thing -> add(thing, new Occasion(step, null)));
        }
    }

    private void add(String thing, Occasion occasion) {
        byThing.computeIfAbsent(thing, none -> new ArrayList<>()).add(occasion);
    }

    /** The occasions at which a thing is asked for, in the order of the course. */
    public List<Occasion> of(String thing) {
        return List.copyOf(byThing.getOrDefault(thing, List.of()));
    }

    /** That a thing is asked for, and where: {@code asked for after the launch}. */
    public String asked(String thing) {
        return of(thing).isEmpty() ? "though nobody is asked for it" : "asked for " + inWords(thing);
    }

    /** The occasions in words: {@code after the launch and the completion}; “nowhere” where there is none. */
    public String inWords(String thing) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Occasion occasion : of(thing)) {
            Session session = occasion.session();
            String how = session != null ? "in" : occasion.step() instanceof Step.Task ? "with" : "after";
            named.computeIfAbsent(how, none -> new ArrayList<>())
                    .add(session != null ? titles.session(session) : titles.step(occasion.step()));
        }
        List<String> parts = new ArrayList<>();
        named.forEach((how, names) -> parts.add(how + " " + Sentences.and(names)));
        return parts.isEmpty() ? "nowhere" : Sentences.and(parts);
    }
}
