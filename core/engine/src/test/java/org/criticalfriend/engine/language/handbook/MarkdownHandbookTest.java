package org.criticalfriend.engine.language.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.prose.Editions;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.junit.jupiter.api.Test;

class MarkdownHandbookTest {

    @Test
    void theHandbookOfAReviewIsWhole() {
        assertThat(handbook("quality-assurance-review-2023-24.yaml"))
                .isEqualTo(Editions.text("handbooks/quality-assurance-review.md"));
    }

    @Test
    void theHandbookOfAReviewerIsWhole() {
        assertThat(handbook("quality-assurance-review-2023-24.yaml", "reviewer"))
                .isEqualTo(Editions.text("handbooks/quality-assurance-review-for-reviewers.md"));
    }

    @Test
    void everyRoleHasAHandbookThatTellsNothingTwice() {
        for (String name : Editions.names()) {
            for (Role role : Editions.read(name).roles()) {
                String handbook = handbook(name, role.id());
                assertThat(handbook)
                        .startsWith("# ")
                        .contains("## What it is", "## Your part", "## What you may read, and sign off")
                        .doesNotContain("[", "=", "{", "}", "null")
                        .endsWith("\n");
                assertThat(handbook.lines().filter(line -> line.startsWith("#### ")))
                        .as("%s of %s", role.id(), name)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatARoleNeverMeetsIsNotInItsHandbook() {
        assertThat(handbook("quality-assurance-review-2023-24.yaml", "reviewer"))
                .doesNotContain("## Starting values", "## How review teams are formed");
    }

    @Test
    void everyProgrammeHasAHandbookInWhichNothingOfJavaShowsThrough() {
        assertThat(Editions.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(handbook(name))
                        .startsWith("# ")
                        .contains("## What each role does", "## The course of the year")
                        .doesNotContain("[", "=", "{", "}", "null")
                        .endsWith("\n"));
    }

    @Test
    void headingsWithoutQuestionsAskForLicensedOnes() {
        assertThat(handbook("trust-peer-review-2023-24.yaml"))
                .contains("#### School improvement at scale\n\nAdd your licensed questions here.\n");
    }

    @Test
    void theStartingValuesAreListed() {
        assertThat(handbook("growing-the-top-2018-19.yaml"))
                .contains("## Starting values to look at with the people who run the programme")
                .contains("- No two schools of a trio lie nearer to each other than 20 km.\n")
                .contains("- *Agree and share the agenda* is due five working days before the visit day.\n");
    }

    @Test
    void whatOnlyHostsAreAskedSaysSo() {
        assertThat(handbook("growing-the-top-2018-19.yaml"))
                .contains("| See to *Agree and share the agenda*, when your school hosts |")
                .contains("| Write *What we saw and heard*, when you visit |");
    }

    @Test
    void nothingThatSomebodyWroteBecomesMarkup() {
        Chapter chapter = new Chapter(
                "A <b>",
                List.of(
                        new Block.Paragraph("# 1 & 2 [here](there) `code` a_b_c"),
                        new Block.Listing(List.of("- one", "1. two")),
                        new Block.Table(List.of("A"), List.of(List.of("x | y")))),
                List.of());

        assertThat(MarkdownHandbook.write(new Handbook("T", List.of(chapter)))).isEqualTo("""
                        # T

                        ## A &lt;b>

                        \\# 1 &amp; 2 \\[here](there) \\`code\\` a\\_b\\_c

                        - \\- one
                        - 1\\. two

                        | A |
                        | --- |
                        | x \\| y |
                        """);
    }

    private static String handbook(String name, String role) {
        Programme programme = Editions.read(name);
        return MarkdownHandbook.write(Handbook.of(
                programme,
                EngineVocabulary.plain(),
                programme.roles().find(role).orElseThrow()));
    }

    private static String handbook(String name) {
        return MarkdownHandbook.write(Handbook.of(Editions.read(name), EngineVocabulary.plain()));
    }
}
