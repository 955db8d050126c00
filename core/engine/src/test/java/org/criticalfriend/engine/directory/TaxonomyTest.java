package org.criticalfriend.engine.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.engine.language.ProblemReport;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private static final String THEMES = """
            theme,within,found-in
            Sixth form,,post-16; key stage 5
            Language,,
            Oracy,Language,speaking
            Reading,Language,
            """;

    @Test
    void whatPeopleCallInWordsOfTheirOwnIsFoundByItsTheme() {
        Taxonomy taxonomy = taxonomy(THEMES);

        assertThat(taxonomy.areRelated("Sixth-form progress and retention", "Achievement post-16"))
                .isTrue();
        assertThat(taxonomy.areRelated("Speaking up in maths", "Reading for pleasure"))
                .isTrue();
        assertThat(taxonomy.areRelated("Chess", "chess")).isTrue();
        assertThat(taxonomy.areRelated("Chess", "Sixth form")).isFalse();
        // A word inside another one says nothing.
        assertThat(taxonomy.areRelated("Proofreading", "Reading")).isFalse();
        assertThat(taxonomy.isAbout("Oracy across the curriculum", "language")).isTrue();
        assertThat(taxonomy.isAbout("Language", "Oracy")).isFalse();
        assertThat(Taxonomy.NONE.areRelated("Sixth form", "Sixth-form progress"))
                .isFalse();
    }

    @Test
    void aFileWithAMistakeKeepsNothingAndSaysWhere() {
        assertThat(problems(THEMES + "oracy,,\nSpelling,Langage,\n"))
                .containsExactly(
                        "themes.csv:6:1: theme: this theme stands here twice",
                        "themes.csv:7:10: within: no theme is called this; did you mean \"Language\"?");
        assertThat(problems("theme,within,found-in\nA,B,\nB,A,\n"))
                .containsExactly(
                        "themes.csv:2:3: within: this theme would be a part of itself",
                        "themes.csv:3:3: within: this theme would be a part of itself");
        assertThat(problems("title,within\nA,B\n"))
                .containsExactly("themes.csv:1:1: themes: the column `theme` is missing");
        assertThat(Taxonomy.read("themes.csv", "theme\n\n".getBytes(StandardCharsets.UTF_8))
                        .taxonomy()
                        .all())
                .isEmpty();
    }

    private static Taxonomy taxonomy(String text) {
        Taxonomy.Read read = Taxonomy.read("themes.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return read.taxonomy();
    }

    private static java.util.List<String> problems(String text) {
        return Taxonomy.read("themes.csv", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(ProblemReport::line)
                .toList();
    }
}
