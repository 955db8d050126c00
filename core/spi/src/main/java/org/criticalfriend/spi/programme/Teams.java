package org.criticalfriend.spi.programme;

import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.word.Use;

/**
 * What a team is called, who may be together in one, and what would be good.
 *
 * @since 0.1
 */
@Means("who may be together, and what would be good")
public record Teams(
        String path,

        @Means("what a team is called, as Trio or Cluster; default Team") @Default("Team")
        String title,

        @Means("what always holds") ById<Rule> rules,
        @Means("what would be good, each with a weight") ById<Wish> wishes)
        implements Part {

    /**
     * What always holds for a team.
     *
     * @param word the rule's one word with its settings
     * @since 0.1
     */
    @Means("exactly one word")
    @Instead(
            of = "weight",
            say = "a rule always holds and has no weight; if you could live without it, move it to `wishes`")
    public record Rule(
            String path,

            @Means("what must be so between the members") @OneWord(value = WordPlace.RULE, beside = true)
            Use word)
            implements Part {}

    /**
     * What would be good for a team.
     *
     * @param word the wish's one word with its settings
     * @since 0.1
     */
    @Means("exactly one word, and a weight")
    public record Wish(
            String path,

            @Means("what must be so between the members") @OneWord(value = WordPlace.RULE, beside = true)
            Use word,

            @Means("how much it counts beside the other wishes, from 1 to 1000") @Whole(least = 1, most = 1000)
            int weight)
            implements Part {}
}
