package org.criticalfriend.engine.composition.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.engine.statistics.Response;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;

/**
 * What was answered to an instrument, added up as far as it may be shown: an item that fewer answered than the smallest
 * group is withheld. Notes that are rated count together as one item, and are withheld where they are of fewer hosts.
 */
public final class Sums {

    private final InstrumentTable table;
    private final List<ItemRow> rows;
    private final Set<String> withheld;

    private Sums(InstrumentTable table, List<ItemRow> rows, Set<String> withheld) {
        this.table = table;
        this.rows = rows;
        this.withheld = withheld;
    }

    /** The sums of what is shown by itself. */
    public static Sums of(Programme programme, Instrument instrument, List<Answers> answers, int smallest) {
        InstrumentTable whole = table(programme, instrument, answers, entry -> true);
        Set<String> withheld = new LinkedHashSet<>();
        boolean isOfFew = isOfNotes(instrument) && hosts(instrument, answers, entry -> true) < smallest;
        for (ItemRow row : whole.rows()) {
            if (row.n() > 0 && (isOfFew || row.n() < smallest)) {
                withheld.add(row.item());
            }
        }
        return without(programme, instrument, answers, entry -> true, withheld);
    }

    /**
     * The sums of groups that stand beside one another, in the order of the groups. Where a group is withheld, the
     * smallest of the others go with it as far as needed, so that subtraction does not bring it back.
     */
    public static Map<String, Sums> apart(
            Programme programme, Instrument instrument, List<Answers> answers, int smallest, Split split) {
        Map<Entry, String> groupOf = new HashMap<>();
        for (Answers one : answers) {
            one.to(instrument).forEach(entry -> groupOf.put(entry, split.group(one, entry)));
        }
        List<String> groups = groupOf.values().stream()
                .distinct()
                .sorted(split.order(answers.get(0)))
                .toList();
        Map<String, InstrumentTable> tables = new LinkedHashMap<>();
        groups.forEach(group -> tables.put(group, table(programme, instrument, answers, isIn(groupOf, group))));
        Map<String, Set<String>> withheld = new LinkedHashMap<>();
        groups.forEach(group -> withheld.put(group, new LinkedHashSet<>()));
        Set<String> items = new LinkedHashSet<>();
        tables.values().forEach(table -> table.rows().forEach(row -> items.add(row.item())));
        for (String item : items) {
            List<Integer> numbers = new ArrayList<>();
            tables.forEach(
                    (group, table) -> numbers.add(number(instrument, answers, table, item, isIn(groupOf, group))));
            SmallGroups.withheld(numbers, smallest)
                    .forEach(place ->
                            withheld.getOrDefault(groups.get(place), Set.of()).add(item));
        }
        Map<String, Sums> sums = new LinkedHashMap<>();
        withheld.forEach(
                (group, few) -> sums.put(group, without(programme, instrument, answers, isIn(groupOf, group), few)));
        return sums;
    }

    private static Predicate<Entry> isIn(Map<Entry, String> groupOf, String group) {
        return entry -> group.equals(groupOf.get(entry));
    }

    /** How many answered an item; where notes are rated, how many hosts at most. */
    private static int number(
            Instrument instrument,
            List<Answers> answers,
            InstrumentTable table,
            String item,
            Predicate<Entry> isOfGroup) {
        int n = table.rows().stream()
                .filter(row -> row.item().equals(item))
                .mapToInt(ItemRow::n)
                .sum();
        return isOfNotes(instrument) ? Math.min(n, hosts(instrument, answers, isOfGroup)) : n;
    }

    /** Worked out without what is withheld, for the numbers that are usual in a table would tell of it. */
    private static Sums without(
            Programme programme,
            Instrument instrument,
            List<Answers> answers,
            Predicate<Entry> fits,
            Set<String> withheld) {
        Responses shown = new Responses(responses(programme, instrument, answers, fits).all().stream()
                .filter(response -> !withheld.contains(response.item()))
                .toList());
        InstrumentTable table = Statistics.of(instrument, programme.scales(), shown, OptionalInt.empty());
        return new Sums(table, table.rows().stream().filter(row -> row.n() > 0).toList(), withheld);
    }

    private static InstrumentTable table(
            Programme programme, Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        return Statistics.of(
                instrument, programme.scales(), responses(programme, instrument, answers, fits), OptionalInt.empty());
    }

    private static Responses responses(
            Programme programme, Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        List<Response> responses = new ArrayList<>();
        for (Answers one : answers) {
            List<Entry> entries = one.to(instrument).stream().filter(fits).toList();
            for (Response response :
                    CohortRecord.responses(programme, instrument, entries).all()) {
                String item = isOfNotes(instrument) ? instrument.id() : response.item();
                responses.add(new Response(item, response.respondent(), response.level()));
            }
        }
        return new Responses(responses);
    }

    /** Whether it is notes that are rated, of which no two hosts have one in common. */
    public static boolean isOfNotes(Instrument instrument) {
        Instrument.Each each = instrument.each();
        return each != null && each.heading() == null;
    }

    private static int hosts(Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        Set<String> hosts = new LinkedHashSet<>();
        for (Answers one : answers) {
            one.to(instrument).stream().filter(fits).map(one::host).forEach(hosts::add);
        }
        return hosts.size();
    }

    /** The rows that may be shown, in the order of the instrument. */
    public List<ItemRow> rows() {
        return rows;
    }

    /** The row of an item, where it may be shown. */
    public Optional<ItemRow> row(String item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** The items that too few answered. */
    public Set<String> withheld() {
        return withheld;
    }

    /** The columns of counts. */
    public List<LevelColumn> columns() {
        return table.columns();
    }

    /** The counts of a row, column by column. */
    public List<OptionalInt> counts(ItemRow row) {
        return table.counts(row);
    }
}
