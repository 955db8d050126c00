package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Alone;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A form that is answered on a scale: statements and questions, headings of a framework, or notes.
 *
 * @since 0.1
 */
@Means("a form that is answered on a scale: items of its own, or each heading or note")
@Instead(of = "asked", say = "steps collect: name the instrument under `collects` of a step")
public record Instrument(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,

        @Means("the scale of all items; an item may have its own") @Names(Kind.SCALE)
        String scale,

        @Means("who answers") @Names(Kind.WHO) @Needed List<String> by,

        @Means("one answer from each person, for each organisation, or agreed by the team; default person")
        @Names(
                value = Kind.ORGANISATION,
                or = {"person", "team"})
        @Default("person")
        String per,

        @Means("the statements or questions") ById<Item> items,
        @Means("what is rated instead of items") @Nullable Each each,

        @Means("words beside each rating; default none") @Default("none")
        Comment comment,

        @Means("who may see answers one by one; default the author") @Names(Kind.READER) @Default("author")
        List<String> audience,

        @Means("fewer answers are not shown in sums; default 6, may only be raised")
        @Default("6")
        @Whole(least = 6, most = 1000)
        int smallestGroup,

        @Means("asked only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
        Use onlyIf,

        @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /**
     * One statement or question.
     *
     * @param negative whether it is worded negatively, so that a high mean is not good news; it is never reversed
     * @since 0.1
     */
    @Means("one statement or question")
    public record Item(
            String path,
            @Means("the statement or question") @Alone String text,
            @Means("a sentence of help") @Nullable String hint,

            @Means("a scale of its own") @Names(Kind.SCALE) @Nullable
            String scale,

            @Means("worded negatively: a high mean is not good news; it is marked, never reversed")
            boolean negative,

            @Means("asked only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
            Use onlyIf,

            @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {}

    /**
     * What is rated instead of items: each heading of a framework, or each note of some kinds.
     *
     * @since 0.1
     */
    @Means("what is rated instead of items: exactly one of heading and note")
    public record Each(
            @Means("a framework, each of whose headings is rated") @Names(Kind.FRAMEWORK) @Nullable
            String heading,

            @Means("notes, each of which is rated") @Names(Kind.NOTE)
            List<String> note,

            @Means("where the notes come from; default this-visit") @Nullable
            Source from) {}

    /** Where notes that are rated come from. */
    public enum Source {
        /** The visit the answer belongs to. */
        @Means("the visit the answer belongs to")
        THIS_VISIT,
        /** The host's visit before. */
        @Means("the host's visit before this one")
        LAST_VISIT,
        /** The whole of this cohort. */
        @Means("this cohort so far")
        THIS_COHORT,
        /** The cohort before. */
        @Means("the cohort before this one")
        LAST_COHORT
    }

    /** Whether words stand beside a rating. */
    public enum Comment {
        /** No words. */
        @Means("no words beside a rating")
        NONE,
        /** Words if somebody wishes. */
        @Means("words beside a rating if somebody wishes")
        OPTIONAL,
        /** Words with every rating. */
        @Means("words beside every rating")
        REQUIRED
    }
}
