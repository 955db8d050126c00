package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.installation.Edition;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Shortcomings;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the product brings, in its plugins and beside them, can be played; all of it is found by pattern. */
@Tag("packed")
class EveryProgrammeTest {

    private static Installation installation;

    @BeforeAll
    static void open() {
        installation = Installation.open(
                Distribution.HOME.resolve("plugins"), List.of(), EveryProgrammeTest::brought, OfficeFormats.WRITERS);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @TestFactory
    Stream<DynamicTest> everyEditionOfAPluginIsRehearsed() {
        List<Edition> editions = installation.editions();
        assertThat(editions).isNotEmpty();
        return editions.stream()
                .map(edition -> DynamicTest.dynamicTest(edition.name(), () -> rehearse(programme(edition.reading()))));
    }

    @Test
    void whatThePluginsNeedIsFoundAmongTheExamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../plugins"))) {
            List<Path> editions = files.filter(file -> file.toString().contains("/src/main/resources/programmes/"))
                    .sorted()
                    .toList();
            assertThat(editions).hasSameSizeAs(installation.editions());
            for (Path edition : editions) {
                assertThat(Distribution.run("validate", edition.toString()).results())
                        .isEqualTo(edition + ": valid.\n");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValidWithoutAWarningAndRehearsed() throws IOException {
        List<Path> files = examples();
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        Distribution.EXAMPLES.relativize(file).toString(), () -> rehearse(file)));
    }

    @Test
    void everyStarterOfAPluginIsAFileThatRuns(@TempDir Path folder) throws IOException {
        List<String> plugins = installation.plugins().installed().stream()
                .filter(plugin -> plugin.starter().isPresent())
                .map(plugin -> plugin.id())
                .toList();
        assertThat(plugins).isNotEmpty();

        for (String plugin : plugins) {
            Path file = folder.resolve(plugin + ".yaml");
            Files.writeString(
                    file, Distribution.run("show", "--starter", plugin).results());

            assertThat(Distribution.run("validate", file.toString()).results()).isEqualTo(file + ": valid.\n");
        }
        assertThat(Distribution.run("show", "--starter", plugins.get(0) + "x"))
                .isEqualTo(new Distribution.Said(
                        2,
                        "",
                        "criticalfriend: no installed plugin with a starter is called " + plugins.get(0)
                                + "x; did you mean \"" + plugins.get(0) + "\"?\n"));
    }

    @TestFactory
    Stream<DynamicTest> aProgrammeThatAnotherTookOverFromIsNotBegunAgain(@TempDir Path folder) {
        List<Programme> successors = installation.editions().stream()
                .map(edition -> programme(edition.reading()))
                .filter(programme -> !programme.replaces().isEmpty())
                .toList();
        assertThat(successors).isNotEmpty();
        return successors.stream()
                .flatMap(successor -> successor.replaces().entrySet().stream()
                        .map(replaced -> DynamicTest.dynamicTest(
                                replaced.getKey(),
                                () -> isNotBegun(replaced.getKey(), replaced.getValue(), successor, folder))));
    }

    private static void isNotBegun(String replaced, String from, Programme successor, Path folder) throws IOException {
        Programme last = programme(installation.find(replaced).orElseThrow());
        String tailored = "format: 1\nprogramme: %s\nedition: %s\ntitle: %s\nextends: %s\n";
        String sentence = " continues as " + successor.title() + " from " + from + "; start a cohort of that";
        for (String programme : List.of(replaced, "ours")) {
            Path file = folder.resolve(programme + ".yaml");
            Files.writeString(file, tailored.formatted(programme, from, last.title(), last.name()));
            assertThat(Distribution.run(
                            "rehearse",
                            file.toString(),
                            "--out",
                            folder.resolve("out").toString()))
                    .isEqualTo(new Distribution.Said(1, "", "criticalfriend: " + last.title() + sentence + ".\n"));
        }
        Path cohort = Files.createDirectory(folder.resolve("cohort-of-" + replaced));
        Files.writeString(
                cohort.resolve("cohort.yaml"),
                "label: %s\nprogramme: %s\nstart: 2025-09-01\nend: 2026-08-31\nevents: {}\n"
                        .formatted(from, last.name()));
        assertThat(Distribution.run("import", cohort.toString(), "--preview").results())
                .contains("cohort.yaml:1:8: label: " + last.title() + sentence + "\n");
        Files.writeString(
                cohort.resolve("cohort.yaml"),
                "label: %s\nprogramme: %s\nstart: 2023-09-01\nend: 2024-08-31\nevents: {}\n"
                        .formatted(last.edition(), last.name()));
        assertThat(Distribution.run("import", cohort.toString(), "--preview").results())
                .doesNotContain("continues as");
    }

    private static void rehearse(Path example) throws IOException {
        Reading reading = installation.read(source(example), ProgrammeLookup.of(beside(example)));
        assertThat(reading.isValid()).as(ProblemReport.of(reading)).isTrue();
        // A translation may be unfinished, and a copy of an installed edition is judged where that comes from.
        reading.programme()
                .filter(programme -> !installation.names().contains(programme.name()))
                .ifPresent(programme -> assertThat(ProblemReport.of(reading)).endsWith(": valid.\n"));
        reading.programme().ifPresent(EveryProgrammeTest::rehearse);
    }

    private static void rehearse(Programme programme) {
        RehearsalResult played = Rehearsal.play(
                programme, Optional.empty(), installation.grammar().vocabulary(), 1);

        assertThat(Shortcomings.of(played)).isEmpty();
        assertThat(ClientOfWork.refused(played, installation.grammar().vocabulary()))
                .isEmpty();
        played.documents().stream()
                .flatMap(released -> released.document().parts().stream())
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .forEach(EveryProgrammeTest::isSaidByItsScale);
    }

    /** Nobody is said to agree who chose a level of another name, and no mean stands between two levels. */
    private static void isSaidByItsScale(Block.Chart chart) {
        if (chart.finding().matches(".* answers agrees?\\..*")) {
            assertThat(chart.levels().stream().filter(Block.Level::favourable).map(Block.Level::title))
                    .allMatch(title -> title.toLowerCase(Locale.ROOT).contains("agree"));
        }
        if (chart.levels().size() == 2) {
            assertThat(chart.bars()).extracting(Block.Bar::mean).containsOnly("");
        }
    }

    private static Programme programme(Reading reading) {
        return reading.programme().orElseThrow(() -> new AssertionError(ProblemReport.of(reading)));
    }

    /** The programmes, the tailored among them, and the translations. */
    static List<Path> examples() throws IOException {
        try (Stream<Path> found = Files.walk(Distribution.EXAMPLES)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("cohort.yaml"))
                    .filter(file -> !isOfAPlugin(file))
                    .sorted()
                    .toList();
        }
    }

    /** What the product brings beside its plugins, where its commands look last of all. */
    static List<Source> brought() {
        try {
            return examples().stream().map(EveryProgrammeTest::source).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it lies in a folder of which a plugin is built, where its own test looks at it. */
    private static boolean isOfAPlugin(Path file) {
        Path folder = Distribution.EXAMPLES.resolve(
                Distribution.EXAMPLES.relativize(file).getName(0));
        return Files.exists(folder.resolve("pom.xml"));
    }

    static List<Source> beside(Path file) throws IOException {
        return examples().stream()
                .filter(other -> other.getParent().equals(file.getParent()))
                .map(EveryProgrammeTest::source)
                .toList();
    }

    static Source source(Path file) {
        try {
            return Source.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
