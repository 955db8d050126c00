package org.criticalfriend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.api.PluginJar;
import org.criticalfriend.engine.plugin.Plugins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands say of plugins that break. */
class BrokenPluginTest {

    private static final String EDITION = """
            format: 1
            programme: odd-visits
            edition: 2026/27
            title: Odd Visits
            organisations: { school: { kind: school, number: 2, per: team, facts: { code: odd/code } } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            teams: { rules: { near: { odd/near: 3 } } }
            notes: { finding: { by: lead, fields: { room: odd/code }, audience: [team, organiser] } }
            course:
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: finding } } }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections: { findings: { notes: finding } }
                formats: html
                audience: [host, organiser]
            """;

    private static final String NEAR = """
            import org.criticalfriend.spi.word.*;
            @org.pf4j.Extension
            public class Near implements RuleWord<Near.Most> {
                public record Most(int most) {}
                @Override public String name() { return "near"; }
                @Override public String meaning() { return "they are near"; }
                @Override public Class<Most> settings() { return Most.class; }
                @Override public Score fit(Most most, Candidate one, Candidate other) { %s }
            }
            """;
    private static final String CODE = """
            @org.pf4j.Extension
            public class Code implements org.criticalfriend.spi.word.FieldWord {
                @Override public String name() { return "code"; }
                @Override public String meaning() { return "a code"; }
                @Override public java.util.Optional<String> refusal(String value) {
                    return value.matches("%s")
                            ? java.util.Optional.empty() : java.util.Optional.of("write a code, like AB1 2CD");
                }
            }
            """;
    private static final String FITS = "return Score.of(true, \"next door\");";
    private static final String POSTCODE = "[A-Z]{2}\\\\d \\\\d[A-Z]{2}";

    @TempDir
    private Path home;

    private record Said(int exitCode, String results, String asides) {}

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectory(home.resolve("plugins"));
    }

    private void install(String rule, String code, String edition) throws IOException {
        PluginJar.of("odd")
                .source("Near", NEAR.formatted(rule))
                .source("Code", CODE.formatted(code))
                .file("programmes/odd-visits.yaml", edition)
                .in(home.resolve("plugins"));
    }

    private Said run(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream asides = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(asides, true, StandardCharsets.UTF_8));
        int exitCode = new CommandLineRunner(home, terminal).run(arguments);
        return new Said(exitCode, results.toString(StandardCharsets.UTF_8), asides.toString(StandardCharsets.UTF_8));
    }

    private Said rehearse() {
        return run("rehearse", "odd-visits", "--out", home.resolve("out").toString());
    }

    @Test
    void whatAWorkingPluginBringsIsRehearsedWithValuesForItsFields() throws IOException {
        install(FITS, POSTCODE, EDITION);

        Said said = rehearse();

        assertThat(said.exitCode()).as(said.asides() + said.results()).isZero();
        assertThat(said.asides()).doesNotContain("Not answered", "No value that a rehearsal");
        assertThat(Files.readString(home.resolve("out/report/report.review.team-1-school-1.html")
                        .getParent()
                        .toFile()
                        .listFiles()[0]
                        .toPath()))
                .contains("AB1 2CD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return null;|it answered nothing (null)",
                "throw new IllegalStateException(one.toString());|IllegalStateException (Near.java:9)",
                "try { Thread.sleep(60_000); } catch (InterruptedException woken) { } return null;|no answer within 2 seconds (Near.java:9)",
            })
    void aRehearsalTellsWhatWasPassedOver(String rule, String reason) throws IOException {
        install(rule, POSTCODE, EDITION);

        Said said = rehearse();

        String told =
                "The plugin odd 1.0.0 gave no answer for the rule odd/near, so it is passed over when teams are formed."
                        + " The reason: " + reason + ".";
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.asides()).contains("Not answered: " + told + "\n");
        assertThat(Files.readString(home.resolve("out/README.txt"))).contains("Not answered:\n", "- " + told + "\n");
    }

    @Test
    void aFieldForWhichNothingCanBeInventedIsAFinding() throws IOException {
        install(FITS, "never", EDITION);

        Said said = rehearse();

        assertThat(said.asides())
                .contains(
                        "Worth knowing: No value that a rehearsal can invent fits “room”, whose field type is odd/code, so it"
                                + " is empty everywhere.",
                        "Worth knowing: No value that a rehearsal can invent fits “code”");
    }

    @Test
    void aFolderOfTheNameOfAnInstalledProgrammeIsNoFile() throws IOException {
        install(FITS, POSTCODE, EDITION);
        Path beside = Path.of("odd-visits");
        Files.createDirectory(beside);
        try {
            assertThat(rehearse().exitCode()).isZero();
            assertThat(run("validate", "odd-visits").asides())
                    .isEqualTo("criticalfriend: the file odd-visits is a folder; name the file.\n");
        } finally {
            Files.delete(beside);
        }
    }

    @Test
    void whatAJarShipsIsOpened() throws IOException {
        install(FITS, POSTCODE, EDITION.replace("formats: html", "formats: htm"));

        Said said = run("plugins");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.results())
                .contains("odd 1.0.0 (odd-1.0.0.jar)\n")
                .contains("problem: odd-1.0.0.jar!programmes/odd-visits.yaml:")
                .contains("did you mean \"html\"?");
        assertThat(said.asides()).isEmpty();
    }

    @Test
    void aRefusedJarIsToldOnce() throws IOException {
        PluginJar.of("odd")
                .source("Near", NEAR.formatted(FITS).replace("record Most(int most)", "record Most(double most)"))
                .in(home.resolve("plugins"));

        Said said = run("plugins");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.results())
                .isEqualTo("This host offers plugins the SPI " + Plugins.spiVersion() + ".\n"
                        + "refused: odd-1.0.0.jar brings the rule \"near\", whose settings nobody could write: its component"
                        + " most (of Most) is of the type double. Settings hold String, int, boolean, LocalDate, enums, the"
                        + " phrases of the SPI such as Range and Length, FieldType, public records of all these, and List,"
                        + " Map by String and Optional of them.\n");
        assertThat(said.asides()).isEmpty();
        assertThat(run("schema").exitCode()).isZero();
    }

    @Test
    void aFactIsCheckedByItsTypeWhenACohortIsTakenIn() throws IOException {
        install(FITS, POSTCODE, EDITION);
        Path cohort = Files.createDirectory(home.resolve("cohort"));
        Files.writeString(cohort.resolve("cohort.yaml"), """
                programme: odd-visits@2026/27
                label: 2026/27
                start: 2026-09-01
                end: 2027-08-31
                """);
        Files.writeString(cohort.resolve("organisations.csv"), "id,name,code\noak,Oak,AB1 2CD\nelm,Elm,somewhere\n");
        Files.writeString(cohort.resolve("teams.csv"), "team,organisation\none,oak\none,elm\n");

        Said said = run(
                "import",
                cohort.toString(),
                "--preview",
                "--data",
                home.resolve("data").toString());

        assertThat(said.results())
                .contains(
                        "organisations.csv:3:9: code: write a code, like AB1 2CD\n1 problem; nothing was taken in.\n");
    }
}
