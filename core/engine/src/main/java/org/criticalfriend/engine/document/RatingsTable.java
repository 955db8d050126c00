package org.criticalfriend.engine.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.statistics.Figure;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.engine.statistics.Ranking;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.FigureWord;
import org.jspecify.annotations.Nullable;

/** Shows what was answered: as stacked bars where counts are asked for, and as a table of figures otherwise. */
final class RatingsTable {

    private static final int WIDEST_CHART = 7;
    private static final String ANSWERS = "answers";

    private final Logbook logbook;
    private final Vocabulary vocabulary;

    RatingsTable(Logbook logbook, Vocabulary vocabulary) {
        this.logbook = logbook;
        this.vocabulary = vocabulary;
    }

    List<Block> blocks(Output.Section section, String instrumentId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Instrument instrument =
                logbook.cohort().programme().instruments().find(instrumentId).orElseThrow();
        if (section.show().contains(ANSWERS)) {
            return List.of(answers(instrument, entries));
        }
        Statistics.Shown shown = Statistics.shown(
                instrument,
                logbook.cohort().programme().scales(),
                new Logbook(logbook.cohort(), entries).responses(instrument));
        List<ItemRow> rows = ranked(section, shown.table());
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            boolean isChart = section.show().contains("counts")
                    && rows.stream().allMatch(row -> row.levels().size() <= WIDEST_CHART);
            blocks.add(isChart ? chart(rows) : grid(section, shown.table(), rows));
        }
        if (!shown.withheld().isEmpty()) {
            blocks.add(new Block.Paragraph(withheld(shown.withheld().size(), instrument.smallestGroup())));
        }
        return blocks;
    }

    /** The answers one by one, for readers who may see them so, however few there are. */
    private Block answers(Instrument instrument, List<Entry> entries) {
        boolean hasWords = false;
        boolean isOfSeveral = entries.stream().map(this::giver).distinct().count() > 1;
        List<List<String>> cells = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Rating rating) {
                List<String> cell = new ArrayList<>(List.of(statement(instrument, rating.item())));
                if (isOfSeveral) {
                    cell.add(giver(entry));
                }
                cell.add(level(instrument, rating));
                cell.add(rating.comment());
                hasWords |= !rating.comment().isEmpty();
                cells.add(cell);
            }
        }
        List<String> columns = new ArrayList<>(List.of(Wording.STATEMENT));
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
    private String giver(Entry entry) {
        return logbook.cohort()
                .places()
                .find(entry.place())
                .map(Place::name)
                .or(() -> logbook.cohort().people().find(entry.author()).map(Person::name))
                .orElse("");
    }

    private String level(Instrument instrument, Content.Rating rating) {
        Scale scale = Logbook.scale(logbook.cohort().programme(), instrument, rating.item());
        return scale.levels().stream()
                .filter(level -> level.id().equals(rating.level()))
                .map(Scale.Level::title)
                .findFirst()
                .orElseGet(() -> scale.unanswered() == null ? "No answer" : scale.unanswered());
    }

    private static String withheld(int statements, int smallest) {
        return (statements == 1 ? "One statement has" : statements + " statements have") + " fewer than " + smallest
                + " answers and " + (statements == 1 ? "is" : "are")
                + " not shown, so that nobody can be known by an answer.";
    }

    private List<ItemRow> ranked(Output.Section section, InstrumentTable table) {
        List<ItemRow> answered =
                table.rows().stream().filter(row -> row.n() > 0).toList();
        return figure(section.rankBy())
                .map(by -> Ranking.of(by, answered).ranked().stream()
                        .map(Ranking.Ranked::row)
                        .toList())
                .orElse(answered);
    }

    private Optional<FigureWord> figure(@Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(written -> vocabulary.find(WordPlace.FIGURE, written))
                .map(Vocabulary.Entry::word)
                .filter(FigureWord.class::isInstance)
                .map(FigureWord.class::cast);
    }

    private Block chart(List<ItemRow> rows) {
        List<String> levels =
                rows.get(0).levels().stream().map(level -> level.title()).toList();
        List<Block.Bar> bars = new ArrayList<>();
        int agreeing = 0;
        int all = 0;
        for (ItemRow row : rows) {
            bars.add(new Block.Bar(
                    statement(row),
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

    /** The statement itself; of a heading or a note that is rated, its words. */
    private String statement(ItemRow row) {
        return row.text().equals(row.item()) ? noteOrHeading(row.item()) : row.text();
    }

    private String statement(Instrument instrument, String item) {
        return instrument.items().find(item).map(Instrument.Item::text).orElseGet(() -> noteOrHeading(item));
    }

    private String noteOrHeading(String item) {
        Optional<Entry> note = Optional.ofNullable(logbook.byId().get(item));
        if (note.isPresent() && note.get().content() instanceof Content.Words words) {
            return words.text();
        }
        return logbook.cohort().programme().frameworks().stream()
                .flatMap(framework -> framework.headings().find(item).stream())
                .map(heading -> heading.title())
                .findFirst()
                .orElse(item);
    }

    private Block grid(Output.Section section, InstrumentTable table, List<ItemRow> rows) {
        List<String> show = section.show().isEmpty() ? List.of("n", "mean") : section.show();
        List<String> columns = new ArrayList<>(List.of("Statement"));
        for (String figure : show) {
            if (figure.equals("counts")) {
                table.columns().stream().map(LevelColumn::label).forEach(columns::add);
            } else {
                columns.add(TITLES.getOrDefault(figure, figure));
            }
        }
        List<List<String>> cells = new ArrayList<>();
        for (ItemRow row : rows) {
            List<String> cell = new ArrayList<>();
            cell.add(statement(row) + (row.notes().isEmpty() ? "" : " (" + String.join("; ", row.notes()) + ")"));
            for (String figure : show) {
                if (figure.equals("counts")) {
                    table.counts(row).forEach(count -> cell.add(text(count)));
                } else {
                    cell.add(cell(figure, row));
                }
            }
            cells.add(cell);
        }
        List<Integer> figures = new ArrayList<>();
        for (int column = 1; column < columns.size(); column++) {
            figures.add(column);
        }
        return new Block.Grid("", columns, cells, figures);
    }

    private static final Map<String, String> TITLES = Map.of(
            "n", "n",
            "mean", "Mean",
            "median", "Median",
            "mode", "Mode",
            "sd", "SD",
            "favourable", "Agree, %",
            "percent", "Share of each level, %");

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
            case "percent" -> percent(row);
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

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
