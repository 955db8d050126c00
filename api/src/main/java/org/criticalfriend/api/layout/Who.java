package org.criticalfriend.api.layout;

import org.jspecify.annotations.Nullable;

/**
 * Who is reading a page, and what stands on it for them besides.
 *
 * @param id of the person; empty where it is not known who they are
 * @param name as people call them, with what they are
 * @param href where they can say that they are somebody else; empty where they cannot
 * @param link what that link is called
 * @param notice what they are told
 * @param sent the form they sent that was not kept, where the page itself does not show its words; null for none
 */
public record Who(
        String id,
        String name,
        String href,
        String link,
        Notice notice,
        @Nullable SentForm sent) {

    /** Somebody whose name is not known, such as on the page of a failure. */
    public static Who unknown() {
        return new Who("", "", "", "", Notice.NONE, null);
    }

    /** The same with a form of theirs that was not kept. */
    public Who with(@Nullable SentForm notKept) {
        return new Who(id, name, href, link, notice, notKept);
    }
}
