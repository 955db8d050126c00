package org.criticalfriend.engine.language.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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

/** Programmes that tests read from files, with every variant they name. */
public final class Editions {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "difference");
    private static final String ORCHARD = "orchard.yaml";

    private static final Promises ANY_VARIANT = new Promises() {
        @Override
        public Collection<String> variants() {
            return List.of("growing-the-top", "quality-assurance-review", "orchard");
        }

        @Override
        public List<Problem> check(String variant, Programme programme) {
            return List.of();
        }
    };

    private static final Vocabulary WORDS = EngineVocabulary.plain();
    private static final ProgrammeReader READER = reader(WORDS);

    private Editions() {}

    /** The names of all programme files. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("programmes"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of them. */
    public static Programme read(String name) {
        List<Source> lookup =
                names().stream().map(other -> source("programmes/" + other)).toList();
        return read(source("programmes/" + name), lookup, words());
    }

    /** The programme that says something under every key. */
    public static Programme orchard() {
        return read(source(ORCHARD), List.of(), words());
    }

    /** The same programme changed by these verbs, as its next edition. */
    public static Programme orchard(String verbs) {
        return orchard(verbs, words());
    }

    /** The same, with more words than the engine's own. */
    public static Programme orchard(String verbs, Vocabulary words) {
        String head = "format: 1\nprogramme: orchard\nedition: 2025/26\ntitle: Orchard\nextends: orchard@2024/25\n";
        return read(Source.of("changed.yaml", head + verbs + "\n"), List.of(source(ORCHARD)), words);
    }

    /** The words the engine knows. */
    public static Vocabulary words() {
        return WORDS;
    }

    private static ProgrammeReader reader(Vocabulary words) {
        return new ProgrammeReader(new Grammar(words), new Binder((word, settings) -> settings.get()), ANY_VARIANT);
    }

    /** A file that is compared letter by letter. */
    public static String text(String resource) {
        try {
            return Files.readString(RESOURCES.resolve(resource), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(String resource) {
        return Source.of(resource, text(resource));
    }

    private static Programme read(Source source, List<Source> lookup, Vocabulary words) {
        ProgrammeReader reader = words == WORDS ? READER : reader(words);
        Reading reading = reader.read(source, ProgrammeLookup.of(lookup));
        return reading.programme()
                .orElseThrow(
                        () -> new AssertionError(source.name() + ": " + reading.problems() + " in:\n" + source.text()));
    }
}
