package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may choose; other things depend on it.
 *
 * @since 0.1
 */
@Description("what somebody may choose")
public record Choice(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("who chooses") @Names(Kind.WHO) @Required
        List<String> by,

        @Description("what there is to choose from") @Required
        ById<Option> options,

        @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Choice {}

    /**
     * One thing that can be chosen.
     *
     * @param keptAs the option it is stored and counted as once the visit is over, so that no trace of this one
     *     remains, or null
     * @since 0.1
     */
    @Description("one thing that can be chosen")
    public record Option(
            String path,

            @Description("the name people see; default the id in words") @Shorthand
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("the option it is stored and counted as once the visit is over; no trace of this one remains")
            @Nullable
            String keptAs,

            @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Option {}
    }
}
