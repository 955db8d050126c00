package org.criticalfriend.engine.composition;

import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.word.FormatWord;

/**
 * A format in which documents can be written here.
 *
 * @param name as a file writes it, such as {@code pdf}
 */
public record DocumentFormat(String name, FormatWord word) {

    /** What it is called on the link to a file. */
    public String title() {
        return word.title();
    }

    /** The media type of its files. */
    public String mediaType() {
        return word.mediaType();
    }

    /** What the names of its files end with, without the dot. */
    public String ending() {
        return word.ending();
    }

    /** Its name where a slash cannot stand, as in an address. */
    public String address() {
        return name.replace('/', '-');
    }

    /** Writes a document. */
    public byte[] write(Document document, Stamp stamp) {
        return word.write(document, stamp);
    }
}
