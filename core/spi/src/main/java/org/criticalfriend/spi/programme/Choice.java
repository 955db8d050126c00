package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Alone;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may choose; other things depend on it.
 *
 * @since 0.1
 */
@Means("what somebody may choose")
public record Choice(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,
        @Means("who chooses") @Names(Kind.WHO) @Needed List<String> by,
        @Means("what there is to choose from") @Needed ById<Option> options,

        @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /**
     * One thing that can be chosen.
     *
     * @param keptAs the option it is stored and counted as once the visit is over, so that no trace of this one
     *     remains, or null
     * @since 0.1
     */
    @Means("one thing that can be chosen")
    public record Option(
            String path,

            @Means("the name people see; default the id in words") @Alone
            String title,

            @Means("a sentence of help") @Nullable String hint,

            @Means("the option it is stored and counted as once the visit is over; no trace of this one remains")
            @Nullable
            String keptAs,

            @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {}
}
