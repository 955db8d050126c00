package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;

/** Counts answers and works out their table. */
public final class Statistics {

    private Statistics() {}

    /**
     * The table of an instrument.
     *
     * @param instrument of a valid programme
     * @param scales of the same programme
     * @param responses to this instrument, on these scales
     * @param expected how many answers each item should have; where empty, the commonest n of the items that were
     *     answered at all, and of several equally common ones the largest
     * @return a row for each item in the instrument's order, answered or not; where the instrument rates headings or
     *     notes, a row for each that was asked about, in order of first appearance
     * @throws IllegalArgumentException if the responses name an item or level that is not there, or fewer than no answers
     *     are expected
     */
    public static InstrumentTable of(
            Instrument instrument, ById<Scale> scales, Responses responses, OptionalInt expected) {
        if (expected.isPresent() && expected.getAsInt() < 0) {
            throw new IllegalArgumentException("at least 0 answers are expected, not " + expected.getAsInt());
        }
        List<Count> counts = count(instrument, scales, responses);
        OptionalInt usual = expected.isPresent() ? expected : commonest(counts);
        List<ItemRow> rows =
                counts.stream().map(count -> count.row(notes(count, usual))).toList();
        List<List<Scale.Level>> levels = counts.isEmpty()
                ? List.of(AnswerScale.of(instrument, scales).levels())
                : rows.stream().map(ItemRow::levels).toList();
        return new InstrumentTable(
                instrument.id(), instrument.smallestGroup(), usual, LevelColumn.across(levels), rows);
    }

    /**
     * A table without the rows that so few people answered that one could find out who gave which answer.
     *
     * @param table worked out without them, for the number expected and the notes on it would tell how few they were
     * @param few the ids of their items
     * @param fewOrganisations the ids of items that enough people answered, who come from too few organisations
     */
    public record Shown(InstrumentTable table, List<String> few, List<String> fewOrganisations) {

        /** Takes copies. */
        public Shown {
            few = List.copyOf(few);
            fewOrganisations = List.copyOf(fewOrganisations);
        }
    }

    /** The table of an instrument as a rule lets others than those who answered see it. */
    public static Shown shown(Instrument instrument, ById<Scale> scales, Responses responses, SmallGroups rule) {
        List<String> few = new ArrayList<>();
        List<String> fewOrganisations = new ArrayList<>();
        Map<String, Group> groups = responses.groups();
        for (ItemRow row :
                of(instrument, scales, responses, OptionalInt.empty()).rows()) {
            Group group = groups.getOrDefault(row.item(), Group.NOBODY);
            if (rule.isOfFewPeople(group)) {
                few.add(row.item());
            } else if (rule.isOfFewOrganisations(group)) {
                fewOrganisations.add(row.item());
            }
        }
        Set<String> withheld = new LinkedHashSet<>(few);
        withheld.addAll(fewOrganisations);
        InstrumentTable table = of(instrument, scales, responses.without(withheld), OptionalInt.empty());
        List<ItemRow> rows = table.rows().stream()
                .filter(row -> !withheld.contains(row.item()))
                .toList();
        return new Shown(
                new InstrumentTable(table.instrument(), table.smallestGroup(), table.expected(), table.columns(), rows),
                few,
                fewOrganisations);
    }

    private static List<Count> count(Instrument instrument, ById<Scale> scales, Responses responses) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Instrument.Item item : instrument.items()) {
            AnswerScale scale = AnswerScale.of(instrument, item, scales);
            counts.put(item.id(), new Count(item.id(), item.text(), item.negative(), scale));
        }
        boolean takesAnyItem = counts.isEmpty();
        AnswerScale ownScale = AnswerScale.of(instrument, scales);
        for (Response response : responses.all()) {
            if (takesAnyItem) {
                counts.computeIfAbsent(response.item(), item -> new Count(item, item, false, ownScale));
            }
            Count count = counts.get(response.item());
            if (count == null) {
                throw new IllegalArgumentException(instrument.id() + " has no item " + response.item());
            }
            count.add(response.level());
        }
        return new ArrayList<>(counts.values());
    }

    private static OptionalInt commonest(List<Count> counts) {
        Map<Integer, Integer> times = new TreeMap<>();
        for (Count count : counts) {
            if (count.n > 0) {
                times.merge(count.n, 1, Integer::sum);
            }
        }
        int commonest = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> one : times.entrySet()) {
            if (one.getValue() >= most) {
                commonest = one.getKey();
                most = one.getValue();
            }
        }
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(commonest);
    }

    private static List<String> notes(Count count, OptionalInt expected) {
        List<String> notes = new ArrayList<>();
        if (expected.isPresent() && expected.getAsInt() != count.n) {
            notes.add("n is " + count.n + " instead of " + expected.getAsInt());
        }
        if (count.isNegative) {
            notes.add("negatively worded");
        }
        return notes;
    }

    /** What is counted of one item while the answers pass by. */
    private static final class Count {

        private final String item;
        private final String text;
        private final boolean isNegative;
        private final AnswerScale scale;
        private final int[] counts;
        private int n;
        private int unanswered;

        Count(String item, String text, boolean isNegative, AnswerScale scale) {
            this.item = item;
            this.text = text;
            this.isNegative = isNegative;
            this.scale = scale;
            this.counts = new int[scale.levels().size()];
        }

        void add(OptionalInt level) {
            if (level.isEmpty()) {
                unanswered++;
                return;
            }
            int place = level.getAsInt();
            if (place < 0 || place >= counts.length) {
                throw new IllegalArgumentException("the scale of " + item + " has no level at place " + place);
            }
            counts[place]++;
            n++;
        }

        ItemRow row(List<String> notes) {
            Tally tally = scale.tally(counts);
            return new ItemRow(item, text, isNegative, scale.levels(), tally, unanswered, notes);
        }
    }
}
