package org.criticalfriend.engine.language.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.document.DocumentWriter;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Word;

/** All words that every installation knows. */
public final class EngineWords {

    private EngineWords() {}

    /**
     * The engine's vocabulary.
     *
     * @param figures the figures that can be shown of ratings
     * @param sections what a document can show
     * @param writers of formats, by the names of the formats
     */
    public static Vocabulary with(
            List<? extends Word> figures, List<? extends Word> sections, Map<String, DocumentWriter> writers) {
        List<Vocabulary.Entry> entries = new ArrayList<>();
        add(entries, WordPlace.RULE, Rules.all());
        add(entries, WordPlace.CONDITION, Conditions.all());
        add(entries, WordPlace.SECTION, sections);
        add(entries, WordPlace.FIGURE, figures);
        add(entries, WordPlace.FIELD, Fields.all());
        add(entries, WordPlace.FORMAT, Formats.all(writers));
        return new Vocabulary(entries);
    }

    private static void add(List<Vocabulary.Entry> entries, WordPlace place, List<? extends Word> words) {
        words.forEach(word -> entries.add(Vocabulary.Entry.ofEngine(place, word)));
    }
}
