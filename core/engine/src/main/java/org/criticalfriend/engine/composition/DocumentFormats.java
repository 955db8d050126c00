package org.criticalfriend.engine.composition;

import java.util.List;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.FormatWord;

/**
 * The formats in which documents can be written here.
 *
 * @param all in the order of the vocabulary
 */
public record DocumentFormats(List<DocumentFormat> all) {

    /** Copies the list. */
    public DocumentFormats {
        all = List.copyOf(all);
    }

    /** Those formats of a vocabulary that somebody writes. */
    public static DocumentFormats of(Vocabulary vocabulary) {
        return new DocumentFormats(vocabulary.all(WordPlace.FORMAT).stream()
                .filter(entry -> entry.word() instanceof FormatWord)
                .map(entry -> new DocumentFormat(entry.written(), (FormatWord) entry.word()))
                .toList());
    }

    /** Those in which an output is given out. */
    public List<DocumentFormat> of(Output output) {
        return all.stream()
                .filter(format -> output.formats().contains(format.name()))
                .toList();
    }
}
