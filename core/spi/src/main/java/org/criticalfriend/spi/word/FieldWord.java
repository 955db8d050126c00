package org.criticalfriend.spi.word;

import java.util.Optional;

/**
 * A type of field: what can be filled in beside a note, or be known of an organisation.
 *
 * @since 0.1
 */
public interface FieldWord extends Word {

    /**
     * Why a value cannot stand in such a field, as a sentence for the person who typed it; empty where it can.
     *
     * @param value what was typed, never empty
     */
    Optional<String> refusal(String value);
}
