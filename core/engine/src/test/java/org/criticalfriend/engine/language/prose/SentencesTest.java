package org.criticalfriend.engine.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsAreJoinedAsPeopleSayThem() {
        assertThat(Sentences.and(List.of())).isEmpty();
        assertThat(Sentences.and(List.of("one"))).isEqualTo("one");
        assertThat(Sentences.and(List.of("one", "two"))).isEqualTo("one and two");
        assertThat(Sentences.or(List.of("one", "two", "three"))).isEqualTo("one, two or three");
    }

    @Test
    void partsWithCommasOfTheirOwnAreKeptApart() {
        assertThat(Sentences.series(List.of("one", "two", "three"))).isEqualTo("one, two and three");
        assertThat(Sentences.series(List.of("one, first", "two"))).isEqualTo("one, first; and two");
    }

    @Test
    void aClauseBecomesASentenceOnce() {
        assertThat(Sentences.sentence("the host writes it")).isEqualTo("The host writes it.");
        assertThat(Sentences.sentence("Write it.")).isEqualTo("Write it.");
        assertThat(Sentences.sentence("11 wishes are new")).isEqualTo("Eleven wishes are new.");
    }

    @Test
    void placesInATitleAreSaid() {
        assertThat(Sentences.title("Notes of the visit to <host>")).isEqualTo("*Notes of the visit to the host*");
    }

    @Test
    void aLongTextOfTheFileIsQuotedOnOneLine() {
        assertThat(Sentences.quote(" Strong schools\n  visit each other. "))
                .isEqualTo("“Strong schools visit each other.”");
    }
}
