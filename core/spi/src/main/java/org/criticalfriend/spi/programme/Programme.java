package org.criticalfriend.spi.programme;

import java.util.Map;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one programme.
 *
 * @param programme the same id in all its editions
 * @param edition unique within the programme
 * @since 0.1
 */
@Description("one edition of one programme")
public record Programme(
        @Description("the version of the language the file is written in: 1") @IntRange(least = 1, most = 1)
        int format,

        @Description("an id, the same in all editions of the programme")
        String programme,

        @Description("a label, unique within the programme; it names the year it is first run in, as 2023/24 or 2024")
        String edition,

        @Description("the name people see") String title,

        @Description("what the programme is, in a sentence or two") @Nullable
        String summary,

        @Description("the language of the texts; default en-GB") @Default("en-GB")
        String language,

        @Description("who organises it: the central team or a hub; default central-team")
        @Default(Office.ID_OF_CENTRAL_TEAM)
        RunBy runBy,

        @Description("the plugin's variant whose promises hold; a tailored file inherits it") @Nullable
        String variant,

        @Description("the programmes this one takes over from, each with the first cohort that belongs here")
        @Names(Kind.PROGRAMME)
        Map<String, String> replaces,

        @Description("which organisations take part, how many together, who is eligible")
        ById<Organisation> organisations,

        @Description("which people take part, how many for each what, what they need to hold")
        ById<Role> roles,

        @Description("who may be together (rules always hold) and what would be good (wishes have a weight)") @Nullable
        Teams teams,

        @Description("what somebody may choose; other things depend on it")
        ById<Choice> choices,

        @Description("named lists of headings: report areas, strands, key questions")
        ById<Framework> frameworks,

        @Description("what is written down in words") ById<Note> notes,
        @Description("the levels on which things are rated") ById<Scale> scales,

        @Description("what is rated, on which scale, by whom")
        ById<Instrument> instruments,

        @Description("what happens when, and what each step collects")
        ById<Step> course,

        @Description("what a person or organisation holds for a time")
        ById<Award> awards,

        @Description("which documents come of it, from which sections, signed off by whom, for whom")
        ById<Output> outputs) {

    /** For the host alone. */
    @HostOnly
    public Programme {}

    /** Who is the organiser of a programme. */
    public enum RunBy {
        /** The national staff who run programmes. */
        @Description("the national staff who run programmes")
        CENTRAL_TEAM,
        /** A local partnership of schools. */
        @Description("a local partnership of schools, through its hub manager")
        HUB
    }

    /**
     * The office of those who organise it, whom a file calls {@code organiser}.
     *
     * @return the central team, or the manager of the hub
     */
    public Office organiser() {
        return runBy == RunBy.HUB ? Office.HUB_MANAGER : Office.CENTRAL_TEAM;
    }

    /** Programme and edition as they are named together: {@code reading-together@2026/27}. */
    public String name() {
        return programme + "@" + edition;
    }
}
