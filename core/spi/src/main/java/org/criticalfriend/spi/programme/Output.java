package org.criticalfriend.spi.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A document the programme produces.
 *
 * @since 0.1
 */
@Description("a document the programme produces")
public record Output(
        String path,

        @Description("the name people see, with <host>, <team>, <cohort>, <person> or <organisation> where it fits")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("one document for each visit, team, cohort, organisation or role")
        @Names(
                value = {Kind.ORGANISATION, Kind.ROLE},
                or = {"visit", "team", "cohort"})
        String per,

        @Description("what stands in it, in this order; a section with nothing to show is left out") @Required
        ById<Section> sections,

        @Description("the stages until it is released, in order; none: composed whenever it is opened")
        ById<Stage> signOff,

        @Description("who reads it once released") @Names(Kind.READER) @Required
        List<String> audience,

        @Description("the forms it can be had in; default html and pdf")
        @WordReference(WordPlace.FORMAT)
        @Default("[html, pdf]")
        List<String> formats,

        @Description("made only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
        Use onlyIf)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Output {}

    /**
     * One section of a document.
     *
     * @param word the section's one word with its settings
     * @since 0.1
     */
    @Description("exactly one section word, and how it is set out")
    public record Section(
            String path,

            @Description("the name people see; default the id in words")
            String title,

            @Description("what the section shows") @WordReference(value = WordPlace.SECTION, beside = true)
            Use word,

            @Description("only what stands under this heading") @Nullable
            String heading,

            @Description("a framework, or kind, organisation, author or step")
            @Names(
                    value = Kind.FRAMEWORK,
                    or = {"kind", "organisation", "author", "step"})
            @Nullable
            String groupBy,

            @Description("list, table or chart; default what suits") @Nullable
            Layout layout,

            @Description("the figures of ratings") @WordReference(WordPlace.FIGURE)
            List<String> show,

            @Description("figures apart for each side, step, role, team or value of a fact")
            @Names(
                    value = Kind.FACT,
                    or = {"side", "step", "role", "team"})
            List<String> splitBy,

            @Description("the figure that gives the order") @WordReference(WordPlace.FIGURE) @Nullable
            String rankBy,

            @Description("what it is compared with") @Nullable
            Comparison compare,

            @Description("shown only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Section {}

        /** The ids of the instruments whose answers stand in it one by one. */
        public Set<String> answersShown() {
            Set<String> shown = new LinkedHashSet<>(word.basis().answers());
            if (show.contains("answers")) {
                shown.addAll(word.basis().figures());
            }
            return Collections.unmodifiableSet(shown);
        }

        /** The ids of the instruments whose answers stand in it added up. */
        public Set<String> figuresShown() {
            return show.contains("answers") ? Set.of() : word.basis().figures();
        }
    }

    /**
     * One stage of a sign-off.
     *
     * @since 0.1
     */
    @Description("a stage of the sign-off: the first drafts, the others comment, give back or pass on")
    public record Stage(
            String path,

            @Description("the name people see; default the id in words")
            String title,

            @Description("who acts") @Names(Kind.WHO) @Required
            List<String> by,

            @Description("by when") @Nullable Moment due)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Stage {}
    }

    /** How a section is set out. */
    public enum Layout {
        /** One after the other. */
        @Description("one after the other")
        LIST,
        /** Rows and columns: of notes a row for each, or for each organisation where several kinds stand side by side. */
        @Description(
                "in rows and columns; of notes a row for each, or for each organisation where there are several kinds")
        TABLE,
        /** A picture made from numbers, with its table. */
        @Description("a picture made from numbers, with its table")
        CHART
    }

    /** What figures are compared with. */
    public enum Comparison {
        /** The cohort before. */
        @Description("the cohort before")
        LAST_COHORT,
        /** The host's visit before. */
        @Description("the host's visit before")
        LAST_VISIT
    }
}
