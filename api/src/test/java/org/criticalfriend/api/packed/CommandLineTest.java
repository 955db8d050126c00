package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("packed")
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void theInstalledPluginIsListedWithWhatItBrings() {
        Distribution.Said said = Distribution.run("plugins");

        assertThat(said.exitCode()).isZero();
        assertThat(said.results())
                .startsWith("This host offers plugins the SPI 0.1.0.\n")
                .contains("""
                        growing-the-top 0.1.0 (growing-the-top-0.1.0.jar)
                          brings variant growing-the-top
                          brings programmes/growing-the-top-2018-19.yaml
                          brings programmes/growing-the-top-2023-24.yaml
                          brings programmes/growing-the-top-2025-26.yaml
                          brings starter.yaml
                        """);
    }

    @Test
    void theSameListCanBeHadAsData() {
        assertThat(Distribution.run("plugins", "--format", "json").results())
                .contains("\"spi\" : \"0.1.0\"", "\"id\" : \"growing-the-top\"", "\"refused\" : [ ]");
    }

    @Test
    void aTailoredFileIsShownWithTheOriginOfEachValue() {
        Distribution.Said said = Distribution.run(
                "show", "--resolved", Distribution.example("ash-vale-review/ash-vale-review-2024-25.yaml"));

        assertThat(said.exitCode()).isZero();
        assertThat(said.results().lines().filter(line -> !line.isBlank()))
                .allMatch(line -> line.endsWith(":") || line.matches(".*# \\S+\\.yaml:\\d+"));
        assertThat(said.results())
                .containsPattern("oracy: Oracy across the curriculum +# .*ash-vale-review-2024-25.yaml:7");
        assertThat(said.results()).containsPattern("host: school +# .*quality-assurance-review-2023-24.yaml:\\d+");
    }

    @Test
    void aRoleHasAHandbookOfItsOwn() {
        Distribution.Said said = Distribution.run("docs", "growing-the-top@2018/19", "--for", "headteacher");

        assertThat(said.exitCode()).isZero();
        assertThat(said.results())
                .startsWith("# Growing the Top 2018/19: handbook for the headteacher\n")
                .contains("## Your part", "## Step by step");
        Distribution.Said unknown = Distribution.run("docs", "growing-the-top@2018/19", "--for", "headteachr");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.asides())
                .isEqualTo("criticalfriend: Growing the Top has no role headteachr; there are headteacher,"
                        + " senior-leader, facilitator, note-taker; did you mean \"headteacher\"?\n");
    }

    @Test
    void twoInstalledEditionsAreComparedByTheirNames() {
        Distribution.Said said = Distribution.run("diff", "growing-the-top@2018/19", "growing-the-top@2025/26");

        assertThat(said.exitCode()).isZero();
        assertThat(said.results()).contains("2018/19", "2025/26");
    }

    @Test
    void withoutAnEditionTheNewestIsMeant() {
        assertThat(Distribution.run("docs", "growing-the-top").results()).contains("2025/26");
        assertThat(Distribution.run("docs").results()).startsWith("# The programme language");
    }

    @Test
    void theSchemaIsTheSameEachTime() {
        assertThat(Distribution.run("schema").results())
                .contains("https://json-schema.org/draft/2020-12/schema")
                .isEqualTo(Distribution.run("schema").results());
    }

    @Test
    void theNameOfAProgrammeThatIsNotThereIsAnsweredWithTheNearest() {
        assertThat(Distribution.run("docs", "growing-the-tap"))
                .isEqualTo(new Distribution.Said(
                        2,
                        "",
                        "criticalfriend: no file and no installed programme is called growing-the-tap;"
                                + " did you mean \"growing-the-top\"?\n"));
    }

    @Test
    void aFileThatIsNotThereIsAMistakeOfTheCommand() {
        assertThat(Distribution.run("validate", "nowhere.yaml"))
                .isEqualTo(new Distribution.Said(2, "", "criticalfriend: the file nowhere.yaml is not there.\n"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(Distribution.run("validate", folder.toString()))
                .isEqualTo(new Distribution.Said(
                        2, "", "criticalfriend: the file " + folder + " is a folder; name the file.\n"));
    }

    @Test
    void anUnknownCommandIsAMistakeOfTheCommand() {
        assertThat(Distribution.run("valdate", "x.yaml").exitCode()).isEqualTo(2);
        assertThat(Distribution.run().exitCode()).isEqualTo(2);
        assertThat(Distribution.run("show", "x.yaml").exitCode()).isEqualTo(2);
    }

    @Test
    void anInstrumentThatIsNotThereIsAnsweredWithTheNearest() {
        Distribution.Said said = Distribution.run(
                "statistics",
                "--programme",
                "growing-the-top@2018/19",
                "--instrument",
                "visit-day-survy",
                "--responses",
                Distribution.example("growing-the-top-2018-19/responses/visit-day-survey.csv"));

        assertThat(said)
                .isEqualTo(new Distribution.Said(
                        2,
                        "",
                        "criticalfriend: growing-the-top@2018/19 has no instrument visit-day-survy;"
                                + " did you mean \"visit-day-survey\"?\n"));
    }

    @Test
    void answersOutsideTheScaleAreToldWithRowAndColumn() throws IOException {
        Path answers = folder.resolve("answers.csv");
        Files.writeString(answers, "item,respondent,value\ncontext,iron,Maybe\n");

        Distribution.Said said = Distribution.run(
                "statistics",
                "--programme",
                "growing-the-top@2018/19",
                "--instrument",
                "visit-day-survey",
                "--responses",
                answers.toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.results()).startsWith(answers + ":2:14: context: ");
    }
}
