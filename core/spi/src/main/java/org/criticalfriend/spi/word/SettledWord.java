package org.criticalfriend.spi.word;

/**
 * A word with settings: whatever stands behind its colon, as one record.
 *
 * <p>File names become record components ({@code led-by} fills {@code ledBy}); a component is needed unless it is
 * nullable, {@code Optional}, a collection or has a {@link org.criticalfriend.spi.language.Default}. A record of one
 * component may be written as its value alone. What the record's constructor throws is told to the writer of the file
 * as a problem at the word.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface SettledWord<S extends Record> extends Word {

    /** The record of its settings: public, with a public constructor. */
    Class<S> settings();
}
