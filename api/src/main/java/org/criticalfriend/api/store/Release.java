package org.criticalfriend.api.store;

import java.time.Instant;
import org.criticalfriend.spi.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was released. It stays as it is, whatever is written afterwards.
 *
 * @param document the id of the document: the output and what it is of
 * @param number which release of the document it is, from 1
 * @param output the id of the output
 * @param place the id of the place it is of; empty where it is of none
 * @param at when it was released
 * @param takenBack when it was taken back to be corrected; null while it is out
 * @param content what it says
 */
public record Release(
        String document,
        int number,
        String output,
        String place,
        Instant at,
        @Nullable Instant takenBack,
        Document content) {

    /** Whether it is read now. */
    public boolean isOut() {
        return takenBack == null;
    }
}
