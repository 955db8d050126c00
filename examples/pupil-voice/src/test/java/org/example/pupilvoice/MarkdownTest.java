package org.example.pupilvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void everyBlockIsWritten() {
        assertThat(written(
                        false,
                        new Block.Heading("What we saw"),
                        new Block.Points(List.of(
                                new Block.Point("Books are marked\n\nweekly", "Ann, Oak School", List.of("Owner: Bo")),
                                new Block.Point("Pupils ask", "", List.of()))),
                        new Block.Paragraph("And then:"),
                        new Block.Points(List.of(new Block.Point("Walls are bare", "", List.of()))),
                        new Block.Grid("Visits", List.of("School", "n"), List.of(List.of("Oak", "-2")), List.of(1))))
                .isEqualTo("""
                        # Lessons at Oak School

                        Hub North

                        Two sentences. In all.

                        ## Findings

                        ### What we saw

                        1. Books are marked\\
                           weekly\\
                           *Ann, Oak School*
                           - Owner: Bo

                        2. Pupils ask

                        And then:

                        3. Walls are bare

                        Visits

                        | School | n |
                        | --- | ---: |
                        | Oak | -2 |

                        - Draft, the lead reviewer: done

                        For the team.
                        """);
    }

    @Test
    void aChartIsATableOfItsNumbers() {
        Block chart = SideBySide.blocks(
                        new SideBySideTest.Figures(new SideBySideTest.Item("useful", "It was useful", false, 1, 2, 3)),
                        new SideBySideTest.Figures(new SideBySideTest.Item("useful", "It was useful", false, 1, 2, 3)))
                .get(0);

        assertThat(written(false, chart)).contains("""
                Pupils and adults agree alike.

                | Statement | Disagree | Neither | Agree | n |
                | --- | ---: | ---: | ---: | ---: |
                | Pupils: It was useful | 1 | 2 | 3 | 6 |
                | Adults: It was useful | 1 | 2 | 3 | 6 |
                """);
    }

    @Test
    void aDraftSaysSo() {
        assertThat(written(true)).contains("\n\n**Draft, not yet released.**\n\n");
    }

    @Test
    void whatPeopleWroteIsNeverTakenForAMark() {
        assertThat(written(false, new Block.Paragraph("# 1 * [x](y) <b> a|b\n- not a list\n12. nor this")))
                .contains("\\# 1 \\* \\[x\\](y) \\<b\\> a\\|b\\\n\\- not a list\\\n12\\. nor this\n");
    }

    private static String written(boolean isDraft, Block... blocks) {
        Document released = Document.of(
                        "Lessons at Oak School", List.of(new Document.Part("Findings", List.of(blocks))))
                .runBy("Hub North")
                .withLead("Two sentences. In all.")
                .withStages(List.of(new Document.Stage("Draft", "the lead reviewer", "done")))
                .forAudience("For the team.");
        return new String(
                new Markdown().write(isDraft ? released.asDraft() : released, Stamp.of(Instant.EPOCH, "1")),
                StandardCharsets.UTF_8);
    }
}
