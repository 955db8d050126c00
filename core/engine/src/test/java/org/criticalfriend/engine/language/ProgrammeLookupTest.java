package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.criticalfriend.engine.language.source.Source;
import org.junit.jupiter.api.Test;

class ProgrammeLookupTest {

    private static final Source OLD = programme("reading-together", "2024/25");
    private static final Source NEW = programme("reading-together", "2026/27");
    private static final Source OTHER = programme("walking-together", "2025/26");

    @Test
    void theNewestEditionIsFoundWhereNoneIsNamed() {
        ProgrammeLookup lookup = ProgrammeLookup.of(List.of(NEW, OLD, OTHER));

        assertThat(lookup.find("reading-together").orElseThrow().source()).isEqualTo(NEW);
    }

    @Test
    void aNamedEditionIsFound() {
        ProgrammeLookup lookup = ProgrammeLookup.of(List.of(NEW, OLD, OTHER));

        assertThat(lookup.find("reading-together@2024/25").orElseThrow().source())
                .isEqualTo(OLD);
        assertThat(lookup.find("reading-together", "2024/25").orElseThrow().name())
                .isEqualTo("reading-together@2024/25");
        assertThat(lookup.find("reading-together@2020/21")).isEmpty();
    }

    @Test
    void whatLiesOnAnEarlierBoardComesFirst() {
        ProgrammeLookup lookup = ProgrammeLookup.of(List.of(OLD)).then(() -> List.of(NEW, OTHER));

        assertThat(lookup.find("reading-together").orElseThrow().source()).isEqualTo(OLD);
        assertThat(lookup.find("walking-together").orElseThrow().source()).isEqualTo(OTHER);
        assertThat(lookup.find("reading-together@2026/27").orElseThrow().source())
                .isEqualTo(NEW);
    }

    @Test
    void everyProgrammeIsListedOnceBoardByBoard() {
        ProgrammeLookup lookup =
                ProgrammeLookup.of(List.of(OLD)).then(() -> List.of(programme("reading-together", "2024/25"), OTHER));

        assertThat(lookup.all().stream().map(ProgrammeLookup.Found::name))
                .containsExactly("reading-together@2024/25", "walking-together@2025/26");
    }

    @Test
    void aBoardIsReadWhenSomethingIsLookedForAndOnlyOnce() {
        AtomicInteger read = new AtomicInteger();
        ProgrammeLookup lookup = ProgrammeLookup.of(List.of(OLD)).then(() -> {
            read.incrementAndGet();
            return List.of(OTHER);
        });

        lookup.find("reading-together");
        assertThat(read).hasValue(0);

        lookup.find("walking-together");
        lookup.find("no-such-programme");
        assertThat(read).hasValue(1);
    }

    @Test
    void aFileThatNamesNothingElsewhereIsReadWithoutLookingAround() {
        AtomicInteger read = new AtomicInteger();
        Source whole = Sketches.all().stream()
                .filter(sketch -> sketch.name().equals("reviewer-training.yaml"))
                .findFirst()
                .orElseThrow();

        Readers.ofSketches().read(whole, ProgrammeLookup.empty().then(() -> {
            read.incrementAndGet();
            return List.of(OTHER);
        }));

        assertThat(read).hasValue(0);
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        ProgrammeLookup lookup = ProgrammeLookup.of(List.of(
                Source.of("broken.yaml", "programme: [\n"),
                Source.of("list.yaml", "- programme\n"),
                Source.of("nameless.yaml", "format: 1\ntitle: Nameless\n"),
                Source.of("welsh.yaml", "translates: reading-together\nlanguage: cy\ntexts: {}\n"),
                OTHER));

        assertThat(lookup.all()).hasSize(1);
    }

    @Test
    void aProgrammeWithoutATitleIsCalledByItsId() {
        ProgrammeLookup lookup = ProgrammeLookup.of(
                List.of(Source.of("untitled.yaml", "programme: walking-together\nedition: 2025/26\n"), NEW));

        assertThat(lookup.find("walking-together").orElseThrow().title()).isEqualTo("walking-together");
        assertThat(lookup.find("reading-together").orElseThrow().title()).isEqualTo("Together");
    }

    @Test
    void anEmptyShelfHoldsNothing() {
        assertThat(ProgrammeLookup.empty().all()).isEmpty();
        assertThat(ProgrammeLookup.empty().find("reading-together")).isEmpty();
    }

    private static Source programme(String id, String edition) {
        String text = "format: 1\nprogramme: " + id + "\nedition: " + edition + "\ntitle: Together\n";
        return Source.of(id + "-" + edition.replace('/', '-') + ".yaml", text);
    }
}
