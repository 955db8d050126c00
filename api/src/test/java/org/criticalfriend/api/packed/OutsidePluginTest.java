package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plugins built outside this build: their folders are copied elsewhere, Maven builds a jar of each there with nothing but the
 * artefacts of {@code core}, and the jars are put into the plugins folder.
 */
@Tag("packed")
class OutsidePluginTest {

    private static final String RAILWAY = "fair-travel";
    private static final String PUPILS = "pupil-voice";
    private static final Map<String, String> CONTRACTS =
            Map.of(RAILWAY, "org.example.fairtravel.FairTravelTest", PUPILS, "org.example.pupilvoice.PupilVoiceTest");
    private static final String EDITION = "src/main/resources/programmes/where-the-lines-meet-2026-27.yaml";

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void buildAndInstallThem() throws IOException, InterruptedException {
        home = folder.resolve("home");
        OfflineMaven.copy(Distribution.HOME.resolve("plugins"), home.resolve("plugins"));
        OfflineMaven maven = new OfflineMaven(folder);
        for (String plugin : List.of(RAILWAY, PUPILS)) {
            OfflineMaven.copy(Distribution.EXAMPLES.resolve(plugin), project(plugin));
            OfflineMaven.Outcome outcome = maven.run(project(plugin), "package");
            assertThat(outcome.exitCode()).as(outcome.log()).isZero();
            String jar = plugin + "-1.0.0.jar";
            Files.copy(
                    project(plugin).resolve("target").resolve(jar),
                    home.resolve("plugins").resolve(jar));
        }
    }

    private static Path project(String plugin) {
        return folder.resolve("somewhere").resolve(plugin);
    }

    @ParameterizedTest
    @ValueSource(strings = {RAILWAY, PUPILS})
    void itsOwnTestsWereRun(String plugin) {
        assertThat(report(plugin))
                .contains("errors=\"0\" skipped=\"0\" failures=\"0\"")
                .contains("everyEditionIsRehearsed", "eachCaseIsToldAsExpected");
    }

    @ParameterizedTest
    @ValueSource(strings = {RAILWAY, PUPILS})
    void itsTestsRanWithTheLibrariesThatTheHostShips(String plugin) throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        OfflineMaven.list(Distribution.HOME.resolve("lib")).forEach(jar -> shipped.put(artifact(jar), name(jar)));
        Map<String, String> used = new TreeMap<>();
        classPath(plugin).forEach(jar -> used.put(artifact(jar), name(jar)));
        used.keySet().retainAll(shipped.keySet());

