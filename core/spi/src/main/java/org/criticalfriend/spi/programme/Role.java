package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Replaced;
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
@Description("a part that people play")
@Replaced(of = "constant", say = "write `substitutes: none`")
public record Role(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("how many; a number, a range, or bands by a fact of the host")
        Quantity number,

        @Description(
                "for each what: an organisation (one of its own people), team, visit or cohort (otherwise from elsewhere)")
        @Names(
                value = Kind.ORGANISATION,
                or = {"team", "visit", "cohort"})
        String per,

        @Description("whether somebody else may stand in; default allowed") @Default("allowed")
        Substitutes substitutes,

        @Description("neither: neither host nor visitor; left out: host at home, visitor elsewhere") @Nullable
        Side side,

        @Description(
                "the office of the partnership that comes with it, held for the hub that the organisation is or belongs to")
        @Nullable
        Office office,

        @Description("awards the person must hold on the day") @Names(Kind.HELD)
        List<String> needs,

        @Description("how many teams or visits one person serves in a cohort") @Nullable
        Range load,

        @Description("who decides on the person; default nomination for an organisation's own people, else matching")
        Organisation.@Nullable Placement placedBy,

        @Description("conditions on facts of the person or the person's organisation")
        ById<FactTest> eligible,

        @Description("what must hold between the person, the host and the team")
        ById<Teams.Rule> rules,

        @Description("what would be good between the person, the host and the team")
        ById<Teams.Wish> wishes)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Role {}

    /** Whether somebody else may stand in. */
    public enum Substitutes {
        /** The same person throughout. */
        @Description("the same person throughout")
        NONE,
        /** Somebody else may stand in. */
        @Description("somebody else may stand in")
        ALLOWED
    }

    /** An office of the partnership that somebody holds for a hub. */
    public enum Office {
        /** Runs the hub day to day. */
        @Description("runs the hub day to day")
        HUB_MANAGER,
        /** Leads the hub. */
        @Description("leads the hub")
        SENIOR_PARTNER
    }

    /** On which side a person stands. */
    public enum Side {
        /** Neither host nor visitor. */
        @Description("neither host nor visitor")
        NEITHER
    }
}
