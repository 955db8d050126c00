package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;
import static org.criticalfriend.api.web.Answers.assertRefused;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.PluginJar;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A running host whose plugin breaks after a programme was written in its words: every page is there, and says so. */
class BrokenPluginTest {

    private static final String EDITION = """
            format: 1
            programme: odd-visits
            edition: 2026/27
            title: Odd Visits
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            notes:
              finding: { by: lead, fields: { room: odd/code }, audience: [team, organiser] }
              extra: { by: lead, only-if: { odd/small: 3 }, audience: [team, organiser] }
            scales: { five: { range: 1..5 } }
            instruments:
              view: { scale: five, by: lead, items: { calm: It is calm }, audience: [team, organiser] }
            course:
              review:
                kind: visit
                host: school
                days: 1
                sessions:
                  look: { minutes: 60, collects: [finding, extra, view] }
                  tour: { minutes: 30, only-if: { odd/small: 3 } }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections:
                  findings: { notes: finding }
                  views: { ratings: view, show: [n, odd/gap] }
                  aside: { text: For small schools alone., only-if: { odd/small: 3 } }
                  line: { odd/line: A line of its own. }
                sign-off: { draft: { by: lead } }
                formats: [html, json, odd/txt]
                audience: [host, organiser]
            """;

    private static final String SMALL = """
            @org.pf4j.Extension
            public class Small implements org.criticalfriend.spi.word.ConditionWord<Small.Most> {
                public record Most(int most) {}
                @Override public String name() { return "small"; }
                @Override public String meaning() { return "the school is small"; }
                @Override public Class<Most> settings() { return Most.class; }
                @Override public boolean holds(Most most, org.criticalfriend.spi.word.ConditionContext now) {
                    return Odd.broken("odd") == null;
                }
            }
            """;
    private static final String GAP = """
            @org.pf4j.Extension
            public class Gap implements org.criticalfriend.spi.word.FigureWord {
                @Override public String name() { return "gap"; }
                @Override public String meaning() { return "how far apart they are"; }
                @Override public java.util.OptionalDouble figure(org.criticalfriend.spi.word.Tally tally) {
                    return java.util.OptionalDouble.of(Odd.broken("odd") == null ? 2 : Double.NaN);
                }
            }
            """;
    private static final String CODE = """
            @org.pf4j.Extension
            public class Code implements org.criticalfriend.spi.word.FieldWord {
                @Override public String name() { return "code"; }
                @Override public String meaning() { return "the number of a room"; }
                @Override public java.util.Optional<String> refusal(String value) {
                    return Odd.broken("odd") == null && value.length() > 3
                            ? java.util.Optional.of("write at most 3 characters") : java.util.Optional.empty();
                }
            }
            """;
    private static final String LINE = """
            @org.pf4j.Extension
            public class Line implements org.criticalfriend.spi.section.SectionWord<Line.Words> {
                public record Words(String words) {}
                @Override public String name() { return "line"; }
                @Override public String meaning() { return "a line of its own"; }
                @Override public Class<Words> settings() { return Words.class; }
                @Override public org.criticalfriend.spi.word.Basis basis(Words line) {
                    return org.criticalfriend.spi.word.Basis.none();
                }
                @Override public String phrase(Words line, org.criticalfriend.spi.section.PartNames names) {
                    return "a line";
                }
                @Override public java.util.List<org.criticalfriend.spi.document.Block> blocks(
                        Words line, org.criticalfriend.spi.section.SectionContext context) {
                    return Odd.broken("odd.section") == null
                            ? java.util.List.of(new org.criticalfriend.spi.document.Block.Paragraph(line.words())) : null;
                }
            }
            """;
    private static final String TXT = """
            @org.pf4j.Extension
            public class Txt implements org.criticalfriend.spi.word.FormatWord {
                @Override public String name() { return "txt"; }
                @Override public String meaning() { return "the title alone"; }
                @Override public String title() { return "Text"; }
                @Override public String mediaType() { return "text/plain; charset=utf-8"; }
                @Override public String ending() { return "txt"; }
                @Override public byte[] write(
                        org.criticalfriend.spi.document.Document document,
                        org.criticalfriend.spi.document.Stamp stamp) {
                    return Odd.broken("odd.format") == null
                            ? document.title().getBytes(java.nio.charset.StandardCharsets.UTF_8) : null;
                }
            }
            """;
    /** Does to whichever word is asked what the test says. */
    private static final String ODD = """
            final class Odd {
                static String broken(String which) {
                    String how = System.getProperty(which, "");
                    if (how.equals("throws")) { throw new IllegalStateException("Oak is rated low"); }
                    if (how.equals("overflows")) { return broken(which); }
                    if (how.equals("lacks a class")) { throw new NoClassDefFoundError("org/example/Gone"); }
                    if (how.equals("sleeps")) {
                        try { Thread.sleep(60_000); } catch (InterruptedException woken) { throw new Error(woken); }
                    }
                    return how.isEmpty() ? null : how;
                }
            }
            """;

