package org.criticalfriend.engine.composition;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.shape.Vocabulary;
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

    /** Those formats of a vocabulary that somebody writes; one whose plugin cannot say what it is is none of them. */
    public static DocumentFormats of(Vocabulary vocabulary) {
        List<DocumentFormat> formats = new ArrayList<>();
        for (Vocabulary.Entry entry : vocabulary.all(WordPlace.FORMAT)) {
            if (entry.caller().isA(FormatWord.class)) {
                DocumentFormat format = entry.caller()
                        .call(
                                FormatWord.class,
                                "say what format " + entry.name() + " is",
                                word -> new DocumentFormat(
                                        entry.written(), word.title(), word.mediaType(), word.ending(), entry.caller()))
                        .value();
                if (format != null) {
                    formats.add(format);
                }
            }
        }
        return new DocumentFormats(formats);
    }

    /** Those in which an output is given out. */
    public List<DocumentFormat> of(Output output) {
        return all.stream()
                .filter(format -> output.formats().contains(format.name()))
                .toList();
    }
}
