package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.criticalfriend.engine.plugin.Plugins;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("packed")
class DistributionTest {

    @Test
    void theProductIsFourFolders() throws IOException {
        try (Stream<Path> found = Files.list(Distribution.HOME)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("bin", "lib", "plugins", "examples");
        }
    }

    @Test
    void aPluginCarriesItsExtensionsAndNoCopyOfTheSpi() throws IOException {
        List<Path> jars;
        try (Stream<Path> found = Files.list(Distribution.HOME.resolve("plugins"))) {
            jars = found.toList();
        }

        assertThat(jars).isNotEmpty();
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                assertThat(jar.stream().map(ZipEntry::getName))
                        .contains("META-INF/extensions.idx")
                        .noneMatch(name -> name.startsWith("org/criticalfriend/spi/"));
            }
        }
    }

    @Test
    void theJarOfTheSpiTellsBothVersions() throws IOException {
        Path file;
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Distribution.HOME.resolve("lib"), "criticalfriend-spi-*.jar")) {
            file = found.iterator().next();
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes told = jar.getManifest().getMainAttributes();
            assertThat(told.getValue(Attributes.Name.SPECIFICATION_VERSION)).isEqualTo(Plugins.spiVersion());
            assertThat(file)
                    .hasFileName(
                            "criticalfriend-spi-" + told.getValue(Attributes.Name.IMPLEMENTATION_VERSION) + ".jar");
        }
    }

    @Test
    void theScriptAnswersFromAnotherFolderWithTheCommandsExitCode() throws IOException, InterruptedException {
        Path broken = Files.createTempFile("broken", ".yaml");
        Files.writeString(broken, "format: 1\nprogramme: ours\nedition: 2026/27\ntitel: Ours\n");
        Path output = Files.createTempFile("output", ".txt");
        Process process = new ProcessBuilder(
                        Distribution.HOME
                                .resolve("bin/criticalfriend")
                                .toAbsolutePath()
                                .toString(),
                        "validate",
                        broken.toString())
                .directory(broken.toAbsolutePath().getParent().toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .startsWith(broken + ":4:1: titel: a programme has no such key; did you mean \"title\"?\n");
    }
}
