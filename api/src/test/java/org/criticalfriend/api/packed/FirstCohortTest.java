package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.csv.CsvTable;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.formats.OfficeFormats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real cohort of 2018/19, from its folder to the published figures. */
@Tag("packed")
class FirstCohortTest {

    private static final String COHORT = "growing-the-top-2018-19";

    @Test
    void twentyOneSchoolsMeetInSevenTrios() {
        try (Installation installation =
                Installation.open(Distribution.HOME.resolve("plugins"), OfficeFormats.WRITERS)) {
            CohortFolder.Read read =
                    CohortFolder.read(Distribution.EXAMPLES.resolve(COHORT), installation, Instant.EPOCH);

            assertThat(read.problems()).isEmpty();
            CohortRecord record = read.arrived().orElseThrow().record();
            Cohort cohort = record.cohort();
            assertThat(cohort.places().size()).isEqualTo(21);
            assertThat(cohort.teams().stream().map(team -> team.places().size()))
                    .containsExactly(3, 3, 3, 3, 3, 3, 3);
            assertThat(cohort.programme().variant()).isEqualTo("growing-the-top");
            assertThat(record.headings("challenge", "iridium")).containsExactly("Sixth-form progress and retention");
        }
    }

    @Test
    void theExampleFollowsTheEditionThePluginBrings() throws IOException {
        Path edition = Path.of("../plugins/growing-the-top/src/main/resources/programmes", COHORT + ".yaml");

        assertThat(Distribution.EXAMPLES.resolve(COHORT).resolve("programme.yaml"))
                .hasSameTextualContentAs(edition);
        assertThat(Files.size(edition)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"programme-survey", "event-survey", "visit-day-survey", "visit-features-survey", "end-of-visit"})
    void theStatisticsOfTheAnswersAreTheExpectedTable(String instrument) throws IOException {
        assertThat(statistics(instrument))
                .isEqualTo(Distribution.read(
                        Distribution.EXAMPLES.resolve(COHORT).resolve("expected/" + instrument + ".csv")));
    }

    @Test
    void fourteenPublishedMeansAreReproducedAndTheFifteenthIsTold() throws IOException {
        Path published = Distribution.EXAMPLES.resolve(COHORT).resolve("expected/published-means.csv");
        List<CsvTable.Row> rows = rows(published.toString(), Files.readAllBytes(published));

        Map<String, String> differing = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            CsvTable.Row measured = rows(
                            "table",
                            statistics(row.text("instrument")).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .stream()
                    .filter(one -> one.text("item").equals(row.text("item")))
                    .findFirst()
                    .orElseThrow();
            BigDecimal mean = new BigDecimal(measured.text("mean")).setScale(1, RoundingMode.HALF_UP);
            if (!mean.toPlainString().equals(row.text("published_mean"))) {
                differing.put(
                        row.text("item"),
                        row.text("published_mean") + " " + measured.text("n") + " " + measured.text("mean") + " "
                                + measured.text("note"));
            }
        }

        assertThat(rows).hasSize(15);
        assertThat(differing).containsExactly(Map.entry("challenge", "5.4 15 5.4667 n is 15 instead of 14"));
    }

    private static String statistics(String instrument) {
        String folder = Distribution.example(COHORT);
        Distribution.Said said = Distribution.run(
                "statistics",
                "--programme",
                folder + "/programme.yaml",
                "--instrument",
                instrument,
                "--responses",
                folder + "/responses/" + instrument + ".csv");
        assertThat(said.exitCode()).as(said.asides()).isZero();
        return said.results();
    }

    private static List<CsvTable.Row> rows(String name, byte[] bytes) {
        CsvTable table = CsvTable.read(name, bytes, name, List.of("item"));
        assertThat(table.problems()).isEmpty();
        return table.rows();
    }
}
