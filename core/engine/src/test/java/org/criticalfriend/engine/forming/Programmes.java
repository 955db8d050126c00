package org.criticalfriend.engine.forming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Promises;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** Whole programmes as people write them, and small ones that ask one thing of their teams. */
final class Programmes {

    static final Vocabulary WORDS = EngineVocabulary.plain();

    private Programmes() {}

    /** One of the whole programmes, by the name of its file. */
    static Programme sketch(String name) {
        Source source = Source.decode(name, bytes("/programmes/" + name + ".yaml"));
        return programme(source, WORDS);
    }

    /** Schools in teams. */
    static Programme ofSchools(String number, String teams) {
        return ofSchools(number, teams, WORDS);
    }

    static Programme ofSchools(String number, String teams, Vocabulary vocabulary) {
        return of("{ school: { kind: school, number: " + number + ", per: team } }", teams, vocabulary);
    }

    static Programme of(String organisations, String teams, Vocabulary vocabulary) {
        String text = """
                format: 1
                programme: reading-together
                edition: 2026/27
                title: Reading Together
                organisations: %s
                roles: { headteacher: { number: 1, per: school } }
                teams: %s
                notes: { challenge: { by: headteacher, headings: themes, audience: cohort } }
                course: { launch: { kind: event, collects: challenge } }
                """.formatted(organisations, teams);
        return programme(Source.decode("programme.yaml", text.getBytes(StandardCharsets.UTF_8)), vocabulary);
    }

    private static Programme programme(Source source, Vocabulary vocabulary) {
        ProgrammeReader reader = new ProgrammeReader(
                new Grammar(vocabulary), new Binder((word, settings) -> settings.get()), new AnyVariant());
        List<Source> others = Stream.of("extending-leading-practice-2023-24", "reviewer-training")
                .map(name -> Source.decode(name, bytes("/programmes/" + name + ".yaml")))
                .toList();
        Reading reading = reader.read(source, ProgrammeLookup.of(others));
        return reading.programme()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Objects.requireNonNull(Programmes.class.getResourceAsStream(resource))) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class AnyVariant implements Promises {

        @Override
        public Collection<String> variants() {
            return List.of("growing-the-top");
        }

        @Override
        public List<Problem> check(String variant, Programme programme) {
            return List.of();
        }
    }
}
