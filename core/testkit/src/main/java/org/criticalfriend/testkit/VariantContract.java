package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every variant promises its hosts. Extend it and name the variant, and the words of its plugin if there are any;
 * the editions are read from {@code programmes/} beside its class, and the cases from {@code cases/} in the test
 * resources: a case {@code name.yaml}, mostly a tailored file of a few lines, and {@code name.expected.txt} with the whole
 * report that its writer reads. A {@code starter.yaml} beside {@code programmes/} is valid as it is.
 */
public abstract class VariantContract {

    private static final Map<Programme, RehearsalResult> PLAYED = new ConcurrentHashMap<>();
    private static final String EXPECTED = ".expected.txt";
    private static final String STARTER = "/starter.yaml";
    private static final String EMPTY_PROGRAMME = """
            format: 1
            programme: nothing-yet
            edition: 2026/27
            title: Nothing yet
            """;

    /** The variant under test, made anew. */
    protected abstract Variant variant();

    /** The words that the plugin brings besides, made anew; none unless its test names them. */
    protected List<Word> words() {
        return List.of();
    }

    @Test
    void theIdIsOneThatAFileCanName() {
        assertThat(variant().id()).matches("[a-z][a-z0-9-]{2,40}");
    }

    @Test
    void theIdIsTheSameEachTime() {
        assertThat(variant().id()).isEqualTo(variant().id());
    }

    @TestFactory
    Stream<DynamicTest> everyWordSaysWhereItStandsAndWhatItMeans() {
        return words().stream()
                .map(word -> DynamicTest.dynamicTest(word.name(), () -> {
                    assertThat(PluginWord.places(word)).as("places in a file").isNotEmpty();
                    assertThat(word.name()).matches("[a-z][a-z0-9-]*");
                    assertThat(word.meaning()).isNotBlank();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEditionKeepsThePromises() {
        List<Source> editions = sources("/programmes");
        Workbench workbench = workbench();
        return editions.stream()
                .map(edition -> DynamicTest.dynamicTest(edition.name(), () -> {
                    Reading reading = workbench.read(edition, editions);

                    assertThat(reading.problems().stream()
                                    .filter(problem -> !problem.isWarning())
                                    .map(ProblemReport::line))
                            .isEmpty();
                    assertThat(variant().check(programme(reading)))
                            .isEqualTo(variant().check(programme(reading)))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theStarterRunsAsItIs() {
        URL starter = getClass().getResource(STARTER);
        return Stream.ofNullable(starter)
                .map(found -> DynamicTest.dynamicTest(STARTER, () -> {
                    Source source = Source.decode("starter.yaml", bytes(path(found)));

                    assertThat(ProblemReport.of(workbench().read(source, sources("/programmes"))))
                            .isEqualTo("starter.yaml: valid.\n");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEditionIsRehearsed() {
        return sources("/programmes").stream()
                .map(this::programme)
                .map(edition -> DynamicTest.dynamicTest(edition.name(), () -> played(edition)));
    }

    @Test
    void aProgrammeOfWhichNothingIsWrittenYetIsNoMistakeOfTheVariant() {
        Source empty = Source.of("nothing-yet.yaml", EMPTY_PROGRAMME);

        assertThat(variant().check(programme(workbench().read(empty, List.of()))))
                .isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> eachCaseIsToldAsExpected() {
        List<Source> around = new ArrayList<>(sources("/programmes"));
        List<Source> cases = sources("/cases");
        around.addAll(cases);
        Workbench workbench = workbench();
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(ProblemReport.of(workbench.read(one, around)))
                                .isEqualTo(expected(one))));
    }

    /** An invented cohort of an edition, by the edition's label, for a test that reads what came of it. */
    protected final RehearsalResult rehearsed(String edition) {
        return played(sources("/programmes").stream()
                .map(this::programme)
                .filter(programme -> programme.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no edition is called " + edition)));
    }

    /** Rehearsed once for all tests, for the same edition plays the same. */
    private RehearsalResult played(Programme edition) {
        return PLAYED.computeIfAbsent(
                edition, played -> DressRehearsal.of(played, workbench().vocabulary()));
    }

    private Workbench workbench() {
        return new Workbench(variant(), words());
    }

    private Programme programme(Source edition) {
        return programme(workbench().read(edition, sources("/programmes")));
    }

    private static Programme programme(Reading reading) {
        return reading.programme().orElseThrow(() -> new AssertionError(ProblemReport.of(reading)));
    }

    /** Nothing, while nobody has written it down: then the failing test shows what the report says. */
    private String expected(Source one) {
        Path file = folder("/cases").resolve(one.name().replaceFirst("\\.yaml$", EXPECTED));
        return Files.exists(file) ? new String(bytes(file), StandardCharsets.UTF_8) : "";
    }

    private List<Source> sources(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            List<Source> sources = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> Source.decode(String.valueOf(file.getFileName()), bytes(file)))
                    .toList();
            assertThat(sources).as("files in %s", folder).isNotEmpty();
            return sources;
        } catch (IOException unreadable) {
            throw new AssertionError(folder + " cannot be read", unreadable);
        }
    }

    private Path folder(String name) {
        URL url = getClass().getResource(name);
        assertThat(url).as("the folder %s on the class path", name).isNotNull();
        return path(url);
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }
}
