package org.criticalfriend.engine.language.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.BadAnswer;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * What the words of sections are asked, and what stands in where a plugin gives no answer. What a section rests on was asked
 * when its file was read, and stands in the use.
 */
public final class SectionCalls {

    private SectionCalls() {}

    /** How a section reads in a sentence; empty where its word gives no answer, or is no longer installed. */
    public static Optional<String> phrase(Vocabulary vocabulary, Use use, PartNames names) {
        String phrase = call(
                        vocabulary,
                        use,
                        "say what " + use.name() + " shows",
                        word -> phrase(word, use.settings(), names))
                .value();
        return Optional.ofNullable(phrase);
    }

    /** What is wrong with a section although each of its settings is right by itself. */
    public static List<Problem> problems(Vocabulary vocabulary, Use use, Programme programme) {
        return call(vocabulary, use, "check " + use.name(), word -> problems(word, use, programme))
                .or(failure -> List.of(Problem.at(use.path(), failure.sentence())));
    }

    /** The blocks of a section; a sentence where its word gives no answer, so that nobody takes it for an empty one. */
    public static List<Block> blocks(Vocabulary vocabulary, Use use, SectionContext context) {
        return call(vocabulary, use, "make the blocks of " + use.name(), word -> blocks(word, use.settings(), context))
                .or(failure -> {
                    WordCalls.tell(WordPlace.SECTION, use.name(), "so a sentence stands in its place", failure);
                    return List.of(new Block.Paragraph(
                            "This part could not be made: the plugin that makes it gave no answer."));
                });
    }

    private static <T> Answer<T> call(
            Vocabulary vocabulary, Use use, String asked, Function<SectionWord<?>, ? extends @Nullable T> question) {
        return WordCalls.<SectionWord<?>, T>call(vocabulary, WordPlace.SECTION, use.name(), kind(), asked, question);
    }

    @SuppressWarnings("unchecked")
    private static Class<SectionWord<?>> kind() {
        return (Class<SectionWord<?>>) (Class<?>) SectionWord.class;
    }

    private static <S extends Record> String phrase(SectionWord<S> word, Record settings, PartNames names) {
        return word.phrase(word.settings().cast(settings), names);
    }

    private static <S extends Record> @Nullable List<Problem> problems(
            SectionWord<S> word, Use use, Programme programme) {
        return copy(word.check(word.settings().cast(use.settings()), use.path(), programme));
    }

    private static <S extends Record> @Nullable List<Block> blocks(
            SectionWord<S> word, Record settings, SectionContext context) {
        return copy(word.blocks(word.settings().cast(settings), context));
    }

    /** A plugin's list is the plugin's code, and may change later. */
    private static <T> @Nullable List<T> copy(@Nullable List<T> given) {
        if (given == null) {
            return null;
        }
        List<T> copied = new ArrayList<>(given);
        if (copied.contains(null)) {
            throw new BadAnswer("it answered a list that has null in it");
        }
        return List.copyOf(copied);
    }
}
