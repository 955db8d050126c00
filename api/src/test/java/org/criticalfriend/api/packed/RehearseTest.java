package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("packed")
class RehearseTest {

    private static final String SMALL = "reviewer-training/programme.yaml";

    @TempDir
    private Path folder;

    @Test
    void aProgrammeOfAFileIsPlayedAndItsDocumentsLieInTheFolder() throws IOException {
        Path out = folder.resolve("out");
        Distribution.Said said = Distribution.run("rehearse", Distribution.example(SMALL), "--out", out.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.results())
                .contains("Took part: ", "Came of it: ")
                .endsWith("The documents are in " + out + "; contents.csv lists them.\n");
        assertThat(said.asides()).startsWith("Playing reviewer-training@2023/24 with seed 1;");
        assertThat(files(out).keySet()).contains("README.txt", "contents.csv", "feedback/feedback.pdf");
    }

    @Test
    void theSameSeedIsTheSameFolderAndAnotherOneIsNot() throws IOException {
        String file = Distribution.example(SMALL);
        Distribution.run("rehearse", file, "--out", folder.resolve("one").toString(), "--seed", "7");
        Distribution.run("rehearse", file, "--out", folder.resolve("two").toString(), "--seed", "7");
        Distribution.run("rehearse", file, "--out", folder.resolve("other").toString(), "--seed", "8");

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
        assertThat(files(folder.resolve("one"))).isNotEqualTo(files(folder.resolve("other")));
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(Distribution.run("rehearse", Distribution.example(SMALL), "--out", folder.toString()))
                .isEqualTo(new Distribution.Said(
                        2,
                        "",
                        "criticalfriend: the folder " + folder
                                + " is not empty; name an empty one, or one that is not there yet.\n"));
        assertThat(files(folder).keySet()).containsExactly("mine.txt");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(Distribution.run("rehearse", Distribution.example(SMALL), "--out", file.toString()))
                .isEqualTo(new Distribution.Said(2, "", "criticalfriend: " + file + " is a file; name a folder.\n"));
    }

    @Test
    void aProgrammeWithProblemsIsNotPlayed() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "format: 1\n");
        Path out = folder.resolve("out");
        Distribution.Said said = Distribution.run("rehearse", file.toString(), "--out", out.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.asides()).contains("has problems, so nothing was done with it.");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSeedIsANumber() {
        assertThat(Distribution.run("rehearse", "x", "--out", "y", "--seed", "first")
                        .exitCode())
                .isEqualTo(2);
    }

    private static Map<String, Integer> files(Path folder) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
