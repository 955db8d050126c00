package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    @TempDir
    Path folder;

    @Test
    void noFolderAndAnEmptyFolderAreNoPlugins() {
        for (Path none : List.of(folder, folder.resolve("absent"))) {
            try (Plugins plugins = Plugins.load(none)) {
                assertThat(plugins.installed()).isEmpty();
                assertThat(plugins.refused()).isEmpty();
            }
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("plugins"), "");

        try (Plugins plugins = Plugins.load(file)) {
            assertThat(plugins.refused())
                    .extracting(RefusedJar::sentence)
                    .containsExactly("plugins is not a folder, so there are no plugins. Name a folder, or none.");
        }
    }

    @Test
    void aGoodJarIsInstalledWithAllItBrings() throws Exception {
        Files.write(folder.resolve("good-1.0.0.jar"), TestJar.GOOD);

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            InstalledPlugin good = plugins.plugin("good").orElseThrow();
            assertThat(good).hasToString("good 1.0.0");
            assertThat(good.file()).isEqualTo("good-1.0.0.jar");
            assertThat(good.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(TestJar.GOOD)));
            assertThat(good.brings()).containsExactly("variant good", "programmes/2025.yaml", "programmes/2026.yaml");
            assertThat(good.editions())
                    .extracting(edition -> new String(edition.content(), StandardCharsets.UTF_8))
                    .containsExactly("programme: good\nedition: 2025\n", "programme: good\nedition: 2026\n");
            assertThat(good.check(TestJar.programme()).value())
                    .containsExactly(Problem.at("title", "a good one has another title"));
            assertThat(good.unavailable()).isEmpty();
        }
    }

    @Test
    void aJarOfProgrammesWithoutAnyClassIsAGoodPlugin() throws IOException {
        TestJar.of("only-yaml").entry("programmes/a.yaml", "format: 1").in(folder, "only-yaml.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            InstalledPlugin onlyYaml = plugins.plugin("only-yaml").orElseThrow();
            assertThat(onlyYaml.hasVariant()).isFalse();
            assertThat(onlyYaml.words()).isEmpty();
            assertThat(onlyYaml.brings()).containsExactly("programmes/a.yaml");
            assertThat(onlyYaml.check(TestJar.programme()).value()).isEmpty();
        }
    }

    @Test
    void wordsArePresentedWithTheirSettings() throws Exception {
        fairTravel().in(folder, "fair-travel.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            InstalledPlugin travel = plugins.plugin("fair-travel").orElseThrow();
            assertThat(travel.brings()).containsExactly("rule fair-travel/rail-time", "figure fair-travel/widest-gap");
            PluginWord railTime = travel.words(WordPlace.RULE).get(0);
            assertThat(railTime.meaning()).isEqualTo("how long the train takes");
            assertThat(railTime.settings().getName()).isEqualTo("org.example.travel.RailTime$Limit");
            assertThat(travel.words(WordPlace.FIGURE).get(0).settings()).isNull();
            assertThat(fit(railTime)).isEqualTo(Answer.given(new Score(1, "30 minutes")));
        }
    }

    @SuppressWarnings("unchecked")
    private static Answer<Score> fit(PluginWord word) throws ReflectiveOperationException {
        Record settings = word.settings().getConstructor(int.class).newInstance(30);
        return word.caller().call(RuleWord.class, "judge", rule -> ((RuleWord<Record>) rule).fit(settings, null, null));
    }

    private static TestJar fairTravel() {
        return TestJar.of("fair-travel").source("""
                        package org.example.travel;
                        import org.criticalfriend.spi.word.*;
                        @org.pf4j.Extension
                        public class RailTime implements RuleWord<RailTime.Limit> {
                            public record Limit(int minutes) {}
                            @Override public String name() { return "rail-time"; }
                            @Override public String meaning() { return "how long the train takes"; }
                            @Override public Class<Limit> settings() { return Limit.class; }
                            @Override public Score fit(Limit limit, Candidate one, Candidate other) {
                                return new Score(1, limit.minutes() + " minutes");
                            }
                        }
                        """).source("""
                        package org.example.travel;
                        import java.util.OptionalDouble;
                        import org.criticalfriend.spi.word.*;
                        @org.pf4j.Extension
                        public class WidestGap implements FigureWord {
                            @Override public String name() { return "widest-gap"; }
                            @Override public String meaning() { return "the widest gap"; }
                            @Override public OptionalDouble figure(Tally tally) { return OptionalDouble.of(2); }
                        }
                        """);
    }

    @Test
    void twoPluginsWithOtherCopiesOfOneLibraryBothWork() throws IOException {
        for (String edition : List.of("one", "two")) {
            TestJar.of("plugin-" + edition)
                    .source("package org.library; public class Library { public static String is() { return \"%s\"; } }"
                            .formatted(edition))
                    .variant("@Override public java.util.List<Problem> check("
                            + "org.criticalfriend.spi.programme.Programme programme) {"
                            + " return java.util.List.of(Problem.at(\"\", org.library.Library.is())); }")
                    .in(folder, edition + ".jar");
        }

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            assertThat(plugins.installed())
                    .extracting(plugin -> plugin.check(TestJar.programme()).value())
                    .containsExactly(List.of(Problem.at("", "one")), List.of(Problem.at("", "two")));
        }
    }

    @Test
    void theContextClassLoaderIsThePluginsWhenItStartsAndInEveryCall() throws IOException {
        TestJar.of("contextual").variant("""
                        private final ClassLoader first = Thread.currentThread().getContextClassLoader();
                        @Override
                        public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                            boolean isOurs = Thread.currentThread().getContextClassLoader() == Broken.class.getClassLoader()
                                    && first == Broken.class.getClassLoader();
                            Thread.currentThread().setContextClassLoader(null);
                            return java.util.List.of(Problem.at("", "" + isOurs));
                        }
                        """).in(folder, "contextual.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            InstalledPlugin contextual = plugins.plugin("contextual").orElseThrow();
            for (int call = 0; call < 2; call++) {
                assertThat(contextual.check(TestJar.programme()).value()).containsExactly(Problem.at("", "true"));
            }
        }
    }

    @Test
    void pluginsAreListedByIdAndRefusalsByFile() throws IOException {
        Files.write(folder.resolve("z.jar"), TestJar.GOOD);
        TestJar.of("a-first").entry("programmes/a.yaml", "").in(folder, "zz.jar");
        Files.writeString(folder.resolve("y.jar"), "?");
        Files.writeString(folder.resolve("b.JAR"), "?");
        Files.writeString(folder.resolve("README.md"), "not meant to be a plugin");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("a-first", "good");
            assertThat(plugins.refused()).extracting(RefusedJar::file).containsExactly("b.JAR", "y.jar");
        }
    }

    @Test
    void twoJarsWithOneIdAreBothRefused() throws IOException {
        TestJar.of("twin").entry("programmes/a.yaml", "").in(folder, "twin-1.jar");
        TestJar.of("twin").manifest("Plugin-Version", "one").in(folder, "twin-2.jar");
        TestJar.of("triplet").in(folder, "t1.jar");
        TestJar.of("triplet").in(folder, "t2.jar");
        TestJar.of("triplet").in(folder, "t3.jar");
        Files.write(folder.resolve("good.jar"), TestJar.GOOD);

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("good");
            assertThat(plugins.refused()).extracting(RefusedJar::id).containsOnly("twin", "triplet");
            assertThat(plugins.refused())
                    .extracting(RefusedJar::sentence)
                    .containsExactly(
                            "t1.jar has the id triplet, and so have t2.jar and t3.jar. Keep only one of them.",
                            "t2.jar has the id triplet, and so have t1.jar and t3.jar. Keep only one of them.",
                            "t3.jar has the id triplet, and so have t1.jar and t2.jar. Keep only one of them.",
                            "twin-1.jar has the id twin, and so has twin-2.jar. Keep only one of them.",
                            "twin-2.jar has the id twin, and so has twin-1.jar. Keep only one of them.");
        }
    }

    @Test
    void twoPluginsWithOneEditionAreBothRefused() throws IOException {
        for (String id : List.of("one", "two", "three")) {
            TestJar.of(id).entry("programmes/a.yaml", "").in(folder, id + ".jar");
        }
        Plugins loaded = Plugins.load(folder);

        try (Plugins plugins = loaded.refusingSharedEditions(
                plugin -> plugin.id().equals("three") ? Set.of("c@2026") : Set.of("a@2026", "b@2026"))) {
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("three");
            assertThat(plugins.refused())
                    .extracting(RefusedJar::sentence)
                    .containsExactly(
                            "one.jar brings the edition a@2026, and so does two.jar. Keep only one of them, or give one"
                                    + " of the programmes another id.",
                            "two.jar brings the edition a@2026, and so does one.jar. Keep only one of them, or give one"
                                    + " of the programmes another id.");
        }
    }

    @Test
    void loadingAndClosingWritesNothingAndLeavesFilesFree() throws IOException {
        Path jar = Files.write(folder.resolve("good.jar"), TestJar.GOOD);

        Plugins plugins = Plugins.load(folder);
        Answer<List<Problem>> answer = plugins.plugin("good").orElseThrow().check(TestJar.programme());
        plugins.close();

        assertThat(answer.failure()).isNull();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(jar);
        }
        assertThat(jar).hasBinaryContent(TestJar.GOOD);
        assertThat(openFiles()).noneMatch(file -> file.startsWith(folder));
        Files.delete(jar);
    }

    /** What this process holds open, as far as the operating system tells. */
    private static List<Path> openFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.flatMap(PluginsTest::target).toList();
        }
    }

    private static Stream<Path> target(Path link) {
        try {
            return Stream.of(link.toRealPath());
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    @Test
    void afterClosingAPluginGivesNoAnswer() throws IOException {
        Files.write(folder.resolve("good.jar"), TestJar.GOOD);
        Plugins plugins = Plugins.load(folder);
        plugins.close();

        Answer<List<Problem>> answer = plugins.plugin("good").orElseThrow().check(TestJar.programme());

        assertThat(answer.failure())
                .hasToString("The plugin good 1.0.0 failed when asked to check the programme programme@edition:"
                        + " there is no thread for it.");
    }

    @Test
    void manyLoadsLeaveNoThreadAndNoClassBehind() throws Exception {
        Files.write(folder.resolve("good.jar"), TestJar.GOOD);
        WeakReference<ClassLoader> first = null;

        for (int load = 0; load < 50; load++) {
            try (Plugins plugins = Plugins.load(folder)) {
                InstalledPlugin good = plugins.plugin("good").orElseThrow();
                assertThat(good.check(TestJar.programme()).failure()).isNull();
                first = first == null ? new WeakReference<>(loader(good)) : first;
            }
        }

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("plugin-good")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
        for (int round = 0; round < 50 && first.get() != null; round++) {
            System.gc();
        }
        assertThat(first.get()).isNull();
    }

    private static ClassLoader loader(InstalledPlugin plugin) {
        return plugin.ask("name its loader", () -> Thread.currentThread().getContextClassLoader())
                .value();
    }

    @Test
    void aPluginClassIsStartedAndStoppedLastStartedFirst() throws IOException {
        for (String id : List.of("aaa", "bbb", "ccc")) {
            TestJar.of(id)
                    .manifest("Plugin-Class", "org.example.Lifecycle")
                    .entry("programmes/a.yaml", "")
                    .source("""
                            package org.example;
                            public class Lifecycle extends org.pf4j.Plugin {
                                @Override public void start() { note("+%1$s "); }
                                @Override public void stop() { note("-%1$s "); }
                                private static void note(String what) {
                                    System.setProperty("lifecycle", System.getProperty("lifecycle", "") + what);
                                }
                            }
                            """.formatted(id))
                    .in(folder, id + ".jar");
        }

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
        }

        assertThat(System.clearProperty("lifecycle")).isEqualTo("+aaa +bbb +ccc -ccc -bbb -aaa ");
    }

    @Test
    void fortyPluginsCloseWithoutStumbling() throws IOException {
        for (int number = 0; number < 40; number++) {
            TestJar.of("plugin-" + number).entry("programmes/a.yaml", "").in(folder, number + ".jar");
        }

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed()).hasSize(40);
        }
    }
}
