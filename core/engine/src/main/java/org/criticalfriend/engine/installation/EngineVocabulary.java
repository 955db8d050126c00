package org.criticalfriend.engine.installation;

import java.util.Map;
import org.criticalfriend.engine.composition.section.SectionWords;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.EngineWords;
import org.criticalfriend.engine.statistics.Figures;
import org.criticalfriend.spi.document.DocumentWriter;

/** The words of the engine, gathered from wherever their work is done. */
public final class EngineVocabulary {

    private EngineVocabulary() {}

    /** The words where formats that need a library are not written. */
    public static Vocabulary plain() {
        return with(Map.of());
    }

    /**
     * The words where more formats are written.
     *
     * @param writers of formats, by the names that the language has for them
     */
    public static Vocabulary with(Map<String, DocumentWriter> writers) {
        return EngineWords.with(Figures.words(), SectionWords.all(), writers);
    }
}
