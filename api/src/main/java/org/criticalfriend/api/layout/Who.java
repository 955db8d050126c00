package org.criticalfriend.api.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading a page, and what stands on it for them besides.
 *
 * @param name as people call them, with what they are
 * @param href where they can say that they are somebody else; empty where they cannot
 * @param link what that link is called
 * @param told what plugins did not answer for the page, and what stands in for it, each a sentence or two
 * @param sent the form they sent that was not kept, where the page itself does not show its words; null for none
 */
public record Who(
        String name,
        String href,
        String link,
        List<String> told,
        @Nullable SentForm sent) {

    public Who {
        told = List.copyOf(told);
    }

    /** Somebody whose name is not known, such as on the page of a failure. */
    public static Who unknown(@Nullable SentForm sent) {
        return new Who("", "", "", List.of(), sent);
    }
}
