package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.engine.language.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files up to the limit of a megabyte, some of them written to wear the reader out. What takes time in the square of a
 * file's length takes minutes here; what does not, a second or two.
 */
class LargeFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LARGEST = 1_000_000;
    private static final int LONG = 150_000;
    private static final String HEAD = "format: 1\nprogramme: large\nedition: 2026/27\ntitle: Large\n";
    private static final String HEADTEACHER = "roles:\n  headteacher: { number: 1, per: cohort }\n";
    private static final String SURVEY = HEADTEACHER
            + "scales:\n  five: { range: 1..5 }\n"
            + "course:\n  close: { kind: event, collects: survey }\n"
            + "instruments:\n  survey:\n    scale: five\n    by: headteacher\n    items:\n";

    private final ProgrammeReader reader = Readers.ofEngine();

    @Test
    void tenThousandQuestionsAreRead() {
        Reading reading = read(HEAD + SURVEY + repeated(10_000, number -> "      q" + number + ": It was useful\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.programme()
                        .orElseThrow()
                        .instruments()
                        .find("survey")
                        .orElseThrow()
                        .items())
                .hasSize(10_000);
    }

    @Test
    void thousandsOfMistakesAreAllFound() {
        Reading reading = read(HEAD + SURVEY + repeated(10_000, number -> "      q" + number + ": { txt: Useful }\n"));

        assertThat(reading.problems()).hasSize(10_000);
    }

    @Test
    void thousandsOfNamesThatNameNothingAreAllFound() {
        Reading reading = read(HEAD
                + HEADTEACHER
                + "notes:\n"
                + repeated(
                        8_000,
                        number -> "  n" + number + ": { by: headteacher, drawn-from: m" + number
                                + ", audience: cohort }\n"));

        assertThat(reading.problems()).hasSize(8_000);
    }

    @Test
    void aCircleThroughThousandsOfNotesIsFound() {
        Reading reading = read(HEAD
                + HEADTEACHER
                + "notes:\n"
                + repeated(
                        10_000,
                        number -> "  n" + number + ": { by: headteacher, drawn-from: n" + (number + 1) % 10_000
                                + ", audience: cohort }\n")
                + "course:\n  close: { kind: event, collects: ["
                + repeated(10_000, number -> (number == 0 ? "n" : ", n") + number)
                + "] }\n");

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).message()).startsWith("this goes round in a circle: n0 → n1 → ");
    }

    @Test
    void notesThatRestOnEachOtherInManyWaysAreReadOnce() {
        Reading reading = read(HEAD
                + HEADTEACHER
                + "notes:\n"
                + repeated(
                        60,
                        number -> "  a" + number + ": { by: headteacher, drawn-from: [a" + (number + 1) + ", b"
                                + (number + 1) + "], audience: cohort }\n  b" + number
                                + ": { by: headteacher, drawn-from: [a" + (number + 1) + ", b" + (number + 1)
                                + "], audience: cohort }\n")
                + "  a60: { by: headteacher, audience: cohort }\n  b60: { by: headteacher, audience: cohort }\n");

        assertThat(reading.isValid()).isTrue();
    }

    @Test
    void thousandsOfStepsThatWaitForEachOtherAreRead() {
        Reading reading = read(HEAD
                + "course:\n"
                + repeated(
                        5_000,
                        number -> "  s" + number + ": { kind: event, when: after "
                                + (number == 0 ? "start" : "s" + (number - 1)) + " }\n"));

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aLineOfAMegabyteFullOfMistakesIsTold() {
        Reading reading = read(HEAD
                + "roles: {"
                + repeated(15_000, number -> (number == 0 ? "" : ", ") + "r" + number + ": { number: x, per: cohort }")
                + "}\n");

        assertThat(reading.problems()).hasSize(15_000);
        assertThat(ProblemReport.of(reading).lines().mapToInt(String::length)).allMatch(length -> length < 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "\"",
                "'",
                "a: ",
                "\\\\",
                " ",
                "\t",
                "\u0007",
                "\u00a0",
                "{a: ",
                "&a ",
                "*a ",
                "!a ",
                "| ",
                "\u201c",
                "before ",
                "1 before ",
                "1 ",
                "a, ",
                "a and ",
                "-",
                ":",
                "#",
                "%",
                "x"
            })
    void oneSignOverAndOverIsReadOrRefused(String sign) {
        String repeated = sign.repeat(LONG / sign.length());

        for (String before : new String[] {
            "",
            "summary: ",
            "summary: \"",
            "roles: { head: { per: cohort, number: ",
            "course: { a: { kind: event, when: "
        }) {
            Reading reading = read(HEAD + before + repeated + "\n");

            assertThat(ProblemReport.of(reading)).as(before + sign).isNotEmpty();
        }
    }

    private Reading read(String text) {
        assertThat(text).hasSizeLessThanOrEqualTo(LARGEST);
        Source source = Source.of("large.yaml", text);
        return assertTimeoutPreemptively(LONGEST, () -> reader.read(source, ProgrammeLookup.empty()));
    }

    private static String repeated(int times, IntFunction<String> line) {
        return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining());
    }
}
