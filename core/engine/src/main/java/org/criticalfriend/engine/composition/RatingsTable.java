package org.criticalfriend.engine.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.document.Block;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.statistics.Figure;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.engine.statistics.Ranking;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.FigureWord;
import org.jspecify.annotations.Nullable;

/**
 * Shows what was answered: as stacked bars where counts are asked for, and as a table of figures otherwise; apart for
 * groups, and beside what was answered before, where the file asks for that.
 *
 * <p>Figures of fewer answers than the smallest group are withheld, those of earlier cohorts by whichever edition
 * promised more. Where groups stand beside one another, the smallest of the others go with a withheld one as far as
 * needed, so that subtraction does not bring it back ({@link SmallGroups}). Notes that are rated count together, and are
 * shown where they are of so many hosts.
 */
final class RatingsTable {

    private static final String STATEMENT = "Statement";

    private static final int WIDEST_CHART = 7;
    private static final String ANSWERS = "answers";
    private static final String COUNTS = "counts";
    private static final String PERCENT = "percent";
    private static final String ALL_FAVOURABLE = "all-favourable";
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
            "favourable",
            "Agree, %",
            PERCENT,
            "Share of each level, %");

    private final Programme programme;
    private final Titles titles;
    private final Vocabulary vocabulary;
    private final TakenUp takenUp;

    /**
     * A table.
     *
     * @param takenUp the words of the notes that are rated
     */
    RatingsTable(Programme programme, Titles titles, Vocabulary vocabulary, TakenUp takenUp) {
        this.programme = programme;
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.takenUp = takenUp;
    }

    List<Block> blocks(Output.Section section, Output output, Instrument instrument, Answers now, Before before) {
        List<Entry> entries = now.to(instrument);
        if (entries.isEmpty()) {
            return List.of();
        }
        if (section.show().contains(ANSWERS)) {
            return List.of(answers(instrument, output, now, entries));
        }
        List<Block> blocks = new ArrayList<>();
        if (section.splitBy().isEmpty()) {
            blocks.addAll(whole(section, instrument, now, before));
        }
        for (String by : section.splitBy()) {
            blocks.addAll(apart(section, instrument, now, before, new Split(by, titles)));
        }
        if (section.show().contains(ALL_FAVOURABLE)) {
            blocks.add(new Block.Paragraph(new AllFavourable(programme, instrument).sentence(now, before)));
        }
        if (before.isThere()) {
            blocks.addAll(before.told(instrument));
        }
        return blocks;
    }

    private List<Block> whole(Output.Section section, Instrument instrument, Answers now, Before before) {
        Sums sums = Sums.of(programme, instrument, List.of(now), instrument.smallestGroup());
        Sums past = Sums.of(programme, instrument, before.answers(), before.smallestGroup(instrument));
        List<ItemRow> rows = ranked(section, sums.rows());
        List<Block> blocks = new ArrayList<>();
        boolean hasLevels = section.show().contains(COUNTS) || section.show().contains(PERCENT);
        boolean isByLevel =
                hasLevels && (before.isThere() || rows.stream().anyMatch(row -> isCounted(instrument, row)));
        boolean isChart = !isByLevel
                && section.show().contains(COUNTS)
                && rows.stream().allMatch(row -> row.levels().size() <= WIDEST_CHART);
        if (isByLevel) {
            for (ItemRow row : rows) {
                Side present =
                        new Side(now.cohort().label(), Optional.of(row), unanswered(instrument, row, List.of(now)));
                Optional<ItemRow> same = past.row(row.item());
                Side earlier = new Side(
                        before.label(),
                        same,
                        same.map(one -> unanswered(instrument, one, before.answers()))
                                .orElse(0));
                blocks.add(byLevel(
                        section, instrument, present, before.isThere() ? Optional.of(earlier) : Optional.empty()));
            }
        }
        if (isChart && !rows.isEmpty()) {
            blocks.add(chart(instrument, rows));
        } else if (!rows.isEmpty()) {
            List<Line> lines = rows.stream()
                    .map(row -> new Line(
                            List.of(statement(instrument, row) + remarks(row.notes())),
                            sums,
                            row,
                            past.row(row.item())))
                    .toList();
            grid(section, List.of(STATEMENT), lines, isByLevel, before).ifPresent(blocks::add);
        }
        if (!sums.withheld().isEmpty()) {
            blocks.add(new Block.Paragraph(withheld(instrument, sums.withheld().size())));
        }
        blocks.addAll(notCompared(instrument, rows, past, before));
        return blocks;
    }

    /** Groups beside one another: a row for each statement and group. */
    private List<Block> apart(Output.Section section, Instrument instrument, Answers now, Before before, Split split) {
        Map<String, Sums> present = Sums.apart(programme, instrument, List.of(now), instrument.smallestGroup(), split);
        Map<String, Sums> past = before.isThere()
                ? Sums.apart(programme, instrument, before.answers(), before.smallestGroup(instrument), split)
                : Map.of();
        Map<String, List<Line>> byItem = new LinkedHashMap<>();
        RatedItems.of(programme, instrument).keySet().forEach(item -> byItem.put(item, new ArrayList<>()));
        Set<String> withheld = new LinkedHashSet<>();
        present.forEach((group, sums) -> {
            if (!sums.withheld().isEmpty()) {
                withheld.add(group);
            }
            for (ItemRow row : sums.rows()) {
                String remark = row.negative() ? remarks(List.of("negatively worded")) : "";
                Optional<ItemRow> earlier = Optional.ofNullable(past.get(group)).flatMap(one -> one.row(row.item()));
                byItem.computeIfAbsent(row.item(), none -> new ArrayList<>())
                        .add(new Line(List.of(statement(instrument, row) + remark, group), sums, row, earlier));
            }
        });
        List<Line> lines = byItem.values().stream().flatMap(List::stream).toList();
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            grid(section, List.of(STATEMENT, split.title()), lines, false, before)
                    .ifPresent(blocks::add);
        }
        if (!withheld.isEmpty()) {
            blocks.add(new Block.Paragraph("Not every answer of " + Sentences.and(List.copyOf(withheld))
                    + " is shown: a group has at least " + instrument.smallestGroup()
                    + ", so that nobody can be known by an answer."));
        }
        return blocks;
    }

    /**
     * A row of figures.
     *
     * @param names the statement, and the group where groups stand apart
     * @param sums that the row is of
     * @param earlier the same before, where it may be shown
     */
    private record Line(List<String> names, Sums sums, ItemRow row, Optional<ItemRow> earlier) {}

    /** The table of figures; nothing where all that is asked for is shown level by level. */
    private Optional<Block> grid(
            Output.Section section, List<String> names, List<Line> lines, boolean isByLevel, Before before) {
        List<String> asked = section.show().isEmpty() ? List.of("n", "mean") : section.show();
        List<String> show = asked.stream()
                .filter(figure -> !figure.equals(ALL_FAVOURABLE))
                .filter(figure -> !isByLevel || !(figure.equals(COUNTS) || figure.equals(PERCENT)))
                .toList();
        if (show.isEmpty()) {
            return Optional.empty();
        }
        List<LevelColumn> levels = lines.stream()
                .flatMap(line -> line.sums().columns().stream())
                .distinct()
                .toList();
        List<String> columns = new ArrayList<>(names);
        for (String figure : show) {
            if (figure.equals(COUNTS)) {
                levels.stream().map(LevelColumn::label).forEach(columns::add);
            } else {
                String title = TITLES.getOrDefault(figure, figure);
                columns.add(title);
                if (before.isThere()) {
                    columns.add(title + ", " + before.label());
                    if (isNumber(figure)) {
                        columns.add(title + ", change");
                    }
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(line.names());
            for (String figure : show) {
                if (figure.equals(COUNTS)) {
                    levels.forEach(level -> cells.add(count(line, level)));
                } else {
                    String present = cell(figure, line.row());
                    cells.add(present);
                    if (before.isThere()) {
                        String earlier =
                                line.earlier().map(row -> cell(figure, row)).orElse("");
                        cells.add(earlier);
                        if (isNumber(figure)) {
                            cells.add(change(present, earlier));
                        }
                    }
                }
            }
            rows.add(cells);
        }
        List<Integer> figures =
                IntStream.range(names.size(), columns.size()).boxed().toList();
        return Optional.of(new Block.Grid("", columns, rows, figures));
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
    private static String change(String present, String earlier) {
        if (present.isEmpty() || earlier.isEmpty()) {
            return "";
        }
        BigDecimal change = new BigDecimal(present).subtract(new BigDecimal(earlier));
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }

    /**
     * The answers of one cohort to one item.
     *
     * @param row empty where there is nothing that may be shown
     * @param unanswered how many chose no level
     */
    private record Side(String label, Optional<ItemRow> row, int unanswered) {

        String count(int level) {
            return row.map(one -> Integer.toString(one.tally().counts().get(level)))
                    .orElse("");
        }

        String percent(int count) {
            return row.map(one -> Long.toString(Math.round(100.0 * count / (one.n() + unanswered))))
                    .orElse("");
        }

        String share(int level) {
            return row.map(one -> percent(one.tally().counts().get(level))).orElse("");
        }
    }

    /** A row for each level, in the order of the file, and one for those who chose none where the scale counts them. */
    private Block byLevel(Output.Section section, Instrument instrument, Side present, Optional<Side> earlier) {
        ItemRow row = present.row().orElseThrow();
        List<Side> sides = Stream.concat(Stream.of(present), earlier.stream()).toList();
        boolean hasCounts = section.show().contains(COUNTS);
        boolean hasPercent = section.show().contains(PERCENT);
        List<String> columns = new ArrayList<>(List.of("Level"));
        for (Side side : sides) {
            if (hasCounts) {
                columns.add(earlier.isPresent() ? side.label() : "Number");
            }
            if (hasPercent) {
                columns.add(earlier.isPresent() ? side.label() + ", %" : "%");
            }
        }
        boolean hasChange = earlier.isPresent() && hasPercent;
        if (hasChange) {
            columns.add("Change");
        }
        Scale scale = Logbook.scale(programme, instrument, row.item());
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < row.levels().size(); place++) {
            int level = scale.highestFirst().isEmpty() ? place : row.levels().size() - 1 - place;
            List<String> cells = new ArrayList<>(List.of(label(row.levels().get(level))));
            for (Side side : sides) {
                cells.addAll(cells(hasCounts, side.count(level), hasPercent, side.share(level)));
            }
            if (hasChange) {
                cells.add(change(present.share(level), sides.get(1).share(level)));
            }
            rows.add(cells);
        }
        if (scale.unanswered() != null) {
            List<String> cells = new ArrayList<>(List.of(scale.unanswered()));
            for (Side side : sides) {
                String count = side.row().isEmpty() ? "" : Integer.toString(side.unanswered());
                cells.addAll(cells(hasCounts, count, hasPercent, side.percent(side.unanswered())));
            }
            if (hasChange) {
                Side before = sides.get(1);
                cells.add(change(present.percent(present.unanswered()), before.percent(before.unanswered())));
            }
            rows.add(cells);
        }
        List<Integer> figures = IntStream.range(1, columns.size()).boxed().toList();
        return new Block.Grid(statement(instrument, row) + remarks(row.notes()), columns, rows, figures);
    }

    private static List<String> cells(boolean hasCounts, String count, boolean hasPercent, String percent) {
        return Stream.concat(
                        hasCounts ? Stream.of(count) : Stream.empty(), hasPercent ? Stream.of(percent) : Stream.empty())
                .toList();
    }

    private static String label(Scale.Level level) {
        return level.shortTitle() == null ? level.title() : level.shortTitle();
    }

    /** Whether those who choose no level of an item are counted. */
    private boolean isCounted(Instrument instrument, ItemRow row) {
        return !Sums.isOfNotes(instrument)
                && Logbook.scale(programme, instrument, row.item()).unanswered() != null;
    }

    private int unanswered(Instrument instrument, ItemRow row, List<Answers> answers) {
        if (!isCounted(instrument, row)) {
            return 0;
        }
        int asked =
                answers.stream().mapToInt(one -> one.asked(instrument).size()).sum();
        return instrument.per().equals("person") ? row.unanswered() : Math.max(0, asked - row.n());
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
            blocks.add(new Block.Paragraph("Of " + before.label() + ", " + Sentences.and(few) + " had fewer than "
                    + before.smallestGroup(instrument) + " answers, which are not shown."));
        }
        return blocks;
    }

    /** The answers one by one, for readers who may see them so, however few there are. */
    private Block answers(Instrument instrument, Output output, Answers now, List<Entry> entries) {
        boolean hasWords = false;
        boolean isOfSeveral =
                entries.stream().map(entry -> giver(now, entry)).distinct().count() > 1;
        List<List<String>> cells = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Rating rating) {
                List<String> cell = new ArrayList<>();
                cell.add(
                        Sums.isOfNotes(instrument)
                                ? takenUp.text(instrument, rating.item(), now.host(entry), output)
                                : statement(instrument, rating.item()));
                if (isOfSeveral) {
                    cell.add(giver(now, entry));
                }
                cell.add(level(instrument, rating));
                cell.add(rating.comment());
                hasWords |= !rating.comment().isEmpty();
                cells.add(cell);
            }
        }
        List<String> columns = new ArrayList<>(List.of(STATEMENT));
        if (isOfSeveral) {
            columns.add("From");
        }
        columns.add("Answer");
        if (hasWords) {
            columns.add("In words");
        } else {
            cells.forEach(cell -> cell.remove(cell.size() - 1));
        }
        return new Block.Grid("", columns, cells, List.of());
    }

    /** For whom it was answered, or else by whom. */
    private static String giver(Answers now, Entry entry) {
        return now.cohort()
                .places()
                .find(entry.place())
                .map(Place::name)
                .or(() -> now.cohort().people().find(entry.author()).map(Person::name))
                .orElse("");
    }

    private String level(Instrument instrument, Content.Rating rating) {
        Scale scale = Logbook.scale(programme, instrument, rating.item());
        return scale.levels().stream()
                .filter(level -> level.id().equals(rating.level()))
                .map(Scale.Level::title)
                .findFirst()
                .orElseGet(() -> scale.unanswered() == null ? "No answer" : scale.unanswered());
    }

    private String withheld(Instrument instrument, int statements) {
        if (Sums.isOfNotes(instrument)) {
            return "What was answered is of fewer than " + instrument.smallestGroup()
                    + " hosts and is not shown, so that no host can be known by it.";
        }
        return (statements == 1 ? "One statement has" : statements + " statements have") + " fewer than "
                + instrument.smallestGroup() + " answers and " + (statements == 1 ? "is" : "are")
                + " not shown, so that nobody can be known by an answer.";
    }

    private List<ItemRow> ranked(Output.Section section, List<ItemRow> rows) {
        return figure(section.rankBy())
                .map(by -> Ranking.of(by, rows).ranked().stream()
                        .map(Ranking.Ranked::row)
                        .toList())
                .orElse(rows);
    }

    private Optional<FigureWord> figure(@Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(written -> vocabulary.find(WordPlace.FIGURE, written))
                .map(Vocabulary.Entry::word)
                .filter(FigureWord.class::isInstance)
                .map(FigureWord.class::cast);
    }

    private Block chart(Instrument instrument, List<ItemRow> rows) {
        List<String> levels =
                rows.get(0).levels().stream().map(level -> level.title()).toList();
        List<Block.Bar> bars = new ArrayList<>();
        int agreeing = 0;
        int all = 0;
        for (ItemRow row : rows) {
            bars.add(new Block.Bar(
                    statement(instrument, row),
                    row.tally().counts(),
                    Figure.MEAN
                            .rounded(row.tally(), 1)
                            .map(BigDecimal::toPlainString)
                            .orElse(""),
                    String.join("; ", row.notes())));
            for (int level : row.negative() ? List.<Integer>of() : row.tally().favourable()) {
                agreeing += row.tally().counts().get(level);
            }
            all += row.negative() ? 0 : row.n();
        }
        boolean hasFavourable = !rows.get(0).tally().favourable().isEmpty() && all > 0;
        return new Block.Chart("", hasFavourable ? agreeing + " of " + all + " answers agree." : "", levels, bars);
    }

    private String statement(Instrument instrument, ItemRow row) {
        return statement(instrument, row.item());
    }

    /** The statement itself, the heading that is rated, or the kinds of the notes that are. */
    private String statement(Instrument instrument, String item) {
        Instrument.Each each = instrument.each();
        if (each != null && Sums.isOfNotes(instrument)) {
            return Sentences.and(each.note().stream()
                    .map(note -> programme.notes().find(note).map(Note::title).orElse(note))
                    .toList());
        }
        return RatedItems.of(programme, instrument).getOrDefault(item, item);
    }

    private static String remarks(List<String> remarks) {
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
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
            default ->
                figure(figure)
                        .map(word -> word.figure(row.tally()))
                        .filter(OptionalDouble::isPresent)
                        .map(number -> BigDecimal.valueOf(number.getAsDouble())
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString())
                        .orElse("");
        };
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
