package org.criticalfriend.engine.composition.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.criticalfriend.documents.chart.Agreement;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.composition.material.RatedItems;
import org.criticalfriend.engine.composition.material.Split;
import org.criticalfriend.engine.composition.material.Sums;
import org.criticalfriend.engine.composition.material.TakenUp;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.Ranking;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Shows what was answered: as stacked bars where counts are asked for, level by level where a scale or an earlier cohort
 * asks for that, and as a table of figures otherwise; apart for groups, and beside what was answered before, where the
 * file asks for that.
 *
 * <p>Figures of small groups are withheld, those of earlier cohorts by whichever edition
 * promised more. Where groups stand beside one another, the smallest of the others go with a withheld one as far as
 * needed, so that subtraction does not bring it back ({@link SmallGroups}). Notes that are rated count together, and are
 * shown where they are of so many hosts.
 */
public final class RatingsTable {

    private static final int WIDEST_CHART = 7;
    private static final String ANSWERS = "answers";
    private static final String ALL_FAVOURABLE = "all-favourable";

    private final Programme programme;
    private final Titles titles;
    private final Vocabulary vocabulary;
    private final TakenUp takenUp;

    /**
     * A table.
     *
     * @param takenUp the words of the notes that are rated
     */
    public RatingsTable(Programme programme, Titles titles, Vocabulary vocabulary, TakenUp takenUp) {
        this.programme = programme;
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.takenUp = takenUp;
    }

    public List<Block> blocks(
            Output.Section section,
            Output output,
            Instrument instrument,
            Answers now,
            Before before,
            SmallGroups rule) {
        List<Entry> entries = now.to(instrument);
        if (entries.isEmpty()) {
            return List.of();
        }
        if (section.show().contains(ANSWERS)) {
            return List.of(new AnswerTable(programme, instrument, output, now, takenUp).of(entries));
        }
        List<Block> blocks = new ArrayList<>();
        if (section.splitBy().isEmpty()) {
            blocks.addAll(whole(section, instrument, now, before, rule));
        }
        for (String by : section.splitBy()) {
            blocks.addAll(apart(section, instrument, now, before, rule, new Split(by, titles)));
        }
        if (section.show().contains(ALL_FAVOURABLE)) {
            blocks.add(new Block.Paragraph(new AllFavourable(programme, instrument).sentence(now, before, rule)));
        }
        if (before.isThere()) {
            blocks.addAll(before.told(instrument));
        }
        return blocks;
    }

