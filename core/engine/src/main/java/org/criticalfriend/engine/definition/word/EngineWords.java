package org.criticalfriend.engine.definition.word;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Word;

/** All words that every installation knows. */
public final class EngineWords {

    private EngineWords() {}

    /**
     * The engine's vocabulary.
     *
     * @param figures the figures that can be shown of ratings
     */
    public static Vocabulary with(List<? extends Word> figures) {
        List<Vocabulary.Entry> entries = new ArrayList<>();
        add(entries, WordPlace.RULE, Rules.all());
        add(entries, WordPlace.CONDITION, Conditions.all());
        add(entries, WordPlace.SECTION, Sections.all());
        add(entries, WordPlace.FIGURE, figures);
        add(entries, WordPlace.FIELD, Fields.all());
        add(entries, WordPlace.FORMAT, formats());
        return new Vocabulary(entries);
    }

    private static List<Word> formats() {
        return List.of(
                new Plain("html", "a page of the web"),
                new Plain("pdf", "a document to print and keep"),
                new Plain("docx", "a document to work on in a word processor"),
                new Plain("json", "data for other programs"),
                new Plain("csv", "tables as text"),
                new Plain("xlsx", "tables for a spreadsheet"));
    }

    private static void add(List<Vocabulary.Entry> entries, WordPlace place, List<? extends Word> words) {
        words.forEach(word -> entries.add(Vocabulary.Entry.ofEngine(place, word)));
    }
}
