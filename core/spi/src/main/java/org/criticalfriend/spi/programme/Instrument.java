package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A form that is answered on a scale: statements and questions, headings of a framework, or notes.
 *
 * @since 0.1
 */
@Description("a form that is answered on a scale: items of its own, or each heading or note")
@Replaced(of = "asked", say = "steps collect: name the instrument under `collects` of a step")
public record Instrument(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("the scale of all items; an item may have its own") @Names(Kind.SCALE)
        String scale,

        @Description("who answers") @Names(Kind.WHO) @Required
        List<String> by,

        @Description("one answer from each person, for each organisation, or agreed by the team; default person")
        @Names(
                value = Kind.ORGANISATION,
                or = {"person", "team"})
        @Default("person")
        String per,

        @Description("the statements or questions") ById<Item> items,

        @Description("what is rated instead of items") @Nullable
        Each each,

        @Description("words beside each rating; default none") @Default("none")
        Comment comment,

        @Description("who may see answers one by one; default the author") @Names(Kind.READER) @Default("author")
        List<String> audience,

        @Description("fewer answers are not shown in sums; default 6, may only be raised")
        @Default("6")
        @IntRange(least = 6, most = 1000)
        int smallestGroup,

        @Description("asked only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
        Use onlyIf,

        @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Instrument {}

    /**
     * One statement or question.
     *
     * @param negative whether it is worded negatively, so that a high mean is not good news; it is never reversed
     * @since 0.1
     */
    @Description("one statement or question")
    public record Item(
            String path,

            @Description("the statement or question") @Shorthand
            String text,

            @Description("a sentence of help") @Nullable String hint,

            @Description("a scale of its own") @Names(Kind.SCALE) @Nullable
            String scale,

            @Description("worded negatively: a high mean is not good news; it is marked, never reversed")
            boolean negative,

            @Description("asked only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
            Use onlyIf,

            @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Item {}
    }

    /**
     * What is rated instead of items: each heading of a framework, or each note of some kinds.
     *
     * @since 0.1
     */
    @Description("what is rated instead of items: exactly one of heading and note")
    public record Each(
            @Description("a framework, each of whose headings is rated") @Names(Kind.FRAMEWORK) @Nullable
            String heading,

            @Description("notes, each of which is rated") @Names(Kind.NOTE)
            List<String> note,

            @Description("where the notes come from; default this-visit") @Nullable
            Source from) {

        /** For the host alone. */
        @HostOnly
        public Each {}
    }

    /** Where notes that are rated come from. */
    public enum Source {
        /** The visit the answer belongs to. */
        @Description("the visit the answer belongs to")
        THIS_VISIT,
        /** The host's visit before. */
        @Description("the host's visit before this one")
        LAST_VISIT,
        /** The whole of this cohort. */
        @Description("this cohort so far")
        THIS_COHORT,
        /** The cohort before. */
        @Description("the cohort before this one")
        LAST_COHORT
    }

    /** Whether words stand beside a rating. */
    public enum Comment {
        /** No words. */
        @Description("no words beside a rating")
        NONE,
        /** Words if somebody wishes. */
        @Description("words beside a rating if somebody wishes")
        OPTIONAL,
        /** Words with every rating. */
        @Description("words beside every rating")
        REQUIRED
    }
}
