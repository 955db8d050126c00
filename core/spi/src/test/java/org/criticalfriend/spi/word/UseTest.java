package org.criticalfriend.spi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.junit.jupiter.api.Test;

class UseTest {

    /** Settings of a word that names three sorts of things. */
    public record Settings(
            @Names(Kind.NOTE) List<String> notes,
            @Names(Kind.CHOICE) Map<String, List<String>> chosen,
            @Names({Kind.ROLE, Kind.ORGANISATION}) String who,
            String text) {}

    private final Use use = new Use(
            "outputs.letter.sections.all.everything",
            "everything",
            new Settings(List.of("strength", "challenge"), Map.of("focus", List.of("project")), "school", "evidence"));

    @Test
    void aListOfNamesIsReadInItsOrder() {
        assertThat(use.naming(Kind.NOTE).keySet()).containsExactly("strength", "challenge");
    }

    @Test
    void whatStandsBehindANameComesWithIt() {
        assertThat(use.naming(Kind.CHOICE)).isEqualTo(new LinkedHashMap<>(Map.of("focus", List.of("project"))));
    }

    @Test
    void aNameOfOneOfSeveralSortsIsOneOfEach() {
        assertThat(use.naming(Kind.ROLE)).containsOnlyKeys("school").isEqualTo(use.naming(Kind.ORGANISATION));
    }

    @Test
    void whatNamesNothingOfASortIsEmpty() {
        assertThat(use.naming(Kind.AWARD)).isEmpty();
    }

    /** Settings that do what no settings should. */
    public record Odd(@Names(Kind.NOTE) Optional<String> note, Inner inner, List<Inner> all) {

        @Override
        public Optional<String> note() {
            throw new IllegalStateException("an accessor was run");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("equals was run");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode was run");
        }
    }

    /** Settings within settings. */
    public record Inner(int number) {

        @Override
        public int number() {
            throw new IllegalStateException("an accessor was run");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("equals was run");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode was run");
        }
    }

    private static Use odd(String path, int number) {
        return new Use(path, "odd/word", new Odd(Optional.of("strength"), new Inner(1), List.of(new Inner(number))));
    }

    @Test
    void settingsAreReadAndComparedWithoutTheirOwnCode() {
        Use one = odd("here", 2);

        assertThat(one.naming(Kind.NOTE)).containsOnlyKeys("strength");
        assertThat(Use.values(one.settings())).containsOnlyKeys("note", "inner", "all");
        assertThat(one).isEqualTo(odd("here", 2)).hasSameHashCodeAs(odd("here", 2));
        assertThat(one).isNotEqualTo(odd("here", 3)).isNotEqualTo(odd("there", 2));
        assertThat(one.saysTheSame(odd("there", 2))).isTrue();
        assertThat(one.saysTheSame(odd("here", 3))).isFalse();
        assertThat(one.saysTheSame(use)).isFalse();
    }
}
