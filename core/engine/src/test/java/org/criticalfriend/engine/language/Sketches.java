package org.criticalfriend.engine.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.source.Source;

/** Whole programmes as people write them, each of them right. */
final class Sketches {

    private static final List<Source> ALL = read();
    private static final ProgrammeLookup SHELF = ProgrammeLookup.of(ALL);

    private Sketches() {}

    static List<Source> all() {
        return ALL;
    }

    /** Where they find each other. */
    static ProgrammeLookup lookup() {
        return SHELF;
    }

    private static List<Source> read() {
        try (Stream<Path> paths = Files.list(BrokenFile.folder("programmes"))) {
            return paths.sorted().map(Sketches::source).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path path) {
        try {
            return Source.decode(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
