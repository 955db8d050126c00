package org.criticalfriend.engine.composition.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.criticalfriend.documents.chart.Agreement;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.composition.material.Sums;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.statistics.Figure;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.spi.document.Block;

/**
 * A table of figures: a row for each statement, or for each statement and group. Beside each figure stands the one of what
 * was answered before, and of a number the change.
 */
public final class FigureTable {

    /** How many chose each level. */
    public static final String COUNTS = "counts";

    /** The share of each level. */
    public static final String PERCENT = "percent";

    /** Stands where a plugin gave no figure. */
    private static final String FAILED = "–";

    private static final Map<String, String> TITLES = Map.of(
            "n",
            "n",
            "mean",
            "Mean",
            "median",
            "Median",
            "mode",
            "Mode",
            "sd",
            "SD",
            PERCENT,
            "Share of each level, %");

    private final Vocabulary vocabulary;
    private final Before before;
    private final Map<String, WordCalls.FigureStyle> styles = new HashMap<>();

    public FigureTable(Vocabulary vocabulary, Before before) {
        this.vocabulary = vocabulary;
        this.before = before;
    }

    /**
     * A row of figures.
     *
     * @param names the statement, and the group where groups stand apart
     * @param sums that the row is of
     * @param earlier the same before, where it may be shown
     */
    public record Line(List<String> names, Sums sums, ItemRow row, Optional<ItemRow> earlier) {}

    /**
     * The table.
     *
     * @param names the titles of the columns that say what a row is of
     * @param show the figures, in the order of the file
     */
    public Block of(List<String> names, List<String> show, List<Line> lines) {
        List<LevelColumn> levels = lines.stream()
                .flatMap(line -> line.sums().columns().stream())
                .distinct()
                .toList();
        List<String> columns = new ArrayList<>(names);
        show.forEach(figure -> columns.addAll(titles(figure, levels, lines)));
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(line.names());
            show.forEach(figure -> cells.addAll(cells(figure, levels, line)));
            rows.add(cells);
        }
        List<Integer> figures =
                IntStream.range(names.size(), columns.size()).boxed().toList();
        return new Block.Grid("", columns, rows, figures);
    }

    private List<String> titles(String figure, List<LevelColumn> levels, List<Line> lines) {
        if (figure.equals(COUNTS)) {
            return levels.stream().map(LevelColumn::label).toList();
        }
        String title = figure.equals("favourable")
                ? favourable(lines)
                : TITLES.containsKey(figure)
                        ? TITLES.get(figure)
                        : style(figure).heading();
        return beside(figure, title, title + ", " + before.label(), title + ", change");
    }

    /** Those who agree, where the levels are to agree by; else the levels themselves, where they are the same in all rows. */
    private static String favourable(List<Line> lines) {
        List<List<Block.Level>> scales =
                lines.stream().map(line -> line.row().chartLevels()).distinct().toList();
        if (scales.stream().allMatch(Agreement::isSaidBy)) {
            return "Agree, %";
        }
        return scales.size() > 1
                ? "Favourable, %"
                : Sentences.or(scales.get(0).stream()
                                .filter(Block.Level::favourable)
                                .map(Block.Level::title)
                                .toList())
                        + ", %";
    }

    private List<String> cells(String figure, List<LevelColumn> levels, Line line) {
        if (figure.equals(COUNTS)) {
            return levels.stream().map(level -> count(line, level)).toList();
        }
        String present = cell(figure, line.row());
        String earlier = line.earlier().map(row -> cell(figure, row)).orElse("");
        return beside(figure, present, earlier, isNumber(figure) ? change(present, earlier) : "");
    }

    private List<String> beside(String figure, String present, String earlier, String change) {
        if (!before.isThere()) {
            return List.of(present);
        }
        return isNumber(figure) ? List.of(present, earlier, change) : List.of(present, earlier);
    }

    private static String count(Line line, LevelColumn level) {
        int place = line.sums().columns().indexOf(level);
        OptionalInt count =
                place < 0 ? OptionalInt.empty() : line.sums().counts(line.row()).get(place);
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }

    private static boolean isNumber(String figure) {
        return !List.of("n", "mode", PERCENT).contains(figure);
    }

    /** The difference of two figures as they are printed, so that readers come to the same; empty without one of them. */
    public static String change(String present, String earlier) {
        if (present.isEmpty() || earlier.isEmpty() || present.equals(FAILED) || earlier.equals(FAILED)) {
            return "";
        }
        BigDecimal change = new BigDecimal(present).subtract(new BigDecimal(earlier));
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }

    private String cell(String figure, ItemRow row) {
        return switch (figure) {
            case "n" -> Integer.toString(row.n());
            case "mean" ->
                Figure.MEAN
                        .rounded(row.tally(), 1)
                        .map(BigDecimal::toPlainString)
                        .orElse("");
            case "median" -> row.median().map(BigDecimal::toPlainString).orElse("");
            case "mode" ->
                String.join(", ", row.modes().stream().map(String::valueOf).toList());
            case "sd" ->
                Figure.SD.rounded(row.tally(), 2).map(BigDecimal::toPlainString).orElse("");
            case "favourable" ->
                row.percentFavourable().map(BigDecimal::toPlainString).orElse("");
            case PERCENT -> percent(row);
            default -> {
                OptionalDouble number =
                        WordCalls.figure(vocabulary, figure, row.tally()).value();
                yield number == null
                        ? FAILED
                        : number.isEmpty()
                                ? ""
                                : BigDecimal.valueOf(number.getAsDouble())
                                        .setScale(style(figure).decimals(), RoundingMode.HALF_UP)
                                        .toPlainString();
            }
        };
    }

    /** How a plugin's figure is printed, asked once for the whole table. */
    private WordCalls.FigureStyle style(String figure) {
        return styles.computeIfAbsent(
                figure,
                asked -> WordCalls.style(vocabulary, asked)
                        .or(failure -> new WordCalls.FigureStyle(Sentences.capital(Nouns.word(asked)), 2)));
    }

    private static String percent(ItemRow row) {
        List<String> shares = new ArrayList<>();
        for (int level = 0; level < row.levels().size(); level++) {
            long share = Math.round(100.0 * row.tally().counts().get(level) / row.n());
            shares.add(row.levels().get(level).title() + " " + share);
        }
        return String.join(", ", shares);
    }
}
