package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    private static final Problem COLLECTS = Problem.at(
                    "course.first-visit.collects", "no note, instrument or choice is called this")
            .meaning("lesson-observation");

    @Test
    void aProblemIsToldWithItsPlaceAndTheLinesItStandsIn() {
        assertThat(report("course:\n  first-visit:\n    collects: lesson-observaton\n", at(COLLECTS, 3, 15, 17)))
                .isEqualTo("""
                        programme.yaml:3:15: course.first-visit.collects: no note, instrument or choice is called this; \
                        did you mean "lesson-observation"?
                            2 |   first-visit:
                            3 |     collects: lesson-observaton
                              |               ^^^^^^^^^^^^^^^^^
                        1 problem; the programme was not opened.
                        """);
    }

    @Test
    void aWarningSaysSoAfterItsPlace() {
        Problem warning = Problem.warning("notes.take-away", "nobody is ever asked");

        assertThat(report("notes:\n  take-away: x\n", at(warning, 2, 3, 9))).isEqualTo("""
                programme.yaml:2:3: warning: notes.take-away: nobody is ever asked
                    1 | notes:
                    2 |   take-away: x
                      |   ^^^^^^^^^
                1 warning; the programme can run.
                """);
    }

    @Test
    void problemsAndWarningsAreCountedApart() {
        Problem problem = Problem.at("roles", "something is wrong");
        Problem warning = Problem.warning("notes", "something is odd");
        String text = "roles: x\nnotes: y\n";

        assertThat(lastLine(report(text, at(problem, 1, 1, 5), at(problem, 1, 2, 5))))
                .isEqualTo("2 problems; the programme was not opened.");
        assertThat(lastLine(report(text, at(problem, 1, 1, 5), at(warning, 2, 1, 5))))
                .isEqualTo("1 problem and 1 warning; the programme was not opened.");
        assertThat(lastLine(report(text, at(problem, 1, 1, 5), at(warning, 2, 1, 5), at(warning, 2, 2, 5))))
                .isEqualTo("1 problem and 2 warnings; the programme was not opened.");
        assertThat(lastLine(report(text, at(warning, 1, 1, 5), at(warning, 2, 1, 5))))
                .isEqualTo("2 warnings; the programme can run.");
    }

    @Test
    void aFileInWhichNothingIsWrongIsValid() {
        assertThat(report("format: 1\n")).isEqualTo("programme.yaml: valid.\n");
    }

    @Test
    void aTranslationIsNoProgramme() {
        Problem problem = Problem.at("texts.title", "nothing stands there");
        Problem warning = Problem.warning("texts", "one text has no translation");

        assertThat(ProblemReport.of(reading(Reading.Form.TRANSLATION, "texts:\n", at(problem, 1, 1, 5))))
                .endsWith("1 problem; the translation was not opened.\n");
        assertThat(ProblemReport.of(reading(Reading.Form.TRANSLATION, "texts:\n", at(warning, 1, 1, 5))))
                .endsWith("1 warning; the translation can be used.\n");
    }

    @Test
    void aProblemAtNoPlaceIsOneLine() {
        assertThat(report("format: 1\n", Problem.at("variant", "a promise is broken")))
                .isEqualTo("""
                variant: a promise is broken
                1 problem; the programme was not opened.
                """);
    }

    @Test
    void aFileWithoutLinesHasNoExcerpt() {
        assertThat(report("", at(Problem.at("file", "the file is empty"), 1, 1, 1)))
                .isEqualTo("""
                programme.yaml:1:1: file: the file is empty
                1 problem; the programme was not opened.
                """);
    }

    @Test
    void theLineBeforeIsLeftOutWhereItIsEmpty() {
        assertThat(excerpt("title: Three\n\nroles: x\n", 3, 8, 1)).isEqualTo("""
                    3 | roles: x
                      |        ^
                """);
    }

    @Test
    void aTabIsDrawnAsOneArrow() {
        assertThat(excerpt("roles:\n\t\thead:\tx\n", 2, 9, 1)).isEqualTo("""
                    1 | roles:
                    2 | →→head:→x
                      |         ^
                """);
    }

    @Test
    void wideCharactersKeepTheCaretUnderTheRightPlace() {
        assertThat(excerpt("title: 学校 and 😀 x\n", 1, 17, 1)).isEqualTo("""
                    1 | title: 学校 and 😀 x
                      |                    ^
                """);
        assertThat(excerpt("title: 学校\n", 1, 8, 2)).isEqualTo("""
                    1 | title: 学校
                      |        ^^^^
                """);
    }

    @Test
    void accentsThatStandOnTheirOwnTakeNoRoom() {
        assertThat(excerpt("title: Cafe\u0301 x\n", 1, 14, 1)).isEqualTo("""
                    1 | title: Cafe\u0301 x
                      |             ^
                """);
    }

    @Test
    void whatAScreenWouldObeyIsShownAsAMark() {
        assertThat(excerpt("title: \u001b[31mred\u202e x\n", 1, 18, 1))
                .isEqualTo("    1 | title: \uFFFD[31mred\uFFFD x\n" + "      | " + " ".repeat(17) + "^\n");
        assertThat(ProblemReport.line(Problem.at("roles.\u001b[31m", "no\nsuch\tkey")))
                .isEqualTo("roles.\uFFFD[31m: no\uFFFDsuch→key");
    }

    @Test
    void aLongLineIsCutAtItsEnd() {
        String line = "summary: " + "word ".repeat(40);

        assertThat(excerpt(line + "\n", 1, 1, 7))
                .isEqualTo("    1 | " + line.substring(0, 99) + "…\n" + "      | ^^^^^^^\n");
    }

    @Test
    void aPlaceFarToTheRightIsShownWithWhatIsAroundIt() {
        String line = "summary: " + "abcdefghij".repeat(30);

        assertThat(excerpt(line + "\n", 1, 200, 5))
                .isEqualTo("    1 | …" + line.substring(159, 257) + "…\n" + "      | " + " ".repeat(41) + "^^^^^\n");
    }

    @Test
    void theLineBeforeIsCutAtTheSamePlace() {
        String line = "summary: " + "abcdefghij".repeat(30);

        assertThat(excerpt("title: short\n" + line + "\n", 2, 200, 5)).doesNotContain("short");
        assertThat(excerpt(line + "\n" + line + "\n", 2, 200, 5))
                .startsWith("    1 | …" + line.substring(159, 257) + "…\n    2 | …");
    }

    @Test
    void caretsEndWithTheLine() {
        assertThat(excerpt("title: x\n", 1, 8, 40)).isEqualTo("    1 | title: x\n      |        ^\n");
        assertThat(excerpt("title: x\n", 1, 9, 40)).isEqualTo("    1 | title: x\n      |         ^\n");
        assertThat(excerpt("title: x\n", 1, 99, 40)).isEqualTo("    1 | title: x\n      |         ^\n");
    }

    @Test
    void theGutterHoldsLargeNumbers() {
        assertThat(excerpt("#\n".repeat(12_345) + "title: x\n", 12_346, 8, 1)).isEqualTo("""
                12345 | #
                12346 | title: x
                      |        ^
                """);
    }

    @Test
    void ofVeryManyProblemsTheFirstAreShown() {
        List<Problem> problems = new ArrayList<>();
        for (int number = 0; number < 250; number++) {
            problems.add(at(Problem.at("roles", "problem " + number), 1, 1, 5));
        }

        String report = report("roles: x\n", problems.toArray(Problem[]::new));

        assertThat(report).contains("problem 99\n").doesNotContain("problem 100\n");
        assertThat(report).endsWith("… and 150 more.\n250 problems; the programme was not opened.\n");
    }

    private static String excerpt(String text, int line, int column, int width) {
        String report = report(text, at(Problem.at("path", "message"), line, column, width));
        return report.substring(report.indexOf('\n') + 1, report.lastIndexOf("1 problem"));
    }

    private static String lastLine(String report) {
        List<String> lines = report.lines().toList();
        return lines.get(lines.size() - 1);
    }

    private static Problem at(Problem problem, int line, int column, int width) {
        return problem.in(new SourceLocation("programme.yaml", line, column, width));
    }

    private static String report(String text, Problem... problems) {
        return ProblemReport.of(reading(Reading.Form.PROGRAMME, text, problems));
    }

    private static Reading reading(Reading.Form form, String text, Problem... problems) {
        Source source = Source.of("programme.yaml", text);
        return new Reading(source, form, null, null, List.of(problems), Map.of(source.name(), source));
    }
}
