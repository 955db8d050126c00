package org.criticalfriend.api.store;

import java.time.Instant;
import java.util.List;

/**
 * How far a document has come on its way to being released.
 *
 * @param document the id of the document: the output and what it is of
 * @param stage how many stages are done; all of them means it is released
 * @param remarks what was said on the way, in order
 * @param version 0 before it is first kept, then one more with every change
 */
public record Signing(String document, int stage, List<Remark> remarks, int version) {

    /** Takes a copy. */
    public Signing {
        remarks = List.copyOf(remarks);
    }

    /**
     * What somebody said about a document.
     *
     * @param part the part of the document it is about; empty for the whole
     * @param author the id of the person
     * @param text in their words; empty where they only passed it on
     * @param at when
     */
    public record Remark(String part, String author, String text, Instant at) {}
}
