package org.criticalfriend.spi.programme;

import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;

/**
 * A sort of organisation that takes part: its number in a team or cohort, its facts and who is eligible.
 *
 * @since 0.1
 */
@Description("an organisation that takes part")
@Replaced(of = "hosting", say = "visits follow `host:` in the course: write `host` on the visit")
public record Organisation(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("school, trust, or any other kind, which then declares its facts here")
        String kind,

        @Description("how many in each team or cohort") Range number,
        @Description("what the number is counted for") Per per,

        @Description("further facts that are asked for or imported")
        ById<FieldType> facts,

        @Description("conditions on facts, all of which must hold; the organiser may waive one with a reason")
        ById<FactTest> eligible,

        @Description("awards the organisation must hold") @Names(Kind.HELD)
        List<String> needs,

        @Description("who decides on the place; default matching") @Default("matching")
        Placement placedBy,

        @Description("how many people it sends to others in a cohort, role by role") @Names(Kind.ROLE)
        Map<String, Range> sends,

        @Description("how many organisations a cohort takes") @Nullable
        Range places)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Organisation {}

    /** What a number of organisations is counted for. */
    public enum Per {
        /** Each team. */
        @Description("each team")
        TEAM,
        /** The whole cohort. */
        @Description("the whole cohort")
        COHORT
    }

    /** Who decides on a place. */
    public enum Placement {
        /** The organisation names its own people. */
        @Description("the organisation names its people")
        NOMINATION,
        /** The rules and wishes are matched. */
        @Description("the rules and wishes are matched")
        MATCHING,
        /** People choose open places. */
        @Description("people choose open places")
        BOOKING,
        /** Places are drawn. */
        @Description("places are drawn by lot")
        LOT
    }
}
