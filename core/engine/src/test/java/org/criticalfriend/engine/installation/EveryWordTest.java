package org.criticalfriend.engine.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.handbook.Handbook;
import org.criticalfriend.engine.language.handbook.MarkdownHandbook;
import org.criticalfriend.engine.language.manual.JsonSchema;
import org.criticalfriend.engine.language.manual.Reference;
import org.criticalfriend.engine.language.manual.ReferenceText;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.rehearsal.ConfidentialityCheck;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One programme that says every word of every kind: a word that is missing in it, or somewhere on its way, fails here. */
class EveryWordTest {

    private static final Vocabulary WORDS = Scripts.VOCABULARY;
    private static final String TEXT = text();
    private static final Programme PROGRAMME = Scripts.of(TEXT);

    @ParameterizedTest
    @EnumSource
    void theProgrammeSaysEveryWordThatThereIs(WordPlace place) {
        assertThat(said(place)).containsExactlyInAnyOrderElementsOf(WORDS.written(place));
    }

    @Test
    void theSchemaAndTheReferenceKnowEveryWord() {
        Grammar grammar = new Grammar(WORDS);
        String schema = JsonSchema.of(grammar).toString();
        String reference = ReferenceText.of(Reference.of(grammar));

        for (WordPlace place : WordPlace.values()) {
            assertThat(WORDS.all(place)).isNotEmpty();
            for (Vocabulary.Entry word : WORDS.all(place)) {
                assertThat(schema).contains("\"" + word.written() + "\"");
                assertThat(reference).contains(word.written()).contains(word.meaning());
            }
        }
    }

    @Test
    void theHandbookHasASentenceForEverySection() {
        String handbook = MarkdownHandbook.write(Handbook.of(PROGRAMME, WORDS));

        assertThat(sections()).isNotEmpty().allSatisfy(section -> {
            String meaning = WORDS.find(WordPlace.SECTION, section.word().name())
                    .orElseThrow()
                    .meaning();
            // What the handbook falls back to where a word has no sentence of its own.
            assertThat(handbook).contains(section.title() + ": ").doesNotContain(section.title() + ": " + meaning);
        });
    }

    @Test
    void everySectionIsComposedInARehearsalAndNothingLeaks() {
        RehearsalResult played = Scripts.play(PROGRAMME, 7);
        Set<String> shown = played.documents().stream()
                .flatMap(released -> released.document().parts().stream())
                .map(Document.Part::title)
                .collect(Collectors.toSet());

        assertThat(ConfidentialityCheck.in(played)).isEmpty();
        // What rests on another cohort has none here.
        assertThat(sections())
                .filteredOn(section -> !section.word().basis().looksBack()
                        && section.word().basis().report().isEmpty())
                .extracting(Output.Section::title)
                .hasSizeGreaterThan(10)
                .isSubsetOf(shown);
    }

    @Test
    void whateverASectionShowsOfWhatPeopleGaveIsGuardedByItsAudience() {
        String wider = TEXT.replace("    audience: organiser\n", "    audience: [organiser, partnership]\n")
                .replaceFirst("audience: \\[team, organiser]\\s*$", "audience: [team, organiser, partnership]\n");
        Set<String> told = Scripts.read(wider).problems().stream()
                .filter(problem -> problem.message().contains("to the partnership, but only"))
                .map(Problem::path)
                .collect(Collectors.toSet());

        assertThat(sections()
                        .filter(section -> !section.word().basis().notes().isEmpty()
                                || !section.answersShown().isEmpty())
                        .map(Output.Section::path))
                .hasSizeGreaterThan(3)
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aNoteStandsTogetherWithWhatAnswersIt() {
        List<List<String>> threads = Scripts.play(PROGRAMME, 7).documents().stream()
                .flatMap(released -> released.document().parts().stream())
                .filter(part -> part.title().equals("Answered"))
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Grid.class::isInstance)
                .flatMap(block -> ((Block.Grid) block).rows().stream())
                .toList();

        assertThat(threads).hasSizeGreaterThan(3);
        assertThat(threads).anyMatch(row -> !row.get(1).equals("Not yet"));
    }

    private static Stream<Output.Section> sections() {
        return PROGRAMME.outputs().stream().flatMap(output -> output.sections().stream());
    }

    private static Set<String> said(WordPlace place) {
        return switch (place) {
            case RULE -> names(rules());
            case CONDITION -> names(conditions());
            case SECTION -> names(sections().map(Output.Section::word));
            case FIGURE ->
                sections().flatMap(section -> section.show().stream()).collect(Collectors.toSet());
            case FIELD ->
                PROGRAMME.notes().stream()
                        .flatMap(note -> note.fields().asMap().values().stream())
                        .map(FieldType::word)
                        .collect(Collectors.toSet());
            case FORMAT ->
                PROGRAMME.outputs().stream()
                        .flatMap(output -> output.formats().stream())
                        .collect(Collectors.toSet());
        };
    }

    private static Stream<Use> rules() {
        return Stream.of(
                        Objects.requireNonNull(PROGRAMME.teams()).rules().stream()
                                .map(rule -> rule.word()),
                        PROGRAMME.teams().wishes().stream().map(wish -> wish.word()),
                        PROGRAMME.roles().stream()
                                .flatMap(role -> Stream.concat(
                                        role.rules().stream().map(rule -> rule.word()),
                                        role.wishes().stream().map(wish -> wish.word()))))
                .flatMap(words -> words);
    }

    private static Stream<Use> conditions() {
        return Stream.concat(
                        PROGRAMME.notes().stream().map(note -> note.onlyIf()),
                        PROGRAMME.awards().stream().map(award -> award.onlyIf()))
                .filter(Objects::nonNull);
    }

    private static Set<String> names(Stream<Use> uses) {
        return uses.map(Use::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text() {
        try (InputStream file = EveryWordTest.class.getResourceAsStream("/every-word.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
