package org.criticalfriend.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedWritesTheSameBytesPdfsAmongThem() throws IOException {
        RehearsalResult again = Scripts.play(Scripts.programme("jubilee-network"), 1);
        Folder.write(Scripts.played("jubilee-network"), folder.resolve("one"), DocumentFormats.of(Scripts.VOCABULARY));
        Folder.write(again, folder.resolve("two"), DocumentFormats.of(Scripts.VOCABULARY));

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
        assertThat(files(folder.resolve("one")).keySet())
                .contains("README.txt", "contents.csv", "evaluation/evaluation.pdf");
    }

    @Test
    void everyFileIsListedWithThoseWhoMayReadIt() throws IOException {
        Folder.write(Scripts.played("public-libraries"), folder, only("html"));
        String contents = Files.readString(folder.resolve("contents.csv"), StandardCharsets.UTF_8);

        assertThat(contents)
                .startsWith("file,title,read by,roles that read it,released\nletter/letter.stay.")
                .contains(
                        "\"the host, the visitors and the organiser\"",
                        "Head of service; Branch manager; Lead peer; Peer; Central team");
        for (String file : files(folder).keySet()) {
            if (file.contains("/")) {
                assertThat(contents).contains(file + ",");
            }
        }
    }

    @Test
    void aDocumentIsWrittenInEveryFormatItsOutputNamesAndNoOther() throws IOException {
        Folder.write(Scripts.played("public-libraries"), folder, DocumentFormats.of(Scripts.VOCABULARY));

        assertThat(files(folder).keySet())
                .anyMatch(file -> file.endsWith(".docx"))
                .noneMatch(file -> file.endsWith(".xlsx"));
    }

    @Test
    void thePageThatComesWithThemSaysWhatWasPlayed() throws IOException {
        Folder.write(Scripts.played("growing-the-top-2018-19"), folder, only("csv"));

        assertThat(Files.readString(folder.resolve("README.txt"), StandardCharsets.UTF_8))
                .startsWith("Growing the Top 2018/19, a rehearsal\n")
                .contains("No school, person or result is real.", "Took part: 21 schools, 7 trios and ", "21 visits");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static DocumentFormats only(String name) {
        return new DocumentFormats(DocumentFormats.of(Scripts.VOCABULARY).all().stream()
                .filter(format -> format.name().equals(name))
                .toList());
    }
}
