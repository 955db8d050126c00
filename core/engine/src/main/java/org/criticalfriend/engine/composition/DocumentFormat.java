package org.criticalfriend.engine.composition;

import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.word.FormatWord;
import org.jspecify.annotations.Nullable;

/**
 * A format in which documents can be written here.
 *
 * @param name as a file writes it, such as {@code pdf}
 * @param title what it is called on the link to a file, such as {@code PDF}
 * @param mediaType of its files, with the encoding where it is text
 * @param ending what the names of its files end with, without the dot
 * @param writer writes them
 */
public record DocumentFormat(String name, String title, String mediaType, String ending, WordCaller writer) {

    /** Its name where a slash cannot stand, as in an address. */
    public String address() {
        return name.replace('/', '-');
    }

    /** Writes a document; the answer fails where a plugin writes it and fails. */
    public Answer<byte[]> write(Document document, Stamp stamp) {
        return writer.call(FormatWord.class, "write a document as " + name, word -> copy(word.write(document, stamp)));
    }

    private static byte @Nullable [] copy(byte @Nullable [] given) {
        return given == null ? null : given.clone();
    }
}
