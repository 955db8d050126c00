package org.criticalfriend.api.layout;

import java.util.List;

/**
 * A page that could not be shown. It says whose fault that is only when it is ours.
 *
 * @param paragraphs what to do
 * @param reference the number under which the cause is recorded; empty if nothing is recorded
 * @param when the day and time of it
 * @param actions where to go on, the best first
 */
public record ErrorPage(Frame frame, List<String> paragraphs, String reference, String when, List<Link> actions) {

    public ErrorPage {
        paragraphs = List.copyOf(paragraphs);
        actions = List.copyOf(actions);
    }
}
