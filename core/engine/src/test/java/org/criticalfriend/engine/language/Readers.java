package org.criticalfriend.engine.language;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.word.SettledWord;

/** Readers as an installation has them: with the engine's words alone, or with a plugin and a variant besides. */
final class Readers {

    private static final List<Vocabulary.Entry> FAIR_TRAVEL = List.of(
            rule("rail-time", "how long the way by rail takes at most", RailTime.class),
            rule("stops", "how often one changes at most", Stops.class));

    private Readers() {}

    /** The time on the way. */
    public record RailTime(
            @Description("the longest time on the way") Length most) {

        /** Refuses what nobody would travel. */
        public RailTime {
            int minutes = most.unit() == Length.Unit.MINUTE ? most.amount() : most.amount() * 60;
            if (minutes > 240) {
                throw new IllegalArgumentException("nobody travels longer than 4 hours");
            }
        }
    }

    /** How often one changes. */
    public record Stops(
            @Description("how often") int most,
            @Description("between what") By of) {

        /** What one changes. */
        public enum By {
            /** Trains. */
            @Description("trains")
            TRAIN,
            /** Buses. */
            @Description("buses")
            BUS
        }

        /** Refuses what nobody would bear. */
        public Stops {
            if (of == By.BUS && most > 5) {
                throw new IllegalArgumentException("nobody changes buses more than 5 times");
            }
        }
    }

    private record Rule<S extends Record>(String name, String meaning, Class<S> settings) implements SettledWord<S> {}

    static ProgrammeReader ofEngine() {
        return new ProgrammeReader(new Grammar(EngineVocabulary.plain()), new Binder(Readers::make), Promises.none());
    }

    /** A reader for whole programmes, one of which has a variant. */
    static ProgrammeReader ofSketches() {
        return new ProgrammeReader(new Grammar(EngineVocabulary.plain()), new Binder(Readers::make), new Promises() {
            @Override
            public Collection<String> variants() {
                return List.of("growing-the-top");
            }

            @Override
            public List<Problem> check(String variant, Programme programme) {
                return List.of();
            }
        });
    }

    static ProgrammeReader withPlugin() {
        return new ProgrammeReader(
                new Grammar(EngineVocabulary.plain().and(FAIR_TRAVEL)), new Binder(Readers::make), new ReadingCircle());
    }

    private static <S extends Record> Vocabulary.Entry rule(String name, String meaning, Class<S> settings) {
        return new Vocabulary.Entry(
                WordPlace.RULE,
                "fair-travel",
                name,
                meaning,
                settings,
                WordCaller.direct(new Rule<>(name, meaning, settings)));
    }

    private static Record make(Vocabulary.Entry word, java.util.function.Supplier<Record> settings)
            throws Binder.Refused {
        try {
            return settings.get();
        } catch (IllegalArgumentException refused) {
            throw new Binder.Refused(refused.getMessage());
        }
    }

    /** A variant that promises time on each visit that nothing may take. */
    private static final class ReadingCircle implements Promises {

        @Override
        public Collection<String> variants() {
            return List.of("reading-circle");
        }

        @Override
        public List<Problem> check(String variant, Programme programme) {
            if (programme.course().isEmpty()) {
                return List.of(Problem.at("course", "a reading circle promises at least one visit"));
            }
            return programme.course().stream()
                    .filter(step -> step.sessions().stream().noneMatch(Session::isProtected))
                    .map(step -> Problem.at(
                            step.path() + ".sessions",
                            "a reading circle promises protected time; mark a session with `protected: true`"))
                    .toList();
        }
    }
}
