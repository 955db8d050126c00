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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.statistics.Group;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.engine.statistics.LevelColumn;
import org.criticalfriend.engine.statistics.Respondent;
import org.criticalfriend.engine.statistics.Response;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;

/**
 * What was answered to an instrument, added up as far as it may be shown: an item of a small group is withheld. Notes
 * that are rated count together as one item, and are withheld where they are of few hosts too.
 */
public final class Sums {

    private final InstrumentTable table;
    private final List<ItemRow> rows;
    private final Set<String> few;
    private final Set<String> fewOrganisations;

    private Sums(InstrumentTable table, Set<String> few, Set<String> fewOrganisations) {
        this.table = table;
        this.rows = table.rows().stream().filter(row -> row.n() > 0).toList();
        this.few = few;
        this.fewOrganisations = fewOrganisations;
    }

    /** The sums of what is shown by itself. */
    public static Sums of(Programme programme, Instrument instrument, List<Answers> answers, SmallGroups rule) {
        Set<String> few = new LinkedHashSet<>();
        Set<String> fewOrganisations = new LinkedHashSet<>();
        groups(programme, instrument, answers, entry -> true).forEach((item, group) -> {
            if (rule.isOfFewPeople(group)) {
                few.add(item);
            } else if (rule.isOfFewOrganisations(group)) {
                fewOrganisations.add(item);
            }
        });
        return without(programme, instrument, answers, entry -> true, few, fewOrganisations);
    }

    /**
     * The sums of groups that stand beside one another, in the order of the groups. Where a group is withheld, the
     * smallest of the others go with it as far as needed, so that subtraction does not bring it back.
     */
    public static Map<String, Sums> apart(
            Programme programme, Instrument instrument, List<Answers> answers, SmallGroups rule, Split split) {
        Map<Entry, String> groupOf = new HashMap<>();
        for (Answers one : answers) {
            one.to(instrument).forEach(entry -> groupOf.put(entry, split.group(one, entry)));
        }
        List<String> groups = groupOf.values().stream()
                .distinct()
                .sorted(split.order(answers.get(0)))
                .toList();
        Map<String, Map<String, Group>> people = new LinkedHashMap<>();
        groups.forEach(group -> people.put(group, groups(programme, instrument, answers, isIn(groupOf, group))));
        Map<String, Set<String>> withheld = new LinkedHashMap<>();
        groups.forEach(group -> withheld.put(group, new LinkedHashSet<>()));
        Set<String> items = new LinkedHashSet<>();
        people.values().forEach(byItem -> items.addAll(byItem.keySet()));
        for (String item : items) {
            List<Group> beside = new ArrayList<>();
            people.values().forEach(byItem -> beside.add(byItem.getOrDefault(item, Group.NOBODY)));
            rule.withheld(beside)
                    .forEach(place ->
                            withheld.getOrDefault(groups.get(place), Set.of()).add(item));
        }
        Map<String, Sums> sums = new LinkedHashMap<>();
        withheld.forEach((group, few) ->
                sums.put(group, without(programme, instrument, answers, isIn(groupOf, group), few, Set.of())));
        return sums;
    }

    private static Predicate<Entry> isIn(Map<Entry, String> groupOf, String group) {
        return entry -> group.equals(groupOf.get(entry));
    }

    /** The people who answered each item, or the hosts whose notes are rated where these are fewer. */
    private static Map<String, Group> groups(
            Programme programme, Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        Map<String, Group> groups =
                responses(programme, instrument, answers, fits).groups();
        if (isOfNotes(instrument)) {
            Group hosts = hosts(instrument, answers, fits);
            groups.replaceAll((item, people) -> hosts.size() < people.size() ? hosts : people);
        }
        return groups;
    }

    /** Worked out without what is withheld, for the numbers that are usual in a table would tell of it. */
    private static Sums without(
            Programme programme,
            Instrument instrument,
            List<Answers> answers,
            Predicate<Entry> fits,
            Set<String> few,
            Set<String> fewOrganisations) {
        Responses shown =
                responses(programme, instrument, answers, fits).without(few).without(fewOrganisations);
        InstrumentTable table = Statistics.of(instrument, programme.scales(), shown, OptionalInt.empty());
        return new Sums(table, few, fewOrganisations);
    }

    private static Responses responses(
            Programme programme, Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        List<Response> responses = new ArrayList<>();
        for (Answers one : answers) {
            List<Entry> entries = one.to(instrument).stream().filter(fits).toList();
            for (Response response : CohortRecord.responses(one.cohort(), programme, instrument, entries)
                    .all()) {
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

    private static Group hosts(Instrument instrument, List<Answers> answers, Predicate<Entry> fits) {
        return Group.of(answers.stream()
                .flatMap(one -> one.to(instrument).stream().filter(fits).map(one::host))
                .map(Respondent::of)
                .collect(Collectors.toSet()));
    }

    /** The rows that may be shown, in the order of the instrument. */
    public List<ItemRow> rows() {
        return rows;
    }

    /** The row of an item, where it may be shown. */
    public Optional<ItemRow> row(String item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** The items that too few people answered. */
    public Set<String> few() {
        return few;
    }

    /** The items that enough people answered, who come from too few organisations. */
    public Set<String> fewOrganisations() {
        return fewOrganisations;
    }

    /** Every item that is not shown although it was answered. */
    public Set<String> withheld() {
        return Stream.concat(few.stream(), fewOrganisations.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
