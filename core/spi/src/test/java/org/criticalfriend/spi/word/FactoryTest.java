package org.criticalfriend.spi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.junit.jupiter.api.Test;

/** The tests of plugins make what the host hands in by methods that stay as they are when it gains components. */
class FactoryTest {

    private static final Map<String, String> PRIMARY = Map.of("phase", "primary");
    private static final Map<String, List<String>> ORACY = Map.of("strength", List.of("Oracy"));

    @Test
    void aCandidateIsMadeStepByStep() {
        assertThat(Candidate.of("oak", "oak")).isEqualTo(new Candidate("oak", "oak", Map.of(), Map.of()));
        assertThat(Candidate.of("ann", "oak").withFacts(PRIMARY).withHeadings(ORACY))
                .isEqualTo(new Candidate("ann", "oak", PRIMARY, ORACY));
    }

    @Test
    void aConditionContextIsMadeStepByStep() {
        assertThat(ConditionContext.empty())
                .isEqualTo(new ConditionContext(Map.of(), 0, 0, Map.of(), Map.of(), Set.of()));
        assertThat(ConditionContext.empty()
                        .withHost(PRIMARY)
                        .atVisit(2, 3)
                        .withChosen(Map.of("estimate", "agreed"))
                        .withRated(Map.of("rubric", "leading"))
                        .withAttended(Set.of("training")))
                .isEqualTo(new ConditionContext(
                        PRIMARY, 2, 3, Map.of("estimate", "agreed"), Map.of("rubric", "leading"), Set.of("training")));
    }

    @Test
    void aTallyIsMadeWithOrWithoutFavourableLevels() {
        assertThat(Tally.of(List.of(1, 2), List.of(0, 1))).isEqualTo(new Tally(List.of(1, 2), List.of(0, 1), Set.of()));
        assertThat(Tally.of(List.of(1, 2), List.of(0, 1)).withFavourable(Set.of(1)))
                .isEqualTo(new Tally(List.of(1, 2), List.of(0, 1), Set.of(1)));
    }

    @Test
    void aDocumentIsMadeStepByStep() {
        List<Document.Part> parts = List.of(new Document.Part("Findings", List.of(new Block.Paragraph("Good."))));
        List<Document.Stage> stages = List.of(new Document.Stage("Draft", "the lead", "done"));

        assertThat(Document.of("Report", parts))
                .isEqualTo(new Document("Report", "en-GB", "", "", false, List.of(), "", parts));
        assertThat(Document.of("Report", parts)
                        .inLanguage("cy")
                        .runBy("Hub North")
                        .withLead("What it is.")
                        .asDraft()
                        .withStages(stages)
                        .forAudience("For the team."))
                .isEqualTo(
                        new Document("Report", "cy", "Hub North", "What it is.", true, stages, "For the team.", parts));
        assertThat(Stamp.of(Instant.EPOCH, "1")).isEqualTo(new Stamp(Instant.EPOCH, "1"));
    }
}
