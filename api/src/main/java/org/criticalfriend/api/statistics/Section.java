package org.criticalfriend.api.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.api.chart.RangeDots;
import org.criticalfriend.engine.statistics.Figure;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.Ranking;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.jspecify.annotations.Nullable;

/** One instrument on its way to the page: levels become bars, numbers become dots in order of their means. */
final class Section {

    private final Tabulated tabulated;
    private final Instrument instrument;
    private final InstrumentTable table;
    private final Scale scale;
    private final List<ItemRow> onLevels;
    private final List<ItemRow> onRanges;

    Section(Tabulated tabulated) {
        this.tabulated = tabulated;
        this.instrument = tabulated.instrument();
        this.table = tabulated.table();
        this.scale = scale(instrument.scale());
        List<ItemRow> answered =
                table.rows().stream().filter(row -> row.n() > 0).toList();
        onLevels = answered.stream().filter(row -> !isRange(scaleOf(row))).toList();
        onRanges = ranked(answered.stream().filter(row -> isRange(scaleOf(row))).toList());
    }

    Tabulated tabulated() {
        return tabulated;
    }

    /** The scale of its bars. */
    Scale scale() {
        return onLevels.isEmpty() ? scale : scaleOf(onLevels.get(0));
    }

    boolean hasBars() {
        return !onLevels.isEmpty();
    }

    /** Bars on the page's scale first, then bars on another, then dots. */
    int rank(String commonestScale) {
        return !hasBars() ? 2 : scale().id().equals(commonestScale) ? 0 : 1;
    }

    List<BarChart.Key> legend() {
        return hasBars() ? Bars.legend(onLevels.get(0).chartLevels()) : List.of();
    }

    List<BarChart.Row> bars() {
        return onLevels.stream().map(this::bar).toList();
    }

    /** The ends of its means: {@code from 1 to 6}. */
    String scores() {
        List<Integer> scores =
                onLevels.stream()
                        .filter(ItemRow::hasMean)
                        .findFirst()
                        .map(this::scaleOf)
                        .orElse(scale())
                        .scores()
                        .stream()
                        .sorted()
                        .toList();
        return "from " + scores.get(0) + " to " + scores.get(scores.size() - 1);
    }

    StatisticsPage.Section page(String commonestScale) {
        return new StatisticsPage.Section(
                instrument.id(),
                instrument.title(),
                new Findings(tabulated, onLevels, onRanges).inWords(),
                hasBars() && rank(commonestScale) > 0 ? legend() : List.of(),
                bars(),
                onRanges.isEmpty() ? List.of() : axis(scaleOf(onRanges.get(0))),
                onRanges.stream().map(this::dots).toList(),
                onLevels.isEmpty() ? figures(onRanges) : counts(),
                note());
    }

    /** The highest mean first. */
    private static List<ItemRow> ranked(List<ItemRow> rows) {
        return Ranking.of(Figure.MEAN::figure, rows).ranked().stream()
                .map(Ranking.Ranked::row)
                .toList();
    }

    private BarChart.Row bar(ItemRow row) {
        String unanswered = scaleOf(row).unanswered();
        // The answers do not tell of a place or team that left out the whole instrument.
        boolean isCounted = unanswered != null && instrument.per().equals("person");
        return Bars.row(
                row.chartLevels(),
                unanswered == null ? "" : unanswered,
                bar(row, isCounted ? row.unanswered() : null),
                flags(row));
    }

    /** Where a mean says nothing, the share of the favourable level stands in its place, or else of the highest one. */
    private static Block.Bar bar(ItemRow row, @Nullable Integer unanswered) {
        Block.Bar bar = row.bar(row.text(), unanswered, "");
        if (row.hasMean()) {
            return bar;
        }
        int level = row.tally().favourable().stream()
                .findFirst()
                .orElse(row.levels().size() - 1);
        long share = Math.round(100.0 * bar.counts().get(level) / row.n());
        return new Block.Bar(
                bar.statement(), bar.counts(), bar.unanswered(), bar.negative(), share + " %", bar.remark());
    }

    /** Whether the number beside each of its bars is a mean. */
    boolean hasMeans() {
        return onLevels.stream().anyMatch(ItemRow::hasMean);
    }

    /** Whether it is a share beside any of them. */
    boolean hasShares() {
        return onLevels.stream().anyMatch(row -> !row.hasMean());
    }

