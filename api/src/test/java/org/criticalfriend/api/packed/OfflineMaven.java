package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Maven for what is built outside this build. It takes our artefacts as this build made them, whatever was installed
 * earlier, and the rest from the local repository of this build. It stays offline: as a plugin is built with the versions
 * that the host ships, this build has downloaded all of them already.
 */
final class OfflineMaven {

    static final Path ROOT = Path.of("..");

    private static final Path SESSION = Path.of(System.getProperty("criticalfriend.repository", ""));
    private static final Path MAVEN = Path.of(System.getProperty("criticalfriend.maven", ""), "bin", "mvn");

    private final Path folder;
    private final Path settings;

    /**
     * Prepares it.
     *
     * @param folder for its settings, its own local repository and its logs
     */
    OfflineMaven(Path folder) throws IOException {
        this.folder = folder;
        this.settings = settings(folder);
    }

    /** What came of a run: the exit code and all that was said. */
    record Outcome(int exitCode, String log) {}

    Outcome run(Path project, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "maven", ".log");
        List<String> command = new ArrayList<>(List.of(
                MAVEN.toString(),
                "--batch-mode",
                "--offline",
                "-Daether.offline.protocols=file",
                "--settings",
                settings.toString(),
                "--global-settings",
                settings.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        int exitCode = maven.start().waitFor();
        return new Outcome(exitCode, Distribution.read(log));
    }

    /** A mirror, because an imported pom asks Central itself and not what a profile calls so. */
    private static Path settings(Path folder) throws IOException {
        Path built = folder.resolve("built");
        install(built, "criticalfriend", ROOT);
        for (Path module : list(ROOT.resolve("core"))) {
            install(built, "criticalfriend-" + module.getFileName(), module);
        }
        return Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror><id>here</id><mirrorOf>central</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                  <profiles>
                    <profile>
                      <id>built</id>
                      <repositories>
                        <repository><id>built</id><url>%s</url></repository>
                      </repositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>built</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        folder.resolve("repository"), SESSION.toUri(), built.toUri()));
    }

    private static void install(Path repository, String artifact, Path module) throws IOException {
        Path to = Files.createDirectories(
                repository.resolve("org/criticalfriend").resolve(artifact).resolve(version()));
        String name = artifact + "-" + version();
        Files.copy(module.resolve("pom.xml"), to.resolve(name + ".pom"));
        Path jar = module.resolve("target").resolve(name + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, to.resolve(jar.getFileName()));
        }
    }

    /** The version of this build, which its pom says before it says any other. */
    static String version() {
        try {
            return Pattern.compile("<version>([^<]+)</version>")
                    .matcher(Distribution.read(ROOT.resolve("pom.xml")))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /** Copies a folder without what was built in it. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).startsWith("target"))
                    .toList();
        }
        for (Path file : files) {
            Path copied = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
        }
        assertThat(files).isNotEmpty();
    }
}
