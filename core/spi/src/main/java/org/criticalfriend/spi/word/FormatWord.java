package org.criticalfriend.spi.word;

import org.criticalfriend.spi.document.DocumentWriter;

/**
 * A word under {@code formats}: what a document can be written as.
 *
 * @since 0.1
 */
public interface FormatWord extends Word, DocumentWriter {

    /** What the format is called on the link to a file, such as {@code PDF}. */
    @Override
    String title();

    /** The media type of its files, with the encoding where it is text: {@code text/csv; charset=utf-8}. */
    String mediaType();

    /** What the names of its files end with, without the dot; small letters and digits, such as {@code csv}. */
    String ending();
}
