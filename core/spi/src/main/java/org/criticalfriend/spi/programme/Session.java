package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A planned part of a day.
 *
 * @since 0.1
 */
@Description("a planned part of a day")
public record Session(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("how many minutes") @Shorthand @IntRange(least = 1, most = 1440)
        int minutes,

        @Description("on which day or days; default the first") @Default("1")
        Range day,

        @Description("in which part of the day") @Nullable DayPart part,
        @Description("who leads it") @Names(Kind.WHO) List<String> ledBy,

        @Description("who takes part; default all who are there") @Names(Kind.WHO)
        List<String> takesPart,

        @Description("whose yes finishes it") @Names(Kind.WHO)
        List<String> agreedBy,

        @Description("what it asks for before it ends") @Names(Kind.COLLECTED)
        List<String> collects,

        @Description("time that replanning may not take") @Key("protected")
        boolean isProtected,

        @Description("in so many of the team's visits; default in each") @IntRange(least = 1, most = 100) @Nullable
        Integer times,

        @Description("held only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
        Use onlyIf)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Session {}

    /** A part of a day. */
    public enum DayPart {
        /** Until noon. */
        @Description("until noon")
        MORNING,
        /** About noon. */
        @Description("about noon")
        MIDDAY,
        /** After noon. */
        @Description("after noon")
        AFTERNOON,
        /** After the working day. */
        @Description("after the working day")
        EVENING
    }
}
