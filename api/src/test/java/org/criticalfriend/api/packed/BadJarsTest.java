package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A distribution into whose plugins folder bad files were put. */
@Tag("packed")
class BadJarsTest {

    @TempDir
    private Path home;

    private Path good;

    @BeforeEach
    void copyTheGoodPlugins() throws IOException {
        Path plugins = Files.createDirectory(home.resolve("plugins"));
        List<Path> jars;
        try (Stream<Path> found = Files.list(Distribution.HOME.resolve("plugins"))) {
            jars = found.toList();
        }
        for (Path jar : jars) {
            Files.copy(jar, plugins.resolve(jar.getFileName()));
        }
        good = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("growing-the-top"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void badFilesAreToldAndTheGoodPluginsWork() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        put("broken.jar", "this is no jar".getBytes(StandardCharsets.UTF_8));
        put("empty.jar", new byte[0]);
        put("truncated.jar", Arrays.copyOf(whole, whole.length / 2));

        Distribution.Said said = run("plugins");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.results()).contains("growing-the-top 0.1.0 (growing-the-top-0.1.0.jar)");
        assertThat(said.results().lines().filter(line -> line.startsWith("refused: ")))
                .hasSize(3)
                .anyMatch(line -> line.contains("broken.jar"))
                .anyMatch(line -> line.contains("empty.jar"))
                .anyMatch(line -> line.contains("truncated.jar"));
    }

    @Test
    void twoJarsWithOneIdAreBothRefusedAndTheirProgrammesAreUnavailable() throws IOException {
        put("a-copy.jar", Files.readAllBytes(good));

        Distribution.Said said = run("plugins");

        assertThat(said.results().lines().filter(line -> line.startsWith("refused: ")))
                .hasSize(2)
                .allMatch(line -> line.contains("growing-the-top-0.1.0.jar") && line.contains("a-copy.jar"));
        assertThat(run("docs", "growing-the-top").exitCode()).isEqualTo(2);
    }

    @Test
    void aPluginInTheDataFolderIsInstalledWithTheInstanceAlone() throws IOException {
        Path data = home.resolve("data");
        Files.createDirectories(data.resolve("plugins"));
        Files.move(
                home.resolve("plugins").resolve(good.getFileName()),
                data.resolve("plugins").resolve(good.getFileName()));
        String cohort = Distribution.example("growing-the-top-2018-19");

        assertThat(run("import", cohort, "--preview", "--data", data.toString()).exitCode())
                .isZero();
        assertThat(run(
                                "import",
                                cohort,
                                "--preview",
                                "--data",
                                home.resolve("other").toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void whateverIsRefusedIsToldBesideTheResultsOfEveryCommand() throws IOException {
        put("broken.jar", "this is no jar".getBytes(StandardCharsets.UTF_8));

        Distribution.Said said = run("docs", "growing-the-top");

        assertThat(said.exitCode()).isZero();
        assertThat(said.results()).doesNotContain("broken.jar");
        assertThat(said.asides()).contains("broken.jar");
    }

    private void put(String name, byte[] content) throws IOException {
        Files.write(home.resolve("plugins").resolve(name), content);
    }

    private Distribution.Said run(String... arguments) {
        return Distribution.runIn(home, arguments);
    }
}
