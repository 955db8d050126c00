package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;

/**
 * A part that people play: how many for each what, and what they need to hold.
 *
 * @since 0.1
 */
@Means("a part that people play")
@Instead(of = "constant", say = "write `substitutes: none`")
public record Role(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,

        @Means("how many; a number, a range, or bands by a fact of the host")
        Quantity number,

        @Means(
                "for each what: an organisation (one of its own people), team, visit or cohort (otherwise from elsewhere)")
        @Names(
                value = Kind.ORGANISATION,
                or = {"team", "visit", "cohort"})
        String per,

        @Means("whether somebody else may stand in; default allowed") @Default("allowed")
        Substitutes substitutes,

        @Means("neither: neither host nor visitor; left out: host at home, visitor elsewhere") @Nullable
        Side side,

        @Means(
                "the office of the partnership that comes with it, held for the hub that the organisation is or belongs to")
        @Nullable
        Office office,

        @Means("awards the person must hold on the day") @Names(Kind.HELD)
        List<String> needs,

        @Means("how many teams or visits one person serves in a cohort") @Nullable
        Range load,

        @Means("who decides on the person; default nomination for an organisation's own people, else matching")
        Organisation.@Nullable Placement placedBy,

        @Means("conditions on facts of the person or the person's organisation")
        ById<FactTest> eligible,

        @Means("what must hold between the person, the host and the team")
        ById<Teams.Rule> rules,

        @Means("what would be good between the person, the host and the team")
        ById<Teams.Wish> wishes)
        implements Part {

    /** Whether somebody else may stand in. */
    public enum Substitutes {
        /** The same person throughout. */
        @Means("the same person throughout")
        NONE,
        /** Somebody else may stand in. */
        @Means("somebody else may stand in")
        ALLOWED
    }

    /** An office of the partnership that somebody holds for a hub. */
    public enum Office {
        /** Runs the hub day to day. */
        @Means("runs the hub day to day")
        HUB_MANAGER,
        /** Leads the hub. */
        @Means("leads the hub")
        SENIOR_PARTNER
    }

    /** On which side a person stands. */
    public enum Side {
        /** Neither host nor visitor. */
        @Means("neither host nor visitor")
        NEITHER
    }
}