        assertThat(used).containsKeys("criticalfriend-spi", "pf4j", "slf4j-api");
        assertThat(shipped).containsAllEntriesOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {RAILWAY, PUPILS})
    void noLibraryThatWritesDocumentsIsOnTheClassPathOfItsTests(String plugin) {
        assertThat(classPath(plugin).map(OutsidePluginTest::artifact))
                .contains("criticalfriend-testkit", "criticalfriend-engine")
                .doesNotContain("criticalfriend-formats")
                .noneMatch(artifact -> artifact.matches("(poi|pdfbox|fontbox|xmpbox|openhtmltopdf|fastexcel)\\b.*"));
    }

    @Test
    void eachIsListedWithWhatItBrings() {
        Distribution.Said said = Distribution.runIn(home, "plugins");

        assertThat(said.exitCode()).isZero();
        assertThat(said.results()).contains("""
                fair-travel 1.0.0 (fair-travel-1.0.0.jar)
                  brings variant fair-travel
                  brings rule fair-travel/rail-time
                  brings programmes/where-the-lines-meet-2026-27.yaml
                  brings starter.yaml
                """, """
                pupil-voice 1.0.0 (pupil-voice-1.0.0.jar)
                  brings variant pupil-voice
                  brings condition pupil-voice/enough-pupils
                  brings format pupil-voice/md
                  brings figure pupil-voice/net-agreement
                  brings section pupil-voice/side-by-side
                  brings programmes/both-sides-of-the-desk-2026-27.yaml
                  brings starter.yaml
                """);
    }

    @Test
    void aFileWithItsWordIsValid() {
        String edition = project(RAILWAY).resolve(EDITION).toString();
        String starter =
                project(RAILWAY).resolve("src/main/resources/starter.yaml").toString();

        assertThat(Distribution.runIn(home, "validate", edition, starter))
                .isEqualTo(new Distribution.Said(0, edition + ": valid.\n" + starter + ": valid.\n", ""));
    }

    @Test
    void itsProgrammeIsRehearsed() {
        Path out = folder.resolve("out");
        Distribution.Said said = Distribution.runIn(home, "rehearse", "where-the-lines-meet", "--out", out.toString());

        assertThat(said.exitCode()).isZero();
        assertThat(said.results()).startsWith("Took part: 12 schools, 4 trios and 24 people.\n");
        assertThat(out.resolve("year/year.pdf")).isNotEmptyFile();
    }

    @Test
    void itsSectionFigureAndFormatStandInTheDocumentsOfItsProgramme() throws IOException {
        Path out = folder.resolve("out-of-pupils");
        Distribution.Said said =
                Distribution.runIn(home, "rehearse", "both-sides-of-the-desk", "--out", out.toString());

        assertThat(said.exitCode()).as(said::asides).isZero();
        assertThat(documents(out.resolve("mirror"), ".md"))
                .hasSize(8)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("# Lessons at ")
                        .contains("| Pupils: Teachers listen to what pupils say about lessons | "));
        assertThat(documents(out.resolve("mirror"), ".html"))
                .hasSize(8)
                .allSatisfy(text -> assertThat(text)
                        .contains("<div class=\"chart\">", "Pupils: Teachers listen to what pupils say about lessons"));
        assertThat(read(out.resolve("year/year.html")))
                .contains("<th scope=\"col\" class=\"r\">Net agreement, %</th>")
                .doesNotContain("pupil-voice/net-agreement");
    }

    @Test
    void withoutItTheFileIsRefusedAndSaysWhatIsMissing() {
        String edition = project(RAILWAY).resolve(EDITION).toString();
        Distribution.Said said = Distribution.run("validate", edition);

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.results())
                .contains(edition + ":7:10: variant: no installed plugin brings this variant;")
                .contains(edition + ":24:16: teams.rules.by-rail.fair-travel/rail-time: `fair-travel` is not installed;"
                        + " it brings `rail-time`\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {RAILWAY, PUPILS})
    void itIsBuiltWithTheVersionsThatWeBuildWith(String plugin) {
        Map<String, String> ours = versions(OfflineMaven.ROOT.resolve("pom.xml"));
        Map<String, String> its = versions(project(plugin).resolve("pom.xml"));

        assertThat(its.remove("criticalfriend.version")).isEqualTo(OfflineMaven.version());
        assertThat(its)
                .isNotEmpty()
                .allSatisfy((name, version) -> assertThat(version).as(name).isEqualTo(ours.get(name)));
    }

    private static Map<String, String> versions(Path pom) {
        Map<String, String> versions = new TreeMap<>();
        Pattern.compile("<([a-z0-9-]+\\.version)>([^<]+)</")
                .matcher(read(pom))
                .results()
                .forEach(found -> versions.put(found.group(1), found.group(2)));
        return versions;
    }

    private static String report(String plugin) {
        return read(project(plugin).resolve("target/surefire-reports/TEST-" + CONTRACTS.get(plugin) + ".xml"));
    }

    /** The class path of its tests, as their report names it. */
    private static Stream<Path> classPath(String plugin) {
        String said = Pattern.compile("<property name=\"surefire.test.class.path\" value=\"([^\"]+)\"")
                .matcher(report(plugin))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(said)
                .map(Path::of);
    }

    /** The name of a jar without the version. */
    private static String artifact(Path jar) {
        return name(jar).replaceFirst("-\\d.*", "");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<String> documents(Path folder, String ending) throws IOException {
        return OfflineMaven.list(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .map(OutsidePluginTest::read)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Distribution.read(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }
}
