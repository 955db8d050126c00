package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.spi.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Plugins that break in every way, each tried by the contract as its author's build would. */
class VariantContractTest {

    private static final String SLEEP = "try { Thread.sleep(60_000); } catch (InterruptedException woken) { }";
    private static final String SAME =
            " Let the answer depend on the question alone: not on chance, the time, or what was asked before.";
    private static final String ANYTHING = " It may be asked about anything: facts that nobody told, texts of any kind,"
            + " counts of 0. Let it answer about those too.";
    private static final String NULL =
            " Never return null; the documentation of the method says what stands for nothing.";
    private static final String BAD = " The documentation of the method says what it may answer.";
    private static final String SLOW =
            " A page waits for the answer: give it at once, without a loop that may not end, a file or the network.";

    @TempDir
    private Path project;

    /** The test that the author of the odd plugin has. */
    static final class OddContract extends VariantContract {

        private static Path project = Path.of("");
        private static Limits limits = Limits.usual();

        @Override
        protected Variant variant() {
            try (URLClassLoader classes = new URLClassLoader(new URL[] {folder("target/classes")})) {
                return (Variant) classes.loadClass("odd.Odd").getConstructor().newInstance();
            } catch (IOException | ReflectiveOperationException impossible) {
                throw new LinkageError("the odd plugin was compiled", impossible);
            }
        }

        private static URL folder(String name) throws MalformedURLException {
            return project.resolve(name).toUri().toURL();
        }

        @Override
        Limits limits() {
            return limits;
        }

        @Override
        Optional<Path> folderOfCases() {
            return Optional.of(project.resolve("target/test-classes/cases")).filter(Files::isDirectory);
        }
    }