    private List<Block> whole(
            Output.Section section, Instrument instrument, Answers now, Before before, SmallGroups rule) {
        Sums sums = Sums.of(programme, instrument, List.of(now), rule);
        Sums past = Sums.of(programme, instrument, before.answers(), before.smallGroups(instrument, rule));
        FigureTable figures = new FigureTable(vocabulary, before);
        List<ItemRow> rows = ranked(section.rankBy(), sums.rows());
        LevelTable levels = new LevelTable(programme, instrument, section.show(), now, before);
        boolean isByLevel = levels.isMeantFor(rows);
        List<Block> blocks = new ArrayList<>();
        if (isByLevel) {
            rows.forEach(row -> blocks.add(levels.of(row, past.row(row.item()))));
        }
        List<String> show = shown(section, isByLevel);
        boolean isChart = show.contains(FigureTable.COUNTS)
                && rows.stream().allMatch(row -> row.levels().size() <= WIDEST_CHART);
        if (isChart && !rows.isEmpty()) {
            blocks.addAll(charts(instrument, rows));
        } else if (!show.isEmpty() && !rows.isEmpty()) {
            List<FigureTable.Line> lines = rows.stream()
                    .map(row -> new FigureTable.Line(
                            List.of(RatedItems.statement(programme, instrument, row)), sums, row, past.row(row.item())))
                    .toList();
            blocks.add(figures.of(List.of(RatedItems.STATEMENT), show, lines));
        }
        if (!sums.few().isEmpty()) {
            blocks.add(new Block.Paragraph(few(instrument, sums.few().size())));
        }
        if (!sums.fewOrganisations().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    fewOrganisations(instrument, sums.fewOrganisations().size())));
        }
        blocks.addAll(notCompared(instrument, rows, past, before));
        return blocks;
    }

    /** In the order of a figure, if one is named. */
    private List<ItemRow> ranked(@Nullable String by, List<ItemRow> rows) {
        if (by == null) {
            return rows;
        }
        Ranking ranking = Ranking.of(
                tally -> WordCalls.figure(vocabulary, by, tally).or(failure -> OptionalDouble.empty()), rows);
        return ranking.ranked().stream().map(Ranking.Ranked::row).toList();
    }

    /** The figures of the table, in the order of the file; none where all that is asked for is shown level by level. */
    private static List<String> shown(Output.Section section, boolean isByLevel) {
        List<String> asked = section.show().isEmpty() ? List.of("n", "mean") : section.show();
        return asked.stream()
                .filter(figure -> !figure.equals(ALL_FAVOURABLE))
                .filter(figure ->
                        !isByLevel || !(figure.equals(FigureTable.COUNTS) || figure.equals(FigureTable.PERCENT)))
                .toList();
    }

    /** Groups beside one another: a row for each statement and group. */
    private List<Block> apart(
            Output.Section section, Instrument instrument, Answers now, Before before, SmallGroups rule, Split split) {
        Map<String, Sums> present = Sums.apart(programme, instrument, List.of(now), rule, split);
        Map<String, Sums> past = before.isThere()
                ? Sums.apart(programme, instrument, before.answers(), before.smallGroups(instrument, rule), split)
                : Map.of();
        Map<String, List<FigureTable.Line>> byItem = new LinkedHashMap<>();
        RatedItems.of(programme, instrument).keySet().forEach(item -> byItem.put(item, new ArrayList<>()));
        Set<String> withheld = new LinkedHashSet<>();
        present.forEach((group, sums) -> {
            if (!sums.withheld().isEmpty()) {
                withheld.add(group);
            }
            for (ItemRow row : sums.rows()) {
                String remark = row.negative() ? " (negatively worded)" : "";
                Optional<ItemRow> earlier = Optional.ofNullable(past.get(group)).flatMap(one -> one.row(row.item()));
                byItem.computeIfAbsent(row.item(), none -> new ArrayList<>())
                        .add(new FigureTable.Line(
                                List.of(statement(instrument, row) + remark, group), sums, row, earlier));
            }
        });
        List<FigureTable.Line> lines =
                byItem.values().stream().flatMap(List::stream).toList();
        List<Block> blocks = new ArrayList<>();
        List<String> show = shown(section, false);
        if (!lines.isEmpty() && !show.isEmpty()) {
            blocks.add(
                    new FigureTable(vocabulary, before).of(List.of(RatedItems.STATEMENT, split.title()), show, lines));
        }
        if (!withheld.isEmpty()) {
            blocks.add(new Block.Paragraph("Not every answer of " + Sentences.and(List.copyOf(withheld))
                    + " is shown: a group has at least " + instrument.smallestGroup()
                    + ", so that nobody can be known by an answer."));
        }
        return blocks;
    }

    /** What stands alone, so that nobody takes it for something that did not change. */
    private List<Block> notCompared(Instrument instrument, List<ItemRow> rows, Sums past, Before before) {
        if (!before.isThere()) {
            return List.of();
        }
        List<String> alone = new ArrayList<>();
        List<String> few = new ArrayList<>();
        for (ItemRow row : rows) {
            if (past.withheld().contains(row.item())) {
                few.add(Sentences.quote(statement(instrument, row)));
            } else if (past.row(row.item()).isEmpty()) {
                alone.add(Sentences.quote(statement(instrument, row)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!alone.isEmpty()) {
            blocks.add(new Block.Paragraph(Sentences.and(alone) + " cannot be compared with " + before.label() + "."));
        }
        if (!few.isEmpty()) {
            blocks.add(new Block.Paragraph("Of " + before.label() + ", " + Sentences.and(few)
                    + (few.size() == 1 ? " is" : " are") + " not shown: too few answered."));
        }
        return blocks;
    }

    private String few(Instrument instrument, int statements) {
        if (Sums.isOfNotes(instrument)) {
            return "What was answered is of fewer than " + instrument.smallestGroup()
                    + " hosts and is not shown, so that no host can be known by it.";
        }
        return (statements == 1 ? "One statement was" : statements + " statements were") + " answered by fewer than "
                + instrument.smallestGroup() + " " + titles.respondents(instrument) + " and "
                + (statements == 1 ? "is" : "are") + " not shown, so that nobody can be known by an answer.";
    }

    private static String fewOrganisations(Instrument instrument, int statements) {
        String shown = "shown to these organisations alone.";
        if (Sums.isOfNotes(instrument)) {
            return "All who answered come from fewer than three organisations; what they answered is " + shown;
        }
        return "All who answered " + (statements == 1 ? "one statement" : statements + " statements")
                + " come from fewer than three organisations; the figures are " + shown;
    }

    /**
     * A chart for each scale, since bars can only be compared on one. A scale that counts those who choose no level is not
     * among them: its levels are told one by one.
     */
    private List<Block> charts(Instrument instrument, List<ItemRow> rows) {
        Map<List<Block.Level>, List<Block.Bar>> byScale = new LinkedHashMap<>();
        for (ItemRow row : rows) {
            byScale.computeIfAbsent(row.chartLevels(), none -> new ArrayList<>())
                    .add(row.bar(statement(instrument, row), null, String.join("; ", row.notes())));
        }
        List<Block> charts = new ArrayList<>();
        byScale.forEach((levels, bars) -> charts.add(new Block.Chart("", finding(levels, bars), levels, "", bars)));
        return charts;
    }

    private static String finding(List<Block.Level> levels, List<Block.Bar> bars) {
        Agreement agreement = Agreement.of(levels, bars);
        boolean hasFavourable = levels.stream().anyMatch(Block.Level::favourable);
        return hasFavourable && agreement.answers() > 0 ? agreement.inWords() + "." : "";
    }

    private String statement(Instrument instrument, ItemRow row) {
        return RatedItems.statement(programme, instrument, row.item());
    }
}
