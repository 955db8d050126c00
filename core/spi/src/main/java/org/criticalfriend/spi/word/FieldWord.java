package org.criticalfriend.spi.word;

import java.util.Optional;

/**
 * A type of field: what can be filled in beside a note, or be known of an organisation.
 *
 * @since 0.1
 */
public interface FieldWord extends Word {

    /**
     * Why a value cannot stand in such a field. Where it throws, takes too long or answers null, the value is kept, and
     * whoever typed it is told that it could not be checked.
     *
     * @param value what was typed, never empty
     * @return the same for the same value, whenever it is asked: a sentence for the person who typed it; empty where it can
     */
    Optional<String> refusal(String value);
}
