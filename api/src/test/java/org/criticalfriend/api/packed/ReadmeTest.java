package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the examples hold and what the commands say. */
@Tag("packed")
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @Test
    void itsProgrammesAreThoseOfTheExamples() throws IOException {
        assertThat(blocks("yaml"))
                .containsExactly(
                        withoutComments("reviewer-training/programme.yaml"),
                        withoutComments("ash-vale-review/ash-vale-review-2024-25.yaml"));
    }

    @Test
    void itsMistakeIsAnsweredAsItSays(@TempDir Path folder) throws IOException {
        String programme = blocks("yaml").get(0);
        Path file = folder.resolve("reading.yaml");
        Files.writeString(file, programme.replace("collects: after-training }", "collects: after-trainig }"));

        String said = Distribution.run("validate", file.toString()).results().replace(file.toString(), "reading.yaml");

        assertThat(blocks("").stream().filter(block -> block.startsWith("reading.yaml:")))
                .containsExactly(said);
    }

    @Test
    void everyCommandItNamesIsThere() throws IOException {
        List<String> commands = Pattern.compile("`criticalfriend ([a-z]+)")
                .matcher(Distribution.read(README))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();

        assertThat(commands).hasSizeGreaterThan(7);
        for (String command : commands) {
            assertThat(Distribution.run(command, "--help").exitCode())
                    .as(command)
                    .isZero();
        }
    }

    /** The fenced blocks of a language, in order; without a language those that name none. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String open = null;
        StringBuilder block = new StringBuilder();
        for (String line : Distribution.read(README).split("\n", -1)) {
            boolean isFence = line.startsWith("```");
            if (open == null && isFence) {
                open = line.substring(3);
                block.setLength(0);
            } else if (isFence) {
                if (language.equals(open)) {
                    blocks.add(block.toString());
                }
                open = null;
            } else {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static String withoutComments(String example) throws IOException {
        return Distribution.read(Distribution.EXAMPLES.resolve(example)).replaceAll("(?m)^#.*\\n", "");
    }
}
