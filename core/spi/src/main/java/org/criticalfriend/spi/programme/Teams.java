package org.criticalfriend.spi.programme;

import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.word.Use;

/**
 * What a team is called, who may be together in one, and what would be good.
 *
 * @since 0.1
 */
@Description("who may be together, and what would be good")
public record Teams(
        String path,

        @Description("what a team is called, as Trio or Cluster; default Team") @Default("Team")
        String title,

        @Description("what always holds") ById<Rule> rules,

        @Description("what would be good, each with a weight")
        ById<Wish> wishes)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Teams {}

    /**
     * What always holds for a team.
     *
     * @param word the rule's one word with its settings
     * @since 0.1
     */
    @Description("exactly one word")
    @Replaced(
            of = "weight",
            say = "a rule always holds and has no weight; if you could live without it, move it to `wishes`")
    public record Rule(
            String path,

            @Description("what must be so between the members") @WordReference(value = WordPlace.RULE, beside = true)
            Use word)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Rule {}
    }

    /**
     * What would be good for a team.
     *
     * @param word the wish's one word with its settings
     * @since 0.1
     */
    @Description("exactly one word, and a weight")
    public record Wish(
            String path,

            @Description("what must be so between the members") @WordReference(value = WordPlace.RULE, beside = true)
            Use word,

            @Description("how much it counts beside the other wishes, from 1 to 1000") @IntRange(least = 1, most = 1000)
            int weight)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Wish {}
    }
}
