package org.criticalfriend.engine.language.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.language.WordPlace;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Vocabulary ENGINE = EngineVocabulary.plain();

    @Test
    void everyPartOfAFileHasAChapter() {
        assertThat(Reference.of(new Grammar(ENGINE)).chapters().stream().map(Reference.Chapter::title))
                .containsExactly(
                        "The head of a file",
                        "organisations.…",
                        "roles.…",
                        "roles.….rules.…",
                        "roles.….wishes.…",
                        "teams",
                        "choices.…",
                        "choices.….options.…",
                        "frameworks.…",
                        "frameworks.….…",
                        "notes.…",
                        "scales.…",
                        "scales.….lowest-first.…",
                        "instruments.…",
                        "instruments.….items.…",
                        "instruments.….each",
                        "course.…, kind: task",
                        "course.…, kind: event",
                        "course.….sessions.…",
                        "course.…, kind: visit",
                        "awards.…",
                        "outputs.…",
                        "outputs.….sections.…",
                        "outputs.….sign-off.…");
    }

    @Test
    void everyKeyAndWordSaysWhatItMeans() {
        Reference reference = Reference.of(new Grammar(ENGINE));

        assertThat(reference.chapters())
                .allSatisfy(chapter -> assertThat(chapter.keys()).isNotEmpty().allSatisfy(key -> {
                    assertThat(key.meaning())
                            .as(chapter.title() + " " + key.name())
                            .isNotBlank();
                    assertThat(key.expected()).isNotBlank();
                }));
        assertThat(reference.words())
                .hasSize(WordPlace.values().length)
                .allSatisfy(words -> assertThat(words.entries())
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(word.meaning()).isNotBlank()));
    }

    @Test
    void aWordOfAPluginStandsInTheReferenceAndInTheSchema() {
        Vocabulary.Entry isbn = new Vocabulary.Entry(
                WordPlace.FIELD,
                "book-club",
                "isbn",
                "the number of a book",
                null,
                ENGINE.all(WordPlace.FIELD).get(0).caller());
        Grammar grammar = new Grammar(ENGINE.and(java.util.List.of(isbn)));

        assertThat(ReferenceText.of(Reference.of(grammar)))
                .contains("| `book-club/isbn` |  | the number of a book | book-club |");
        assertThat(JsonSchema.of(grammar).at("/$defs/field-type/enum").toString())
                .contains("book-club/isbn");
    }
}
