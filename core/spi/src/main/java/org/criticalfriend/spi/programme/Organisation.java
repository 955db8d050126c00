package org.criticalfriend.spi.programme;

import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;

/**
 * A sort of organisation that takes part: its number in a team or cohort, its facts and who is eligible.
 *
 * @since 0.1
 */
@Means("an organisation that takes part")
@Instead(of = "hosting", say = "visits follow `host:` in the course: write `host` on the visit")
public record Organisation(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,

        @Means("school, trust, or any other kind, which then declares its facts here")
        String kind,

        @Means("how many in each team or cohort") Range number,
        @Means("what the number is counted for") Per per,

        @Means("further facts that are asked for or imported")
        ById<FieldType> facts,

        @Means("conditions on facts, all of which must hold; the organiser may waive one with a reason")
        ById<FactTest> eligible,

        @Means("awards the organisation must hold") @Names(Kind.HELD)
        List<String> needs,

        @Means("who decides on the place; default matching") @Default("matching")
        Placement placedBy,

        @Means("how many people it sends to others in a cohort, role by role") @Names(Kind.ROLE)
        Map<String, Range> sends,

        @Means("how many organisations a cohort takes") @Nullable
        Range places)
        implements Part {

    /** What a number of organisations is counted for. */
    public enum Per {
        /** Each team. */
        @Means("each team")
        TEAM,
        /** The whole cohort. */
        @Means("the whole cohort")
        COHORT
    }

    /** Who decides on a place. */
    public enum Placement {
        /** The organisation names its own people. */
        @Means("the organisation names its people")
        NOMINATION,
        /** The rules and wishes are matched. */
        @Means("the rules and wishes are matched")
        MATCHING,
        /** People choose open places. */
        @Means("people choose open places")
        BOOKING,
        /** Places are drawn. */
        @Means("places are drawn by lot")
        LOT
    }
}