    private static final String COHORT = "odd-visits-2026-27";
    private static final String REVIEW = "/cohorts/" + COHORT + "/course/review.oak";
    private static final String REPORT = "/cohorts/" + COHORT + "/documents/report.review.oak";
    private static final String LEAD = "lee";
    private static final Duration BUDGET = Duration.ofSeconds(4);
    /** What a busy machine needs besides. */
    private static final Duration WORK = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        mend();
        pack(folder);
        sample = Sample.of(folder, EDITION, BrokenPluginTest::cohort);
        asker = new Asker(sample.host());
        for (int one = 1; one <= 6; one++) {
            answer("view-" + one, one);
        }
    }

    private static void pack(Path folder) throws IOException {
        PluginJar.of("odd")
                .source("Odd", ODD)
                .source("Small", SMALL)
                .source("Gap", GAP)
                .source("Code", CODE)
                .source("Line", LINE)
                .source("Txt", TXT)
                .file("programmes/odd-visits.yaml", EDITION)
                .in(folder);
    }

    @AfterEach
    void stop() {
        mend();
        sample.close();
    }

    private static void mend() {
        List.of("odd", "odd.section", "odd.format").forEach(System::clearProperty);
    }

    @Test
    void aPluginThatWorksIsNotToldOf() throws Exception {
        assertThat(asker.read(LEAD, "/work")).doesNotContain("gave no answer");
        assertThat(asker.read(LEAD, REVIEW)).contains("Extra", "Tour").doesNotContain("gave no answer");
        assertThat(asker.read(LEAD, REPORT))
                .contains("For small schools alone.", "2.00", "A line of its own.")
                .doesNotContain("could not be worked out");
        assertRefused(422, note("too long a code"), "write at most 3 characters");
        assertThat(asker.read(LEAD, "/plugins")).doesNotContain("It failed");
    }

    @Test
    void withoutItsJarACohortIsReadAndExportedAndSaysWhichOneToInstall() throws Exception {
        assertKept(note("A 1"));
        assertKept(asker.form(LEAD, REPORT + "/sign", Map.of("stage", "0", "remark", "")));
        String released = file("html").body();
        Path none = Files.createDirectory(folder.resolve("none"));

        sample = sample.restartedWith(none);
        asker = new Asker(sample.host());

        String lacking = "The cohort " + COHORT + " is read, and nothing is written in it: install the plugin odd as it"
                + " was then; it is missing or refused, or does not bring any more: ";
        assertThat(asker.read("central-team", "/cohorts")).contains("Odd Visits 2026/27", lacking);
        assertThat(asker.read("central-team", "/plugins")).contains("No plugins yet.", lacking);
        assertThat(asker.data("/api/v1/plugins").body()).contains(lacking);
        assertThat(asker.read(LEAD, REVIEW)).contains("It is calm", lacking).contains("Extra");
        assertThat(asker.read(LEAD, "/cohorts/" + COHORT)).contains("Lee", "Oak", lacking);
        assertThat(file("html").body()).isEqualTo(released);
        assertThat(file("json").statusCode()).isEqualTo(200);
        assertThat(asker.data("/api/v1/cohorts/" + COHORT + "/course/review.oak")
                        .statusCode())
                .isEqualTo(200);
        assertRefused(422, note("A 2"), lacking);
        assertRefused(
                422,
                asker.json(
                        "central-team",
                        "PUT",
                        "/api/v1/cohorts/" + COHORT + "/course/review.oak/day",
                        "{\"before\": null, \"day\": \"2027-03-22\"}"),
                lacking);

        pack(none);
        sample = sample.restartedWith(none);
        asker = new Asker(sample.host());

        assertThat(asker.read("central-team", "/cohorts")).doesNotContain("nothing is written");
        assertThat(asker.read(LEAD, REVIEW)).contains("It is calm").doesNotContain("nothing is written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "overflows", "lacks a class"})
    void whatAConditionDecidesAboutIsAskedAllTheSame(String how) throws Exception {
        System.setProperty("odd", how);

        String why = how.equals("throws")
                ? "IllegalStateException (Odd.java:5)"
                : how.equals("overflows") ? "StackOverflowError (Odd.java:4)" : "NoClassDefFoundError (Odd.java:7)";
        assertThat(asker.read(LEAD, REVIEW))
                .contains(
                        "Extra",
                        "Tour",
                        "The plugin odd 1.0.0 gave no answer for the condition odd/small, so what depends on it is asked as"
                                + " if it held. The reason: ")
                .doesNotContain("Oak is rated low");
        assertThat(asker.read(LEAD, "/work")).contains("Review", "gave no answer for the condition odd/small");
        assertThat(asker.read(LEAD, "/plugins")).contains("when asked to tell whether odd/small holds", why);
    }

    @Test
    void aDocumentKeepsBackWhatIsInDoubtAndIsNotReleased() throws Exception {
        System.setProperty("odd", "is off");

        assertThat(asker.read(LEAD, REPORT))
                .doesNotContain("For small schools alone.")
                .contains(
                        "–",
                        "What could not be worked out The plugin odd 1.0.0 gave no answer for the figure odd/gap, so a dash"
                                + " stands in its place. The reason: it answered NaN, which is no number.");
        assertRefused(
                422,
                asker.form(LEAD, REPORT + "/sign", Map.of("stage", "0", "remark", "")),
                "It would lack something for good if it were released now. The plugin odd 1.0.0 gave no answer for the"
                        + " figure odd/gap");

        System.clearProperty("odd");
        assertKept(asker.form(LEAD, REPORT + "/sign", Map.of("stage", "0", "remark", "")));
        assertThat(asker.read("central-team", REPORT)).contains("2.00", "For small schools alone.");
    }

    @Test
    void whatAFieldCannotCheckIsKeptAndToldOnThePageThatFollows() throws Exception {
        System.setProperty("odd", "throws");

        HttpResponse<String> kept = note("a long code");

        assertKept(kept);
        String cookie = kept.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("told="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
        System.clearProperty("odd");
        HttpResponse<String> next =
                asker.send(LEAD, "GET", REVIEW, Map.of("Accept", "text/html", "Cookie", cookie), "");
        assertThat(Words.of(next.body()))
                .contains(
                        "The plugin odd 1.0.0 gave no answer for the field type odd/code, so what stands in such a field is"
                                + " kept without being checked. The reason: it is switched off after three failures, the last of them:"
                                + " IllegalStateException (Odd.java:5).");
        assertThat(next.body()).contains("a long code");
        assertThat(Words.of(asker.send(LEAD, "GET", REVIEW, Map.of("Cookie", cookie), "")
                        .body()))
                .doesNotContain("for the field type odd/code");
    }

    @Test
    void aPluginThatSleepsHoldsNoPageForLongerThanItsTime() throws Exception {
        System.setProperty("odd", "sleeps");

        for (String page : List.of("/work", REVIEW, REPORT, "/programmes", "/plugins")) {
            long began = System.nanoTime();
            String words = asker.read(LEAD, page);

            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(page).isLessThan(BUDGET.plus(WORK));
            assertThat(words.contains("gave no answer") || words.contains("It failed") || page.equals("/programmes"))
                    .as(words)
                    .isTrue();
        }
        assertThat(asker.read(LEAD, "/plugins"))
                .contains("It failed 3 times, last when asked to")
                .contains("It is not asked again until the host is restarted.");
        assertKept(note("a long code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "overflows", "lacks a class", "is off"})
    void aSentenceStandsInPlaceOfASectionAndTheDocumentIsNotReleased(String how) throws Exception {
        System.setProperty("odd.section", how);

        assertThat(asker.read(LEAD, REPORT))
                .contains(
                        "This part could not be made: the plugin that makes it gave no answer.",
                        "What could not be worked out The plugin odd 1.0.0 gave no answer for the section odd/line, so a"
                                + " sentence stands in its place. The reason: ",
                        "For small schools alone.")
                .doesNotContain("A line of its own.", "Oak is rated low");
        assertRefused(
                422,
                asker.form(LEAD, REPORT + "/sign", Map.of("stage", "0", "remark", "")),
                "It would lack something for good if it were released now. The plugin odd 1.0.0 gave no answer for the"
                        + " section odd/line");
        assertThat(asker.read(LEAD, "/plugins")).contains("when asked to make the blocks of odd/line: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "overflows", "lacks a class", "is off"})
    void aFileThatAFormatDoesNotWriteIsRefusedAndTheOthersAreThere(String how) throws Exception {
        assertThat(file("odd-txt").statusCode()).isEqualTo(200);
        System.setProperty("odd.format", how);

        HttpResponse<String> refused = file("odd-txt");
        assertRefused(422, refused, "The plugin odd 1.0.0 failed when asked to write a document as odd/txt: ");
        assertRefused(422, refused, "The other formats of the document are as they were.");
        assertThat(file("json").statusCode()).isEqualTo(200);
        assertThat(asker.read(LEAD, REPORT)).contains("A line of its own.").doesNotContain("gave no answer");
        assertThat(asker.read(LEAD, "/plugins")).contains("when asked to write a document as odd/txt: ");
    }

    @Test
    void aSectionOrAFormatThatSleepsHoldsNothingForLongerThanItsTime() throws Exception {
        System.setProperty("odd.section", "sleeps");
        long began = System.nanoTime();
        assertThat(asker.read(LEAD, REPORT))
                .contains("gave no answer for the section odd/line, so a sentence stands in its place.");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BUDGET.plus(WORK));

        System.clearProperty("odd.section");
        System.setProperty("odd.format", "sleeps");
        began = System.nanoTime();
        assertRefused(
                422, file("odd-txt"), "failed when asked to write a document as odd/txt: no answer within 2 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BUDGET.plus(WORK));
        assertThat(asker.read(LEAD, "/plugins")).contains("It failed 2 times, last when asked to write a document as");
    }

    private HttpResponse<String> file(String format) throws Exception {
        return asker.send(
                LEAD, "GET", REPORT.replace("/documents/", "/documents/" + format + "/"), Map.of("Accept", "*/*"), "");
    }

    private HttpResponse<String> note(String room) throws Exception {
        return asker.form(
                LEAD,
                REVIEW,
                Map.of(
                        "collected",
                        "finding",
                        "entry",
                        "f-1",
                        "version",
                        "0",
                        "text",
                        "All is calm.",
                        "field.room",
                        room));
    }

    private void answer(String id, int level) {
        Entry entry = new Entry(
                id,
                "review.oak",
                "view",
                "person-" + level,
                "",
                new Content.Rating("calm", Integer.toString(1 + level % 5), ""),
                0,
                Instant.EPOCH);
        sample.store().write("", transaction -> {
            transaction.keep(COHORT, entry);
            return "";
        });
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                COHORT,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "oak", new Place("oak", "Oak School", "school", Map.of()),
                        "elm", new Place("elm", "Elm School", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak", "elm")))),
                ById.of(Map.of(
                        LEAD,
                        new Person(LEAD, "Lee Lead", "", ""),
                        "oak-head",
                        new Person("oak-head", "Headteacher of Oak", "oak", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "lead", LEAD, "one"),
                        "s2", new Seat("s2", "headteacher", "oak-head", "oak"))),
                Map.of("review.oak", LocalDate.parse("2027-02-03"), "review.elm", LocalDate.parse("2027-02-10")));
    }
}
