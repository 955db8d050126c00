package org.criticalfriend.api.editions;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * The editions to which a running cohort can be moved.
 *
 * @param running what it runs now
 * @param editions the others, each with what there is to know of it
 */
public record EditionsPage(Frame frame, Link running, List<Other> editions) {

    public EditionsPage {
        editions = List.copyOf(editions);
    }

    /** Another edition. */
    public record Other(Link preview, String sentence) {}
}