    private StatisticsPage.DotRow dots(ItemRow row) {
        Scale.Level[] ends = ends(scaleOf(row));
        return new StatisticsPage.DotRow(
                row.text(),
                flags(row),
                RangeDots.of(
                        Integer.parseInt(ends[0].id()),
                        Integer.parseInt(ends[1].id()),
                        exact(row.mean()),
                        exact(row.median())),
                mean(row),
                "n = " + row.n());
    }

    private List<String> flags(ItemRow row) {
        List<String> flags = new ArrayList<>();
        if (row.negative()) {
            flags.add("Worded negatively: a low mean is good");
        }
        table.expected().ifPresent(expected -> {
            if (row.n() != expected) {
                long odd =
                        table.rows().stream().filter(one -> one.n() != expected).count();
                String others = odd == 1 ? "the other statements have " : "most statements have ";
                flags.add(row.n() + (row.n() == 1 ? " answer" : " answers") + ", where " + others + expected);
            }
        });
        if (!isRange(scaleOf(row)) && !scaleOf(row).id().equals(scale().id())) {
            flags.add("On a scale of its own: "
                    + scaleOf(row).levels().stream().map(Scale.Level::title).collect(Collectors.joining(", ")));
        }
        return flags;
    }

    private StatisticsPage.Table counts() {
        List<String> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column.label()));
        columns.add("n");
        columns.add("Mean");
        List<StatisticsPage.Row> rows = new ArrayList<>();
        for (ItemRow row : table.rows()) {
            List<String> cells = new ArrayList<>();
            table.counts(row).forEach(count -> cells.add(count.isPresent() ? Integer.toString(count.getAsInt()) : ""));
            cells.add(Integer.toString(row.n()));
            cells.add(mean(row));
            rows.add(new StatisticsPage.Row(row.text(), cells));
        }
        return new StatisticsPage.Table("Statement", columns, rows);
    }

    private StatisticsPage.Table figures(List<ItemRow> ranked) {
        return new StatisticsPage.Table(
                "Statement",
                List.of("n", "Mean", "Mode", "Median", "Standard deviation"),
                ranked.stream()
                        .map(row -> new StatisticsPage.Row(
                                row.text(),
                                List.of(
                                        Integer.toString(row.n()),
                                        mean(row),
                                        row.modes().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" and ")),
                                        row.median()
                                                .map(BigDecimal::toPlainString)
                                                .orElse(""),
                                        Figure.SD
                                                .rounded(row.tally(), 2)
                                                .map(BigDecimal::toPlainString)
                                                .orElse(""))))
                        .toList());
    }

    private String note() {
        boolean isFlagged = table.rows().stream()
                .anyMatch(row -> row.negative() || row.n() != table.expected().orElse(row.n()));
        String flagged = isFlagged
                ? "The figures say what the counts say: nothing is turned round, and nothing is repaired."
                : "";
        return (agreed() + " " + flagged).strip();
    }

    private String agreed() {
        return instrument.per().equals("team")
                ? "Each team agreed on one answer: n counts teams, and this is no survey of the people in them."
                : "";
    }

    private static String mean(ItemRow row) {
        return Optional.of(row)
                .filter(ItemRow::hasMean)
                .flatMap(one -> Figure.MEAN.rounded(one.tally(), 1))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static double exact(Optional<BigDecimal> figure) {
        return figure.orElseThrow().doubleValue();
    }

    private static List<RangeDots.Mark> axis(Scale range) {
        Scale.Level[] ends = ends(range);
        return RangeDots.marks(Integer.parseInt(ends[0].id()), Integer.parseInt(ends[1].id()));
    }

    private static Scale.Level[] ends(Scale range) {
        List<Scale.Level> levels = range.levels();
        return new Scale.Level[] {levels.get(0), levels.get(levels.size() - 1)};
    }

    /** A range of one number has no length to draw a dot on. */
    private static boolean isRange(Scale scale) {
        return scale.range() != null && scale.levels().size() > 1;
    }

    private Scale scaleOf(ItemRow row) {
        return instrument
                .items()
                .find(row.item())
                .map(Instrument.Item::scale)
                .map(this::scale)
                .orElse(scale);
    }

    private Scale scale(String id) {
        return tabulated
                .cohort()
                .programme()
                .scales()
                .find(id)
                .orElseThrow(() -> new IllegalStateException("a valid programme has the scale " + id));
    }
}
