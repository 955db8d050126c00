package org.criticalfriend.engine.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Promises;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** What is rehearsed: every whole programme among the test resources, and small ones written in a test. */
public final class Scripts {

    /** The engine’s words. */
    public static final Vocabulary VOCABULARY = EngineVocabulary.with(OfficeFormats.WRITERS);

    private static final ProgrammeReader READER =
            new ProgrammeReader(new Grammar(VOCABULARY), new Binder((word, settings) -> settings.get()), anyVariant());
    private static final List<Source> SOURCES = sources();
    private static final Map<String, Programme> ALL = read();
    private static final Map<String, RehearsalResult> PLAYED = new ConcurrentHashMap<>();

    private Scripts() {}

    /** The programmes by the names of their files. */
    public static Map<String, Programme> all() {
        return ALL;
    }

    /** A programme by the name of its file. */
    public static Programme programme(String file) {
        return Objects.requireNonNull(ALL.get(file), file);
    }

    /** What comes of reading a programme written in a test. */
    public static Reading read(String text) {
        return READER.read(Source.of("script.yaml", text), ProgrammeLookup.of(SOURCES));
    }

    /** A programme written in a test. */
    public static Programme of(String text) {
        Reading reading = read(text);
        return reading.programme().orElseThrow(() -> new AssertionError(ProblemReport.of(reading)));
    }

    /** Rehearsed once for all tests. */
    public static RehearsalResult played(String file) {
        return PLAYED.computeIfAbsent(file, name -> play(programme(name), 1));
    }

    /** A rehearsal. */
    public static RehearsalResult play(Programme programme, long seed) {
        return Rehearsal.play(programme, Optional.empty(), VOCABULARY, seed);
    }

    private static Promises anyVariant() {
        return new Promises() {
            @Override
            public Collection<String> variants() {
                return List.of("growing-the-top");
            }

            @Override
            public List<Problem> check(String variant, Programme programme) {
                return List.of();
            }
        };
    }

    private static Map<String, Programme> read() {
        Map<String, Programme> all = new TreeMap<>();
        for (Source source : SOURCES) {
            READER.read(source, ProgrammeLookup.of(SOURCES))
                    .programme()
                    .ifPresent(programme -> all.put(source.name().replace(".yaml", ""), programme));
        }
        return all;
    }

    private static List<Source> sources() {
        URL url = Objects.requireNonNull(Scripts.class.getResource("/programmes"));
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().map(Scripts::source).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Source source(Path file) {
        try {
            return Source.decode(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
