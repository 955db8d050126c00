package org.criticalfriend.api.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.api.cli.CommandLineRunner;
import org.criticalfriend.api.cli.Terminal;

/** The distribution that the build laid out, and its commands as somebody types them. */
public final class Distribution {

    static final Path HOME = Path.of(System.getProperty("criticalfriend.home", "target/criticalfriend"));
    static final Path EXAMPLES = HOME.resolve("examples");

    private Distribution() {}

    /** What a command answered. */
    record Said(int exitCode, String results, String asides) {}

    static Said run(String... arguments) {
        return runIn(HOME, arguments);
    }

    static Said runIn(Path home, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream asides = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(asides, true, StandardCharsets.UTF_8));
        int exitCode = new CommandLineRunner(home, terminal).run(arguments);
        return new Said(exitCode, results.toString(StandardCharsets.UTF_8), asides.toString(StandardCharsets.UTF_8));
    }

    public static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
