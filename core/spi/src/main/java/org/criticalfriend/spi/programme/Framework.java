package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Alone;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.Others;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * A named list of headings under which notes are filed and things are rated.
 *
 * @since 0.1
 */
@Means("a named list of headings, in the order of the page")
public record Framework(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,
        @Means("the headings, by their ids") @Others @Needed ById<Heading> headings)
        implements Part {

    /**
     * One heading of a framework.
     *
     * @param within the heading it belongs under, or null
     * @since 0.1
     */
    @Means("one heading")
    public record Heading(
            String path,

            @Means("the name people see; default the id in words") @Alone
            String title,

            @Means("a sentence of help") @Nullable String hint,

            @Means("key questions; an empty list is for a licensed user to fill by tailoring") @Nullable
            List<String> questions,

            @Means("the heading of the same framework it belongs under") @Nullable
            String within,

            @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {}
}
