package org.criticalfriend.spi.programme;

import java.util.Map;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.phrase.ById;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one programme.
 *
 * @param programme the same id in all its editions
 * @param edition unique within the programme
 * @since 0.1
 */
@Means("one edition of one programme")
public record Programme(
        @Means("the version of the language the file is written in: 1") @Whole(least = 1, most = 1)
        int format,

        @Means("an id, the same in all editions of the programme")
        String programme,

        @Means("a label, unique within the programme; it names the year it is first run in, as 2023/24 or 2024")
        String edition,

        @Means("the name people see") String title,

        @Means("what the programme is, in a sentence or two") @Nullable
        String summary,

        @Means("the language of the texts; default en-GB") @Default("en-GB")
        String language,

        @Means("who organises it: the central team or a hub; default central-team") @Default(Office.ID_OF_CENTRAL_TEAM)
        RunBy runBy,

        @Means("the plugin's variant whose promises hold; a tailored file inherits it") @Nullable
        String variant,

        @Means("the programmes this one takes over from, each with the first cohort that belongs here")
        @Names(Kind.PROGRAMME)
        Map<String, String> replaces,

        @Means("which organisations take part, how many together, who is eligible")
        ById<Organisation> organisations,

        @Means("which people take part, how many for each what, what they need to hold")
        ById<Role> roles,

        @Means("who may be together (rules always hold) and what would be good (wishes have a weight)") @Nullable
        Teams teams,

        @Means("what somebody may choose; other things depend on it")
        ById<Choice> choices,

        @Means("named lists of headings: report areas, strands, key questions")
        ById<Framework> frameworks,

        @Means("what is written down in words") ById<Note> notes,
        @Means("the levels on which things are rated") ById<Scale> scales,
        @Means("what is rated, on which scale, by whom") ById<Instrument> instruments,

        @Means("what happens when, and what each step collects")
        ById<Step> course,

        @Means("what a person or organisation holds for a time")
        ById<Award> awards,

        @Means("which documents come of it, from which sections, signed off by whom, for whom")
        ById<Output> outputs) {

    /** Who is the organiser of a programme. */
    public enum RunBy {
        /** The national staff who run programmes. */
        @Means("the national staff who run programmes")
        CENTRAL_TEAM,
        /** A local partnership of schools. */
        @Means("a local partnership of schools, through its hub manager")
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
