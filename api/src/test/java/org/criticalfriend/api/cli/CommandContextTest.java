package org.criticalfriend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder of an instance's own programmes and is no programme file is told and never opened. */
class CommandContextTest {

    private static final String EDITION = "format: 1\nprogramme: p%d\nedition: 2024/25\ntitle: P\n";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream asides = new ByteArrayOutputStream();

    @Test
    void whatIsNoPlainFileIsTold() throws Exception {
        Path programmes = Files.createDirectories(home.resolve("data/programmes"));
        Files.writeString(programmes.resolve("good.yaml"), EDITION.formatted(1));
        assertThat(new ProcessBuilder("mkfifo", programmes.resolve("pipe.yaml").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createDirectory(programmes.resolve("folder.yaml"));
        Files.createSymbolicLink(programmes.resolve("link.yaml"), Path.of("/dev/zero"));
        Files.write(programmes.resolve("large.yaml"), new byte[2_000_000]);

        assertThat(installed()).containsExactly("p1@2024/25");
        assertThat(asides.toString(UTF_8))
                .contains(
                        "pipe.yaml:1:1: file: this is a pipe or a device and no file; take it away",
                        "folder.yaml:1:1: file: this is a folder with the name of a file; rename it",
                        "link.yaml:1:1: file: this is a link, and links are not followed; put the file itself here",
                        "large.yaml:1:1: file: the file has 2.0 MB; a programme file has at most 1 MB");
    }

    @Test
    void moreFilesThanAreReadAreTold() throws Exception {
        Path programmes = Files.createDirectories(home.resolve("data/programmes"));
        for (int number = 100; number < 602; number++) {
            Files.writeString(programmes.resolve("p" + number + ".yaml"), EDITION.formatted(number));
        }

        assertThat(installed()).hasSize(500).doesNotContain("p600@2024/25", "p601@2024/25");
        assertThat(asides.toString(UTF_8))
                .contains("programmes:1:1: file: 502 files lie here, and the first 500 of them by name are read; take"
                        + " away those that nobody needs");
    }

    private List<String> installed() {
        Terminal terminal = new Terminal(new PrintStream(asides, true, UTF_8), new PrintStream(asides, true, UTF_8));
        try (CommandContext context = new CommandContext(home, terminal)) {
            context.at(home.resolve("data"));
            return context.installation().names();
        }
    }
}
