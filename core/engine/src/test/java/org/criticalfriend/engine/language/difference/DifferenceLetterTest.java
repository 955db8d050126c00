package org.criticalfriend.engine.language.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Editions;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class DifferenceLetterTest {

    @Test
    void theTwoEditionsOfGrowingTheTopReadLikeALetter() {
        assertThat(letter("growing-the-top-2018-19.yaml", "growing-the-top-2025-26.yaml"))
                .isEqualTo(Editions.text("letters/growing-the-top.txt"));
    }

    @Test
    void theTailoringOfAshValeReadsLikeALetter() {
        assertThat(letter("quality-assurance-review-2023-24.yaml", "ash-vale-review-2024-25.yaml"))
                .isEqualTo(Editions.text("letters/ash-vale-review.txt"));
    }

    @Test
    void aProgrammeComparedWithItselfSaysTheSame() {
        assertThat(Editions.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(letter(name, name))
                        .startsWith("Both files hold ")
                        .endsWith(", and they say the same.\n"));
    }

    @Test
    void twoEditionsThatDifferInTheirLabelAloneSayTheSame() {
        Programme older = Editions.orchard();
        Programme newer = Editions.orchard("replace: { summary: " + older.summary() + " }");

        assertThat(DifferenceLetter.write(Difference.between(older, newer, EngineVocabulary.plain())))
                .isEqualTo("Orchard 2024/25 and Orchard 2025/26 say the same.\n");
    }

    @Test
    void theEndAScaleBeginsWithMakesNoDifference() {
        Programme newer = Editions.orchard("""
                replace:
                  scales.agreement:
                    hint: Choose one.
                    highest-first:
                      agree: { title: Agree, descriptor: Fully so., short: Yes }
                      tend: { title: Tend to agree, hint: More yes than no. }
                      disagree: Disagree
                    favourable: [tend, agree]
                    unanswered: No view
                """);

        assertThat(Difference.between(Editions.orchard(), newer, EngineVocabulary.plain())
                        .isNone())
                .isTrue();
    }

    /** Any two programmes can be compared; whatever is said is a sentence, and nothing of Java shows through. */
    @Test
    void everyTwoProgrammesCanBeToldApart() {
        List<Programme> programmes =
                Editions.names().stream().map(Editions::read).toList();
        for (Programme older : programmes) {
            for (Programme newer : programmes) {
                Difference difference = Difference.between(older, newer, EngineVocabulary.plain());
                String letter = DifferenceLetter.write(difference);

                assertThat(difference.isNone())
                        .as("%s and %s", older.name(), newer.name())
                        .isEqualTo(older.equals(newer));
                assertThat(letter)
                        .as("%s and %s", older.name(), newer.name())
                        .doesNotContain("[", "]", "=", "{", "}", "null", "  - .");
                assertThat(letter.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(92));
                assertThat(difference.chapters()).allSatisfy(chapter -> {
                    assertThat(chapter.statements()).isNotEmpty();
                    assertThat(chapter.statements()).allSatisfy(DifferenceLetterTest::isWhole);
                });
            }
        }
        assertThat(programmes).hasSizeGreaterThan(10);
    }

    @Test
    void theLetterIsTheSameEachTime() {
        String first = letter("quality-assurance-review-2023-24.yaml", "trust-peer-review-2023-24.yaml");

        assertThat(letter("quality-assurance-review-2023-24.yaml", "trust-peer-review-2023-24.yaml"))
                .isEqualTo(first);
    }

    private static void isWhole(Statement statement) {
        String end = statement.lines().isEmpty() ? ".*([.?!]|[.?!][*”])" : ".*:";
        assertThat(statement.text())
                .matches("(?s)[\\p{Lu}*“].*")
                .matches("(?s)" + end)
                .doesNotContain("  ", " ,", "..");
        assertThat(statement.lines())
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotEndWith("."));
    }

    private static String letter(String older, String newer) {
        return DifferenceLetter.write(
                Difference.between(Editions.read(older), Editions.read(newer), EngineVocabulary.plain()));
    }
}
