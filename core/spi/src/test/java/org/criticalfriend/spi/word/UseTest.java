package org.criticalfriend.spi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
