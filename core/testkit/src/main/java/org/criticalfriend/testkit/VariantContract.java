package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.testkit.TrialHost.Rehearsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/**
 * What every plugin with a variant promises its hosts. Extend it and name the variant:
 *
 * <pre>{@code
 * class FairTravelTest extends VariantContract {
 *
 *     @Override
 *     protected Variant variant() {
 *         return new FairTravel();
 *     }
 * }
 * }</pre>
 *
 * <p>The plugin is tried as a host has it: its classes are packed into a jar with the manifest that its {@code pom.xml}
 * describes, and the jar is loaded with the host's checks, class loader and guard. Whatever a host would refuse fails the
 * build, such as a missing index of extensions or settings of a type that no file can write. So does a word that throws,
 * takes longer than a host waits, answers nothing or what cannot be used, or answers otherwise when it is asked again.
 *
 * <p>Every edition of the jar is read, held to the promises and rehearsed for a year, and its {@code starter.yaml} is valid
 * as it is. Cases lie in {@code cases/} of the test resources: a case {@code name.yaml}, mostly a tailored file of a few
 * lines, and {@code name.expected.txt} with the whole report that its writer reads. With {@code -Dcriticalfriend.accept=true}
 * the reports are written there instead of being compared.
 *
 * <p>A plugin that packs libraries into its jar is tested with the finished jar on the class path, as Maven's Failsafe does.
 *
 * @since 0.1
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class VariantContract {

    private static final String ACCEPT = "criticalfriend.accept";
    private static final String SOURCES_OF_CASES = "src/test/resources/cases";
    private static final String EXPECTED = ".expected.txt";
    private static final String EMPTY_PROGRAMME = """
            format: 1
            programme: nothing-yet
            edition: 2026/27
            title: Nothing yet
            """;

    private final Map<String, Rehearsed> rehearsed = new LinkedHashMap<>();
    private @Nullable TrialHost host;

    /** For the test of a plugin. */
    protected VariantContract() {}

    /**
     * The variant under test, made anew. The plugin is found by its class; whatever is tried is asked of the jar.
     *
     * @return never null
     */
    protected abstract Variant variant();

    /** How long a host lets a plugin take. */
    Limits limits() {
        return Limits.usual();
    }

    @BeforeAll
    void install(@TempDir Path folder) {
        PackedPlugin.pack(variant().getClass(), folder);
        host = new TrialHost(folder, limits(), cases());
        assertNone(host.refusals());
    }

    @AfterAll
    void close() {
        if (host != null) {
            host.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyWordAnswersTheSameTwice() {
        return host().words().stream()
                .map(word -> DynamicTest.dynamicTest(
                        word.place().title() + " " + word.written(), () -> assertNone(host().tryWord(word))));
    }

    @TestFactory
    Stream<DynamicTest> everyEditionKeepsThePromises() {
        return host().editions().stream()
                .map(edition -> DynamicTest.dynamicTest(edition.name(), () -> assertNone(host().tryPromises(edition))));
    }

    @Test
    void aProgrammeOfWhichNothingIsWrittenYetIsNoMistakeOfTheVariant() {
        Source empty = Source.of("nothing-yet.yaml", EMPTY_PROGRAMME);

        assertNone(host().check(programme(empty)));
    }

    @TestFactory
    Stream<DynamicTest> theStarterRunsAsItIs() {
        return host().starter().stream()
                .map(starter -> DynamicTest.dynamicTest(
                        starter.name(),
                        () -> assertThat(ProblemReport.of(host().read(starter)))
                                .isEqualTo(starter.name() + ": valid.\n")));
    }

    @TestFactory
    Stream<DynamicTest> everyEditionIsRehearsed() {
        return host().editions().stream()
                .filter(edition -> host().read(edition).form() != Reading.Form.TRANSLATION)
                .map(edition -> DynamicTest.dynamicTest(
                        edition.name(), () -> assertNone(rehearse(edition).faults())));
    }

    @TestFactory
    Stream<DynamicTest> eachCaseIsToldAsExpected() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> compare(expected(one), ProblemReport.of(host().read(one)))));
    }

    /**
     * An invented cohort of an edition, for a test that reads what came of it.
     *
     * @param edition the label of an edition of the plugin, such as {@code 2026/27}
     * @return the same cohort each time
     * @throws AssertionError if the plugin has no such edition
     */
    protected final RehearsedCohort rehearsed(String edition) {
        return host().editions().stream()
                .filter(source -> programme(source).edition().equals(edition))
                .map(source -> rehearse(source).cohort())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The plugin has no edition " + edition + "."));
    }

    /** Rehearsed once for all tests, for the same edition plays the same. */
    private Rehearsed rehearse(Source edition) {
        Rehearsed known = rehearsed.get(edition.name());
        if (known == null) {
            known = host().rehearse(programme(edition));
            rehearsed.put(edition.name(), known);
        }
        return known;
    }

    private TrialHost host() {
        return Objects.requireNonNull(host, "the contract has not begun");
    }

    private Programme programme(Source source) {
        Reading reading = host().read(source);
        return reading.programme().orElseThrow(() -> new AssertionError(ProblemReport.of(reading)));
    }

    private static void assertNone(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", faults));
        }
    }

    /** Shows a report as it stands in the file, so that it can be pasted there. */
    private static void compare(Path expected, String report) throws IOException {
        if (Boolean.getBoolean(ACCEPT)) {
            Path sources = PackedPlugin.pomAbove(expected).resolveSibling(SOURCES_OF_CASES);
            Files.writeString(Files.createDirectories(sources).resolve(expected.getFileName()), report);
            return;
        }
        String written = Files.exists(expected) ? Files.readString(expected) : "";
        if (!written.equals(report)) {
            throw new AssertionFailedError(
                    expected.getFileName() + " would have to say what follows; -D" + ACCEPT + "=true has it written.\n"
                            + report,
                    written,
                    report);
        }
    }

    private Path expected(Source one) {
        return folderOfCases().orElseThrow().resolve(one.name().replaceFirst("\\.yaml$", EXPECTED));
    }

    private List<Source> cases() {
        return folderOfCases().map(VariantContract::sources).orElse(List.of());
    }

    /** Where the cases are, if there are any. */
    Optional<Path> folderOfCases() {
        URL url = getClass().getResource("/cases");
        try {
            return url == null ? Optional.empty() : Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Source> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(VariantContract::source)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(folder + " cannot be read.", unreadable);
        }
    }

    private static Source source(Path file) {
        try {
            return Source.decode(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read.", unreadable);
        }
    }
}
