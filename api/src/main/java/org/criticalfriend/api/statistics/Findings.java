package org.criticalfriend.api.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.documents.chart.Agreement;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Scale;

/** What the counts of one instrument say, in a sentence or two. */
final class Findings {

    private final Tabulated tabulated;
    private final List<ItemRow> onLevels;
    private final List<ItemRow> onRanges;

    Findings(Tabulated tabulated, List<ItemRow> onLevels, List<ItemRow> onRanges) {
        this.tabulated = tabulated;
        this.onLevels = onLevels;
        this.onRanges = onRanges;
    }

    String inWords() {
        List<String> sentences = new ArrayList<>();
        List<ItemRow> withSides = onLevels.stream()
                .filter(row -> !row.tally().favourable().isEmpty())
                .toList();
        List<ItemRow> toAgree = withSides.stream()
                .filter(row -> Agreement.isSaidBy(row.chartLevels()))
                .toList();
        if (!toAgree.isEmpty()) {
            agreement(toAgree, sentences);
        }
        shares(withSides.stream().filter(row -> !toAgree.contains(row)).toList(), sentences);
        if (withSides.isEmpty() && !onLevels.isEmpty()) {
            sentences.add(answers(onLevels) + ".");
        }
        range(sentences);
        withheld(sentences);
        return sentences.isEmpty() ? "Nobody has answered yet." : String.join(" ", sentences);
    }

    private void agreement(List<ItemRow> rows, List<String> sentences) {
        List<ItemRow> positive = rows.stream().filter(row -> !row.negative()).toList();
        List<ItemRow> negative = rows.stream().filter(ItemRow::negative).toList();
        if (negative.isEmpty()) {
            sentences.add(agreeing(positive) == sum(positive) ? allAgree(positive) : mostAgree(positive));
        } else if (positive.isEmpty()) {
            sentences.add(disagreeing(negative) + " answers do not agree with " + the(negative, "statement")
                    + ", worded negatively.");
        } else {
            sentences.add(agreeing(positive) + " of " + sum(positive) + " answers agree with "
                    + the(positive, "statement") + " worded positively; " + disagreeing(negative)
                    + " do not agree with " + theOnes(negative) + " worded negatively.");
        }
    }

