package org.criticalfriend.engine.record;

import java.time.Instant;

/**
 * What somebody gave at an occurrence.
 *
 * @param id unique in its cohort
 * @param occurrence the id of the occurrence that collects it
 * @param collected the note, instrument or choice, or {@code agenda}; of a yes the step or session it finishes; empty for
 *     being there
 * @param author the id of whoever gave it; of answers from elsewhere the name they stand under there
 * @param place the id of the place it is given for; empty where it is given for nobody else
 * @param content what it says
 * @param version 1 when it is first kept, and one more with every change
 * @param saved when that version was kept
 */
public record Entry(
        String id,
        String occurrence,
        String collected,
        String author,
        String place,
        Content content,
        int version,
        Instant saved) {

    /** The same, collected by another occurrence. */
    public Entry at(String another) {
        return new Entry(id, another, collected, author, place, content, version, saved);
    }

    /** The same, saying something else. */
    public Entry saying(Content other) {
        return new Entry(id, occurrence, collected, author, place, other, version, saved);
    }
}
