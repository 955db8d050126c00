package org.criticalfriend.spi.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * A document the programme produces.
 *
 * @since 0.1
 */
@Means("a document the programme produces")
public record Output(
        String path,

        @Means("the name people see, with <host>, <team>, <cohort>, <person> or <organisation> where it fits")
        String title,

        @Means("a sentence of help") @Nullable String hint,

        @Means("one document for each visit, team, cohort, organisation or role")
        @Names(
                value = {Kind.ORGANISATION, Kind.ROLE},
                or = {"visit", "team", "cohort"})
        String per,

        @Means("what stands in it, in this order; a section with nothing to show is left out") @Needed
        ById<Section> sections,

        @Means("the stages until it is released, in order; none: composed whenever it is opened")
        ById<Stage> signOff,

        @Means("who reads it once released") @Names(Kind.READER) @Needed
        List<String> audience,

        @Means("the forms it can be had in; default html and pdf") @OneWord(WordPlace.FORMAT) @Default("[html, pdf]")
        List<String> formats,

        @Means("made only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
        Use onlyIf)
        implements Part {

    /**
     * One section of a document.
     *
     * @param word the section's one word with its settings
     * @since 0.1
     */
    @Means("exactly one section word, and how it is set out")
    public record Section(
            String path,

            @Means("the name people see; default the id in words")
            String title,

            @Means("what the section shows") @OneWord(value = WordPlace.SECTION, beside = true)
            Use word,

            @Means("only what stands under this heading") @Nullable
            String heading,

            @Means("a framework, or kind, organisation, author or step")
            @Names(
                    value = Kind.FRAMEWORK,
                    or = {"kind", "organisation", "author", "step"})
            @Nullable
            String groupBy,

            @Means("list, table or chart; default what suits") @Nullable
            Layout layout,

            @Means("the figures of ratings") @OneWord(WordPlace.FIGURE)
            List<String> show,

            @Means("figures apart for each side, step, role, team or value of a fact")
            @Names(
                    value = Kind.FACT,
                    or = {"side", "step", "role", "team"})
            List<String> splitBy,

            @Means("the figure that gives the order") @OneWord(WordPlace.FIGURE) @Nullable
            String rankBy,

            @Means("what it is compared with") @Nullable Comparison compare,

            @Means("shown only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Part {

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
    @Means("a stage of the sign-off: the first drafts, the others comment, give back or pass on")
    public record Stage(
            String path,

            @Means("the name people see; default the id in words")
            String title,

            @Means("who acts") @Names(Kind.WHO) @Needed List<String> by,
            @Means("by when") @Nullable Moment due)
            implements Part {}

    /** How a section is set out. */
    public enum Layout {
        /** One after the other. */
        @Means("one after the other")
        LIST,
        /** Rows and columns: of notes a row for each, or for each organisation where several kinds stand side by side. */
        @Means("in rows and columns; of notes a row for each, or for each organisation where there are several kinds")
        TABLE,
        /** A picture made from numbers, with its table. */
        @Means("a picture made from numbers, with its table")
        CHART
    }

    /** What figures are compared with. */
    public enum Comparison {
        /** The cohort before. */
        @Means("the cohort before")
        LAST_COHORT,
        /** The host's visit before. */
        @Means("the host's visit before")
        LAST_VISIT
    }
}
