package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cohort folder is taken in as a whole, or refused with everything that is wrong with it. */
@Tag("packed")
class ImportTest {

    private static final long FIFTY_MEGABYTES = 50_000_000;

    @TempDir
    private Path place;

    private Path cohort;
    private Path data;

    @BeforeEach
    void copyTheExample() throws IOException {
        cohort = place.resolve("cohort");
        data = place.resolve("data");
        Path example = Distribution.EXAMPLES.resolve("growing-the-top-2018-19");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, cohort.resolve(example.relativize(file).toString()));
            }
        }
    }

    @Test
    void theRealCohortIsTakenInOnce() {
        Distribution.Said first = run();
        Distribution.Said second = run();

        assertThat(first.results())
                .isEqualTo("Growing the Top 2018/19: 21 organisations, 7 teams, 56 people, 24 days, 860 entries\n"
                        + "Taken in.\n");
        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.asides())
                .isEqualTo("criticalfriend: The cohort growing-the-top-2018-19 is here already; a cohort is taken in"
                        + " once.\n");
    }

    @Test
    void anEditionThatIsPublishedStaysAsItIs() throws IOException {
        run();
        replace("cohort.yaml", "label: 2018/19", "label: 2018/19 again");
        replace("programme.yaml", "format: 1", "# Written more legibly.\nformat: 1");
        assertThat(run().results()).endsWith("Taken in.\n");

        replace("cohort.yaml", "label: 2018/19 again", "label: 2018/19 once more");
        replace("programme.yaml", "places: 18..21", "places: 18..24");
        Distribution.Said said = run();

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.asides())
                .startsWith("criticalfriend: 2018/19 is published and stays as it is; give the new one its own label."
                        + " What it says otherwise: ")
                .contains("24");
    }

    @Test
    void aHubsOwnFileIsKnownLikeAnInstalledOneAndWhatIsWrongWithOneIsTold() throws IOException {
        Path programmes = Files.createDirectories(data.resolve("programmes"));
        Files.copy(
                Distribution.EXAMPLES.resolve("ash-vale-review/ash-vale-review-2024-25.yaml"),
                programmes.resolve("ash-vale.yaml"));
        Files.writeString(programmes.resolve("broken.yaml"), "format: 1\nprogramme: broken\nedition: 1\ntitel: B\n");
        Files.writeString(
                programmes.resolve("twice.yaml"),
                "format: 1\nprogramme: growing-the-top\nedition: 2018/19\ntitle: Another\n");
        Files.writeString(
                cohort.resolve("cohort.yaml"),
                "label: 2024/25\nprogramme: ash-vale-review@2024/25\nstart: 2024-09-01\nend: 2025-07-31\n");
        Files.writeString(cohort.resolve("organisations.csv"), "id,name\noak,Oak School\n");
        Files.writeString(cohort.resolve("teams.csv"), "team,title,organisation\none,One,oak\n");
        for (String file : new String[] {"people.csv", "visits.csv", "programme.yaml"}) {
            Files.delete(cohort.resolve(file));
        }
        try (Stream<Path> responses = Files.list(cohort.resolve("responses"))) {
            for (Path file : responses.toList()) {
                Files.delete(file);
            }
        }

        Distribution.Said said = run();

        assertThat(said.results()).startsWith("Ash Vale Review 2024/25: ").endsWith("Taken in.\n");
        assertThat(said.asides())
                .contains("broken.yaml:4:1: titel: ", "did you mean \"title\"?")
                .contains("twice.yaml:3:10: edition: growing-the-top@2018/19 stands in ")
                .contains("growing-the-top-2018-19.yaml too; give this one its own label or its own id");
        assertThat(strictly()).contains("a programme file of this instance has problems, so nothing is served;");

        Files.delete(programmes.resolve("broken.yaml"));
        Files.delete(programmes.resolve("twice.yaml"));
        Path published = programmes.resolve("ash-vale.yaml");
        Files.writeString(published, Files.readString(published).replaceFirst("title: .*", "title: Changed"));
        assertThat(strictly())
                .contains("ash-vale-review@2024/25: 2024/25 is published and stays as it is")
                .contains("a published edition was changed, so nothing is served; put it right, or serve without");
    }

    private String strictly() {
        Distribution.Said said = Distribution.run("serve", "--strict", "--port", "0", "--data", data.toString());
        assertThat(said.exitCode()).isEqualTo(1);
        return said.asides();
    }

    @Test
    void aPreviewTakesNothingIn() {
        assertThat(run("--preview").results()).endsWith("This is a preview; nothing was taken in.\n");
        assertThat(data).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(cohort.resolve("teams.csv"));

        assertRefused("teams.csv:1:1: file: this file is missing; a cohort folder has it");
    }

    @Test
    void anUnknownSchoolIsTold() throws IOException {
        replace("teams.csv", ",lanthanum", ",lantanum");

        assertRefused("teams.csv:2:15: organisation: no organisation is called this; did you mean \"lanthanum\"?");
    }

    @Test
    void aDayOutsideTheYearIsTold() throws IOException {
        replace("visits.csv", "2018-11-13", "2028-11-13");

        assertRefused("visits.csv:2:21: date: this day lies outside the cohort, which runs from 2018-09-01 to"
                + " 2019-08-31");
    }

    @Test
    void aResponseOutsideItsScaleIsTold() throws IOException {
        replace("responses/end-of-visit.csv", "visit-01-1,10", "visit-01-1,11");

        assertRefused("responses/end-of-visit.csv:2:");
    }

    @Test
    void aSecondHeadteacherIsTold() throws IOException {
        Files.writeString(
                cohort.resolve("people.csv"),
                Files.readString(cohort.resolve("people.csv")) + "another-head,Another head,headteacher,lanthanum,\n");

        assertRefused("people.csv:58:27: role: there is one already as Headteacher");
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(cohort.resolve("organisations.csv").toFile(), "rw")) {
            file.setLength(FIFTY_MEGABYTES);
        }

        assertRefused("organisations.csv:1:1: file: this file is larger than 20 MB; the files of a cohort are smaller");
    }

    @Test
    void anotherEncodingIsToldAtItsPlace() throws IOException {
        String people = Files.readString(cohort.resolve("people.csv")).replace("Headteacher of Scandium", "Ren\u00e9e");
        Files.write(cohort.resolve("people.csv"), people.getBytes(Charset.forName("windows-1252")));

        assertRefused("people.csv:4:");
    }

    @Test
    void aFolderThatIsNotThereIsAMatterOfUse() {
        Distribution.Said said =
                Distribution.run("import", place.resolve("nowhere").toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.asides()).endsWith("nowhere is not there.\n");
    }

    private void assertRefused(String line) {
        Distribution.Said said = run();

        assertThat(said.results()).contains(line).endsWith("; nothing was taken in.\n");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    private Distribution.Said run(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("import", cohort.toString(), "--data", data.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Distribution.run(arguments);
    }

    private void replace(String file, String text, String other) throws IOException {
        Path path = cohort.resolve(file);
        String now = Files.readString(path);
        assertThat(now).contains(text);
        int at = now.indexOf(text);
        Files.writeString(path, now.substring(0, at) + other + now.substring(at + text.length()));
    }
}