    /** What is no agreement is told by the names of the favourable levels, scale by scale. */
    private static void shares(List<ItemRow> rows, List<String> sentences) {
        Map<List<Block.Level>, List<Block.Bar>> byScale = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.negative())
                .forEach(row -> byScale.computeIfAbsent(row.chartLevels(), none -> new ArrayList<>())
                        .add(row.bar(row.text(), null, "")));
        byScale.forEach(
                (levels, bars) -> sentences.add(Agreement.of(levels, bars).inWords() + "."));
        List<ItemRow> negative = rows.stream().filter(ItemRow::negative).toList();
        if (!negative.isEmpty()) {
            sentences.add(answers(negative) + " worded negatively.");
        }
    }

    private static String mostAgree(List<ItemRow> rows) {
        int agreeing = agreeing(rows);
        if (agreeing == 0) {
            return "None of the " + sum(rows) + " answers agrees.";
        }
        long unanimous =
                rows.stream().filter(row -> agreeing(List.of(row)) == row.n()).count();
        String onAll = unanimous == 0
                ? ""
                : " On " + Numbers.word((int) unanimous) + " of the " + Numbers.word(rows.size())
                        + " statements every answer agrees.";
        return new Agreement(rows.get(0).chartLevels(), agreeing, sum(rows)).inWords() + highest(rows) + "." + onAll;
    }

    /** Where few levels were chosen at all, their names say more than a number. */
    private static String allAgree(List<ItemRow> rows) {
        Set<Integer> chosen = new TreeSet<>();
        for (ItemRow row : rows) {
            for (int level = 0; level < row.levels().size(); level++) {
                if (row.tally().counts().get(level) > 0) {
                    chosen.add(level);
                }
            }
        }
        if (chosen.size() > 2 || !isOneScale(rows)) {
            return "All " + sum(rows) + " answers agree" + highest(rows) + ".";
        }
        List<Scale.Level> levels = rows.get(0).levels();
        List<String> names =
                chosen.stream().map(level -> quoted(levels.get(level))).toList();
        return "All " + sum(rows) + " answers are " + Sentences.or(names) + ".";
    }

    /** How many of those that agree chose the highest level, where that is a level to agree by. */
    private static String highest(List<ItemRow> rows) {
        ItemRow first = rows.get(0);
        int highest = first.levels().size() - 1;
        if (!isOneScale(rows) || !first.tally().favourable().contains(highest)) {
            return "";
        }
        int chosen =
                rows.stream().mapToInt(row -> row.tally().counts().get(highest)).sum();
        return ", " + (chosen == 0 ? "none" : "" + chosen) + " of them "
                + quoted(first.levels().get(highest));
    }

    private static String disagreeing(List<ItemRow> rows) {
        return (sum(rows) - agreeing(rows)) + " of " + sum(rows);
    }

    private static String theOnes(List<ItemRow> rows) {
        return "the " + Numbers.word(rows.size());
    }

    private static String the(List<ItemRow> rows, String what) {
        return "the " + (rows.size() == 1 ? what : Numbers.word(rows.size()) + " " + what + "s");
    }

    private void range(List<String> sentences) {
        if (onRanges.isEmpty()) {
            return;
        }
        List<Scale.Level> levels = onRanges.get(0).levels();
        sentences.add(answers(onRanges) + ", from " + end(levels.get(0)) + " to " + end(levels.get(levels.size() - 1))
                + ". Highest mean first. Dot: mean. Upright bar: median.");
    }

    private void withheld(List<String> sentences) {
        int few = tabulated.shown().few().size();
        int fewOrganisations = tabulated.shown().fewOrganisations().size();
        String people = Numbers.word(tabulated.table().smallestGroup()) + " "
                + new Titles(tabulated.cohort().programme()).respondents(tabulated.instrument());
        if (few > 0 && onLevels.isEmpty() && onRanges.isEmpty()) {
            sentences.add("Nothing is shown yet: answers are shown once " + people + " have answered.");
        } else if (few > 0) {
            sentences.add(notShown(few) + ": fewer than " + people + " answered.");
        }
        if (fewOrganisations > 0) {
            sentences.add(notShown(fewOrganisations)
                    + " to you: all who answered come from fewer than three organisations, which alone see it.");
        }
    }

    private static String notShown(int statements) {
        return English.alone(English.count(statements, "Statement")) + (statements == 1 ? " is" : " are")
                + " not shown";
    }

    private static String answers(List<ItemRow> rows) {
        int least = rows.stream().mapToInt(ItemRow::n).min().orElse(0);
        int most = rows.stream().mapToInt(ItemRow::n).max().orElse(0);
        String number = least == most ? "" + most : "Between " + least + " and " + most;
        return number + (most == 1 ? " answer" : " answers") + " to each statement";
    }

    private static String end(Scale.Level level) {
        return level.hint() == null ? level.title() : level.title() + " (" + Nouns.inSentence(level.hint()) + ")";
    }

    private static boolean isOneScale(List<ItemRow> rows) {
        return rows.stream().map(ItemRow::levels).distinct().count() == 1;
    }

    private static String quoted(Scale.Level level) {
        return "“" + Nouns.inSentence(level.title()) + "”";
    }

    private static int sum(List<ItemRow> rows) {
        return rows.stream().mapToInt(ItemRow::n).sum();
    }

    private static int agreeing(List<ItemRow> rows) {
        return rows.stream()
                .mapToInt(row -> row.bar(row.text(), null, "").agreeing(row.chartLevels()))
                .sum();
    }
}
