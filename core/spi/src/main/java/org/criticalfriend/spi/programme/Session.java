package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Alone;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A planned part of a day.
 *
 * @since 0.1
 */
@Means("a planned part of a day")
public record Session(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,

        @Means("how many minutes") @Alone @Whole(least = 1, most = 1440)
        int minutes,

        @Means("on which day or days; default the first") @Default("1")
        Range day,

        @Means("in which part of the day") @Nullable DayPart part,
        @Means("who leads it") @Names(Kind.WHO) List<String> ledBy,

        @Means("who takes part; default all who are there") @Names(Kind.WHO)
        List<String> takesPart,

        @Means("whose yes finishes it") @Names(Kind.WHO) List<String> agreedBy,

        @Means("what it asks for before it ends") @Names(Kind.COLLECTED)
        List<String> collects,

        @Means("time that replanning may not take") @Key("protected")
        boolean isProtected,

        @Means("in so many of the team's visits; default in each") @Whole(least = 1, most = 100) @Nullable
        Integer times,

        @Means("held only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
        Use onlyIf)
        implements Part {

    /** A part of a day. */
    public enum DayPart {
        /** Until noon. */
        @Means("until noon")
        MORNING,
        /** About noon. */
        @Means("about noon")
        MIDDAY,
        /** After noon. */
        @Means("after noon")
        AFTERNOON,
        /** After the working day. */
        @Means("after the working day")
        EVENING
    }
}
