package org.criticalfriend.engine.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.source.Source;

/**
 * A file with one mistake and the report it should get. What it builds on lies in the same folder, in files that end in
 * {@code .base.yaml}.
 */
record BrokenFile(Path path) {

    private static final String BASE = ".base.yaml";
    private static final String EXPECTED = ".expected.txt";

    /** All of them, by area and name. */
    static List<BrokenFile> all() {
        return under(folder("broken"))
                .filter(path -> path.toString().endsWith(".yaml") && !isBase(path))
                .map(BrokenFile::new)
                .toList();
    }

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(BrokenFile.class.getResource("/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String area() {
        return path.getParent().getFileName().toString();
    }

    String name() {
        return path.getFileName().toString().replace(".yaml", "");
    }

    Source source() {
        return source(path);
    }

    String expected() {
        return text(path.resolveSibling(name() + EXPECTED));
    }

    /** Keeps a report as the expected one, here and where it will be found the next time. */
    void write(String report) {
        try {
            Files.writeString(path.resolveSibling(name() + EXPECTED), report);
            Files.writeString(Path.of("src/test/resources/broken", area(), name() + EXPECTED), report);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Reading read(ProgrammeReader reader) {
        return reader.read(source(), lookup());
    }

    String report(ProgrammeReader reader) {
        return ProblemReport.of(read(reader));
    }

    @Override
    public String toString() {
        return area() + "/" + name();
    }

    private ProgrammeLookup lookup() {
        return ProgrammeLookup.of(under(path.getParent())
                .filter(BrokenFile::isBase)
                .map(BrokenFile::source)
                .toList());
    }

    private static boolean isBase(Path path) {
        return path.toString().endsWith(BASE);
    }

    private static Source source(Path path) {
        try {
            return Source.decode(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new ArrayList<>(paths.sorted().toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
