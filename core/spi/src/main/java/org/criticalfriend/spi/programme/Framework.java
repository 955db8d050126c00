package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.AdditionalKeys;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * A named list of headings under which notes are filed and things are rated.
 *
 * @since 0.1
 */
@Description("a named list of headings, in the order of the page")
public record Framework(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("the headings, by their ids") @AdditionalKeys @Required
        ById<Heading> headings)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Framework {}

    /**
     * One heading of a framework.
     *
     * @param within the heading it belongs under, or null
     * @since 0.1
     */
    @Description("one heading")
    public record Heading(
            String path,

            @Description("the name people see; default the id in words") @Shorthand
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("key questions; an empty list is for a licensed user to fill by tailoring") @Nullable
            List<String> questions,

            @Description("the heading of the same framework it belongs under") @Nullable
            String within,

            @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Heading {}
    }
}
