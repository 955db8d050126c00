package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Output;

/** What a section of a document shows, and how it is set out. */
public final class SectionPhrases {

    private final Titles titles;
    private final Times times;
    private final ConditionPhrases conditions;
    private final OtherWords others;

    SectionPhrases(Titles titles, Times times, ConditionPhrases conditions, OtherWords others) {
        this.titles = titles;
        this.times = times;
        this.conditions = conditions;
        this.others = others;
    }

    /** Everything about a section as one phrase: {@code the answers to *After visit*, with the mean}. */
    public String shown(Output.Section section) {
        List<String> parts = new ArrayList<>();
        parts.add(others.section(section.word(), titles));
        if (section.heading() != null) {
            parts.add("only under " + titles.heading(section.heading()));
        }
        if (section.groupBy() != null) {
            parts.add("grouped by " + group(section.groupBy()));
        }
        if (section.layout() != null) {
            parts.add(
                    switch (section.layout()) {
                        case LIST -> "as a list";
                        case TABLE -> "as a table";
                        case CHART -> "as a chart with its table";
                    });
        }
        if (!section.show().isEmpty()) {
            parts.add("with "
                    + Sentences.and(section.show().stream().map(this::figure).toList()));
        }
        if (!section.splitBy().isEmpty()) {
            parts.add("apart for "
                    + Sentences.and(section.splitBy().stream().map(this::split).toList()));
        }
        if (section.rankBy() != null) {
            parts.add("ranked by " + figure(section.rankBy()));
        }
        if (section.compare() != null) {
            parts.add(
                    section.compare() == Output.Comparison.LAST_COHORT
                            ? "beside those of the cohort before"
                            : "beside those of the visit before");
        }
        if (section.onlyIf() != null) {
            parts.add(conditions.only(section.onlyIf()));
        }
        return String.join(", ", parts);
    }

    private String group(String by) {
        return switch (by) {
            case "kind", "organisation", "author", "step" -> by;
            case "themes" -> "theme";
            default -> "the headings of " + titles.framework(by);
        };
    }

    private String split(String by) {
        return switch (by) {
            case "side" -> "hosts and visitors";
            case "role", "team", "step" -> "each " + titles.per(by);
            default -> "each " + FactPhrases.fact(by);
        };
    }

    /** A figure of ratings: {@code the mean}. */
    private String figure(String name) {
        return switch (name) {
            case "counts" -> "the number of answers on each level";
            case "percent" -> "percentages";
            case "n" -> "the number of answers";
            case "mean", "median", "mode" -> "the " + name;
            case "sd" -> "the standard deviation";
            case "favourable" -> "the share that agrees";
            case "all-favourable" -> "the number of hosts with nothing but agreement";
            case "answers" -> "the answers one by one";
            default -> others.meaning(name, WordPlace.FIGURE);
        };
    }

    /** A form a document can be had in: {@code a PDF}. */
    public String format(String name) {
        return switch (name) {
            case "html" -> "a web page";
            case "pdf" -> "a PDF";
            case "docx" -> "a document for a word processor";
            case "json" -> "data for other programs";
            case "csv" -> "plain tables";
            case "xlsx" -> "a spreadsheet";
            default -> others.meaning(name, WordPlace.FORMAT);
        };
    }

    /** When a stage of a sign-off is due. */
    public String stage(Output.Stage stage) {
        String who = Sentences.title(stage.title()) + " by " + titles.anyOf(stage.by());
        return stage.due() == null ? who : who + " (" + times.moment(stage.due()) + ")";
    }
}