    /** Runs the contract; answers what failed, by the names of the tests, and of dynamic tests by theirs. */
    private Map<String, String> failures(OddPlugin plugin, Duration call) throws IOException {
        OddContract.project = plugin.in(project);
        OddContract.limits = new Limits(Duration.ofSeconds(5), call);
        Map<String, String> failures = new TreeMap<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(OddContract.class))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(
                                thrown -> failures.put(test.getDisplayName().replace("()", ""), thrown.getMessage()));
            }
        });
        return failures;
    }

    private Map<String, String> failures(OddPlugin plugin) throws IOException {
        return failures(plugin, Duration.ofSeconds(2));
    }

    @Test
    void nothingStandsAgainstAPluginThatWorks() throws IOException {
        assertThat(failures(new OddPlugin())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Near|return Score.of(true, \"near\");|rule|near|judge two members by odd/near|Near.java:11",
                "Small|return now.visits() <= most.most();|condition|small|tell whether odd/small holds|Small.java:11",
                "Gap|return OptionalDouble.of(tally.n());|figure|gap|work out odd/gap|Gap.java:11",
                "Code|return Optional.empty();|field type|code|check a value of odd/code|Code.java:10",
                "Line|return \"a line\";|section|line|say what odd/line shows|Line.java:15",
                "Txt|return document.title().getBytes(java.nio.charset.StandardCharsets.UTF_8);|format|txt"
                        + "|write a document as odd/txt|Txt.java:13",
            })
    void aWordThatThrowsOrSleepsFails(String type, String body, String place, String word, String asked, String line)
            throws IOException {
        String test = place + " odd/" + word;
        String failed = "The plugin odd 1.0.0 failed when asked to " + asked + ": ";

        assertThat(failures(new OddPlugin().with(type, body, "throw new IllegalStateException(\"no idea\");")))
                .containsEntry(test, failed + "IllegalStateException: no idea (" + line + ")." + ANYTHING);
        assertThat(failures(new OddPlugin().with(type, body, SLEEP + " " + body), Duration.ofMillis(300)))
                .containsEntry(test, failed + "no answer within 0.3 seconds (" + line + ")." + SLOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Near|return Score.of(true, \"near\");|rule|near|judge two members by odd/near",
                "Gap|return OptionalDouble.of(tally.n());|figure|gap|work out odd/gap",
                "Code|return Optional.empty();|field type|code|check a value of odd/code",
                "Line|return \"a line\";|section|line|say what odd/line shows",
            })
    void aWordThatAnswersNullFails(String type, String body, String place, String word, String asked)
            throws IOException {
        assertThat(failures(new OddPlugin().with(type, body, "return null;")))
                .containsEntry(
                        place + " odd/" + word,
                        "The plugin odd 1.0.0 failed when asked to " + asked + ": it answered nothing (null)." + NULL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Near|return Score.of(true, \"near\");|return Score.of(asked++ % 2 == 0, \"\");|rule odd/near|judge two"
                        + " members by odd/near|Score[degree=1.0, reason=]|Score[degree=0.0, reason=]",
                "Small|return now.visits() <= most.most();|return asked++ % 2 == 0;|condition odd/small|tell whether"
                        + " odd/small holds|true|false",
                "Gap|return OptionalDouble.of(tally.n());|return OptionalDouble.of(asked++ % 2);|figure odd/gap|work"
                        + " out odd/gap|OptionalDouble[0.0]|OptionalDouble[1.0]",
                "Line|return \"a line\";|return \"line \" + asked++ % 2;|section odd/line|say what odd/line"
                        + " shows|line 0|line 1",
            })
    void aWordThatAnswersOtherwiseWhenItIsAskedAgainFails(
            String type, String body, String other, String test, String asked, String first, String then)
            throws IOException {
        assertThat(failures(new OddPlugin().with(type, body, other)).get(test))
                .isEqualTo("Asked again to " + asked + ", it answered otherwise: first " + first + ", then " + then
                        + "." + SAME);
    }

    @Test
    void aFigureThatIsNoNumberFailsWhereItIsAskedAndWhereItIsRehearsed() throws IOException {
        String sentence =
                "The plugin odd 1.0.0 failed when asked to work out odd/gap: it answered NaN, which is no number."
                        + BAD;

        assertThat(failures(new OddPlugin().with("Gap", "of(tally.n())", "of(0.0 / 0)")))
                .isEqualTo(Map.of("figure odd/gap", sentence, "odd-visits.yaml", sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return null;|it answered nothing (null)|" + NULL,
                "return Collections.singletonList(null);|it answered a list that has null in it|" + BAD,
                "throw new IllegalStateException();|IllegalStateException (Line.java:18)|" + ANYTHING,
            })
    void whatASectionShowsIsAskedInTheRehearsal(String body, String reason, String advice) throws IOException {
        assertThat(failures(new OddPlugin().with("Line", "return List.of(new Block.Paragraph(line.words()));", body)))
                .containsOnlyKeys("odd-visits.yaml")
                .extractingByKey("odd-visits.yaml")
                .isEqualTo("The plugin odd 1.0.0 failed when asked to make the blocks of odd/line: " + reason + ". "
                        + advice);
    }

    @Test
    void aSectionThatShowsSomethingElseEachTimeFails() throws IOException {
        assertThat(failures(new OddPlugin().with("Line", "(line.words())", "(line.words() + asked++)")))
                .containsEntry(
                        "odd-visits.yaml",
                        "Asked again to make the blocks of odd/line, it answered otherwise: first …t=A line of its own.0]], then …t=A line"
                                + " of its own.1]]." + SAME);
    }

    @Test
    void aFileThatIsOtherwiseEachTimeFails() throws IOException {
        assertThat(failures(new OddPlugin().with("Txt", "document.title()", "(document.title() + asked++ % 2)")))
                .containsEntry(
                        "format odd/txt",
                        "Asked again to write a document as odd/txt, it answered otherwise: first Report0, then Report1."
                                + SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return \"Text\";|return null;|it answered no title",
                "return \"text/plain; charset=utf-8\";|return \"text\";|it answered no media type, such as text/plain;"
                        + " charset=utf-8",
                "ending() { return \"txt\";|ending() { return \"../txt\";|it answered"
                        + " no ending of small letters and digits, such as txt",
            })
    void aFormatThatDoesNotSayWhatItIsFails(String old, String other, String reason) throws IOException {
        assertThat(failures(new OddPlugin().with("Txt", old, other)))
                .containsEntry(
                        "format odd/txt",
                        "The plugin odd 1.0.0 failed when asked to say what format txt is: " + reason + "." + BAD);
    }

    @Test
    void aFormatThatWritesNothingFails() throws IOException {
        assertThat(failures(new OddPlugin()
                        .with(
                                "Txt",
                                "return document.title().getBytes(java.nio.charset.StandardCharsets.UTF_8);",
                                "return null;")))
                .containsEntry(
                        "format odd/txt",
                        "The plugin odd 1.0.0 failed when asked to write a document as odd/txt: it answered nothing"
                                + " (null)." + NULL);
    }

    @Test
    void aFieldThatTakesAValueAndThenDoesNotFails() throws IOException {
        assertThat(failures(new OddPlugin()
                        .with("Code", "Optional.empty()", "asked++ % 2 == 0 ? Optional.empty() : Optional.of(\"No\")")))
                .containsEntry(
                        "field type odd/code",
                        "Asked again to check a value of odd/code, it answered otherwise: first [], then [No]." + SAME);
    }

    @Test
    void aWordThatNoEditionUsesFails() throws IOException {
        OddPlugin plugin = new OddPlugin()
                .withEdition("teams:\n  rules: { by-road: { odd/near: 90 } }\n", "")
                .withEdition("      line: { odd/line: A line of its own. }\n", "");

        assertThat(failures(plugin))
                .isEqualTo(Map.of(
                        "rule odd/near",
                        "No edition, starter or case of the plugin uses the rule odd/near, so it cannot be tried: use it in"
                                + " one.",
                        "section odd/line",
                        "No edition of the plugin uses the section odd/line, so it cannot be tried: use it in one."));
    }

    @Test
    void whatAHostRefusesFails() throws IOException {
        assertThat(failures(new OddPlugin().withoutIndex()).values())
                .containsExactly("odd-1.0.0.jar has the extension odd.Code, but its META-INF/extensions.idx does not"
                        + " list it. Build it with PF4J as an annotation processor.");
        assertThat(failures(new OddPlugin().with("Near", "Limit(int minutes)", "Limit(double minutes)"))
                        .values())
                .containsExactly(
                        "odd-1.0.0.jar brings the rule \"near\", whose settings nobody could write: its component"
                                + " minutes (of Limit) is of the type double. Settings hold String, int, boolean, LocalDate, enums,"
                                + " the phrases of the SPI such as Range and Length, FieldType, public records of all these, and"
                                + " List, Map by String and Optional of them.");
        assertThat(failures(new OddPlugin().withPom("<Plugin-Version>${project.version}</Plugin-Version>", ""))
                        .values())
                .containsExactly("odd-1.0.0.jar has no Plugin-Version. Build it with a Plugin-Version such as 1.0.0.");
    }

    @Test
    void aPromiseThatIsKeptAndThenNotFails() throws IOException {
        String otherwise = "programme.programme().equals(\"nothing-yet\") && asked++ % 2 == 1"
                + " ? List.of(Problem.at(\"title\", \"odd\")) : List.of()";

        assertThat(failures(new OddPlugin().with("Odd", "List.of()", otherwise)))
                .isEqualTo(Map.of(
                        "aProgrammeOfWhichNothingIsWrittenYetIsNoMistakeOfTheVariant",
                        "Asked again to check the programme nothing-yet@2026/27, it answered otherwise: first [], then"
                                + " [title: odd]." + SAME));
    }

    @Test
    void aVariantThatCannotCheckAProgrammeFails() throws IOException {
        String failed = "The plugin odd 1.0.0 failed when asked to check the programme ";

        assertThat(failures(new OddPlugin().with("Odd", "List.of()", "null")))
                .isEqualTo(Map.of(
                        "aProgrammeOfWhichNothingIsWrittenYetIsNoMistakeOfTheVariant",
                        failed
                                + "nothing-yet@2026/27: it answered nothing (null). Whatever a programme says, check answers"
                                + " at once with a list of problems, which may be empty.",
                        "odd-visits.yaml",
                        "odd-visits.yaml:5:10: variant: " + failed
                                + "odd-visits@2026/27: it answered nothing (null)."));
    }

    @Test
    void settingsThatDependOnChanceFail() throws IOException {
        assertThat(failures(new OddPlugin()
                        .with(
                                "Near",
                                "Limit(int minutes) {}",
                                "Limit(int minutes) { static int made; public Limit { minutes += made++; } }")))
                .containsEntry("odd-visits.yaml", "Read again, odd-visits.yaml has other settings for a word." + SAME);
    }

    @Test
    void aCaseIsComparedAndWrittenWhereThatIsAsked() throws IOException {
        Path cases = Files.createDirectories(project.resolve("target/test-classes/cases"));
        Files.writeString(cases.resolve("no-title.yaml"), "format: 1\nprogramme: no-title\nedition: 2026/27\n");
        String report = """
                no-title.yaml:1:1: title: `title` is missing: the name people see
                    1 | format: 1
                      | ^^^^^^
                1 problem; the programme was not opened.
                """;

        assertThat(failures(new OddPlugin()))
                .isEqualTo(Map.of(
                        "no-title.yaml",
                        "no-title.expected.txt would have to say what follows; -Dcriticalfriend.accept=true has it"
                                + " written.\n" + report));

        System.setProperty("criticalfriend.accept", "true");
        try {
            assertThat(failures(new OddPlugin())).isEmpty();
        } finally {
            System.clearProperty("criticalfriend.accept");
        }
        assertThat(project.resolve("src/test/resources/cases/no-title.expected.txt"))
                .hasContent(report);
    }
}
