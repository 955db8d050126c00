package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script under {@code src/bench} runs, with counts so small that its figures mean nothing. */
@Tag("packed")
class BenchTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> BENCHES = List.of(
            "api/src/bench/run", "api/src/bench/save-over-http", "api/src/bench/start", "core/engine/src/bench/run");
    private static final String KILLS = "api/src/bench/kill-while-saving";
    /** Not every machine has strace; the build server installs it and runs this one. */
    private static final String SYNCS = "api/src/bench/count-syncs";

    @TempDir
    private Path folder;

    static List<String> benches() {
        return BENCHES;
    }

    @ParameterizedTest
    @MethodSource("benches")
    void aBenchTellsTheRatioToWhatItMeasuredBeside(String script) throws Exception {
        assertThat(run(script)).contains("ratio");
    }

    @Test
    void aKilledProcessLosesNoSave() throws Exception {
        assertThat(run(KILLS)).startsWith("1 kills,");
    }

    @Test
    void noScriptIsForgotten() throws IOException {
        List<String> scripts = new ArrayList<>();
        // No module lies deeper than core/engine.
        try (Stream<Path> found = Files.find(
                ROOT, 5, (file, is) -> is.isRegularFile() && file.getParent().endsWith("src/bench"))) {
            found.map(file -> ROOT.relativize(file).toString()).forEach(scripts::add);
        }

        assertThat(scripts).contains(KILLS, SYNCS).containsAll(BENCHES).hasSize(BENCHES.size() + 2);
    }

    /** What a script prints, which it does with success; one round of two is the least for each of them. */
    private String run(String script) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder bench = new ProcessBuilder(ROOT.resolve(script).toString(), "1", "2")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        bench.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + ":" + path);

        int exitCode = bench.start().waitFor();

        String text = Distribution.read(printed);
        assertThat(exitCode).as(text).isZero();
        return text;
    }
}
