package org.criticalfriend.engine.composition.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.composition.material.RatedItems;
import org.criticalfriend.engine.composition.material.Sums;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/**
 * A table for each item of an instrument: a row for each level, in the order of the file, and one for those who chose none
 * where the scale counts them.
 */
public final class LevelTable {

    private final Programme programme;
    private final Instrument instrument;
    private final Answers now;
    private final Before before;
    private final boolean hasCounts;
    private final boolean hasPercent;

    /**
     * A table.
     *
     * @param show the figures that are asked for
     */
    public LevelTable(Programme programme, Instrument instrument, List<String> show, Answers now, Before before) {
        this.programme = programme;
        this.instrument = instrument;
        this.now = now;
        this.before = before;
        this.hasCounts = show.contains(FigureTable.COUNTS);
        this.hasPercent = show.contains(FigureTable.PERCENT);
    }

    /** Whether levels are told one by one: beside earlier ones, and where those who choose none are counted. */
    public boolean isMeantFor(List<ItemRow> rows) {
        return (hasCounts || hasPercent) && (before.isThere() || rows.stream().anyMatch(this::isNoneCounted));
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

    /**
     * The table of an item.
     *
     * @param earlier the same before, where it may be shown
     */
    public Block of(ItemRow row, Optional<ItemRow> earlier) {
        Side present = side(now.cohort().label(), Optional.of(row), List.of(now));
        Side past = side(before.label(), earlier, before.answers());
        List<Side> sides = before.isThere() ? List.of(present, past) : List.of(present);
        boolean hasChange = before.isThere() && hasPercent;
        List<String> columns = new ArrayList<>(List.of("Level"));
        for (Side side : sides) {
            columns.addAll(before.isThere() ? asked(side.label(), side.label() + ", %") : asked("Number", "%"));
        }
        if (hasChange) {
            columns.add("Change");
        }
        Scale scale = CohortRecord.scale(programme, instrument, row.item());
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < row.levels().size(); place++) {
            int level = scale.highestFirst().isEmpty() ? place : row.levels().size() - 1 - place;
            List<String> cells = new ArrayList<>(List.of(label(row.levels().get(level))));
            sides.forEach(side -> cells.addAll(asked(side.count(level), side.share(level))));
            if (hasChange) {
                cells.add(FigureTable.change(present.share(level), past.share(level)));
            }
            rows.add(cells);
        }
        if (scale.unanswered() != null) {
            List<String> cells = new ArrayList<>(List.of(scale.unanswered()));
            for (Side side : sides) {
                String count = side.row().isEmpty() ? "" : Integer.toString(side.unanswered());
                cells.addAll(asked(count, side.percent(side.unanswered())));
            }
            if (hasChange) {
                cells.add(FigureTable.change(present.percent(present.unanswered()), past.percent(past.unanswered())));
            }
            rows.add(cells);
        }
        List<Integer> figures = IntStream.range(1, columns.size()).boxed().toList();
        return new Block.Grid(RatedItems.statement(programme, instrument, row), columns, rows, figures);
    }

    private Side side(String label, Optional<ItemRow> row, List<Answers> answers) {
        return new Side(label, row, row.map(one -> unanswered(one, answers)).orElse(0));
    }

    /** As much as is asked for of a number and a percentage. */
    private List<String> asked(String count, String percent) {
        return Stream.concat(
                        hasCounts ? Stream.of(count) : Stream.empty(), hasPercent ? Stream.of(percent) : Stream.empty())
                .toList();
    }

    private static String label(Scale.Level level) {
        return level.shortTitle() == null ? level.title() : level.shortTitle();
    }

    /** Whether those who choose no level of an item are counted. */
    private boolean isNoneCounted(ItemRow row) {
        return !Sums.isOfNotes(instrument)
                && CohortRecord.scale(programme, instrument, row.item()).unanswered() != null;
    }

    private int unanswered(ItemRow row, List<Answers> answers) {
        if (!isNoneCounted(row)) {
            return 0;
        }
        int asked =
                answers.stream().mapToInt(one -> one.asked(instrument).size()).sum();
        return instrument.per().equals("person") ? row.unanswered() : Math.max(0, asked - row.n());
    }
}
