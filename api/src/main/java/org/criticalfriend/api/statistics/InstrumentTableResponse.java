package org.criticalfriend.api.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** The table of an instrument, with the figures rounded as its CSV has them. */
@Description("the figures of an instrument, item by item")
public record InstrumentTableResponse(
        @Description("the instrument's id") String instrument,

        @Description("so many people an item needs to be shown in sums")
        int smallestGroup,

        @Description("how many answers an item should have; null where nobody answered") @Nullable
        Integer expected,

        @Description("the levels of the scale, from the lowest")
        List<String> levels,

        @Description("the items in the instrument's order") List<Item> items,

        @Description(
                "the items not shown, for too few people answered them, or people of fewer than three organisations, which alone see them")
        List<String> withheld,

        @Description(
                "answers are counted after this day, on which the first step that asks for them is over; null once it is, and"
                        + " what is given later is counted when the next such step is over, at the latest with the cohort")
        @Nullable
        LocalDate until) {

    public InstrumentTableResponse {
        levels = List.copyOf(levels);
        items = List.copyOf(items);
        withheld = List.copyOf(withheld);
    }

    /** What was answered to one item. */
    @Description("what was answered to one item")
    public record Item(
            @Description("its id") String item,
            @Description("the statement or question") String text,

            @Description("worded negatively: a high mean is not good news; nothing is reversed")
            boolean negative,

            @Description("how many answers there are") int n,

            @Description("how often each level was chosen; null where the item's scale has no such level")
            List<@Nullable Integer> counts,

            @Description("to four places; null without answers") @Nullable
            BigDecimal mean,

            @Description("the answer in the middle; null without answers") @Nullable
            BigDecimal median,

            @Description("what the levels chosen most often count; several where they tie")
            List<Integer> modes,

            @Description("the standard deviation of a sample, to four places; null below two answers") @Nullable
            BigDecimal sd,

            @Description("the percentage on favourable levels, to one place; null where the scale names none") @Nullable
            BigDecimal percentFavourable,

            @Description("what a reader should know about the item")
            List<String> notes) {

        public Item {
            // Not List.copyOf, which refuses the nulls of levels that another item's scale has.
            counts = Collections.unmodifiableList(new ArrayList<>(counts));
            modes = List.copyOf(modes);
            notes = List.copyOf(notes);
        }
    }

    /** The whole table: for the people whose answers they are. */
    public static InstrumentTableResponse of(InstrumentTable table) {
        return of(table, List.of(), Optional.empty());
    }

    /** A table without the items that are withheld. */
    static InstrumentTableResponse of(InstrumentTable table, List<String> withheld, Optional<LocalDate> until) {
        return new InstrumentTableResponse(
                table.instrument(),
                table.smallestGroup(),
                orNull(table.expected()),
                table.columns().stream().map(LevelColumn::label).toList(),
                table.rows().stream().map(row -> item(table, row)).toList(),
                withheld,
                until.orElse(null));
    }

    private static Item item(InstrumentTable table, ItemRow row) {
        List<@Nullable Integer> counts = new ArrayList<>();
        table.counts(row).forEach(count -> counts.add(orNull(count)));
        return new Item(
                row.item(),
                row.text(),
                row.negative(),
                row.n(),
                counts,
                row.mean().orElse(null),
                row.median().orElse(null),
                row.modes(),
                row.sd().orElse(null),
                row.percentFavourable().orElse(null),
                row.notes());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
