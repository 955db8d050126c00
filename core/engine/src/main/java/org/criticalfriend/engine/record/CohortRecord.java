package org.criticalfriend.engine.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.statistics.Respondent;
import org.criticalfriend.engine.statistics.Response;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/**
 * A cohort and everything written in it.
 *
 * @param entries in the order in which they were first kept
 */
public record CohortRecord(Cohort cohort, List<Entry> entries) {

    /** Takes a copy. */
    public CohortRecord {
        entries = List.copyOf(entries);
    }

    /** Everything of one kind: a note, an instrument or a choice. */
    public List<Entry> of(String collected) {
        return entries.stream()
                .filter(entry -> entry.collected().equals(collected))
                .toList();
    }

    /** Everything of one kind that was given for a place. */
    public List<Entry> of(String collected, String place) {
        return of(collected).stream()
                .filter(entry -> entry.place().equals(place))
                .toList();
    }

    /** The kinds of which there is anything. */
    public Set<String> collected() {
        Set<String> collected = new LinkedHashSet<>();
        entries.forEach(entry -> collected.add(entry.collected()));
        return collected;
    }

    /** The same as it is kept once all visits are over: every choice says what the programme says it is kept as. */
    public CohortRecord asKept() {
        return new CohortRecord(cohort, entries.stream().map(this::kept).toList());
    }

    /**
     * An entry as it is kept once the visit it was given for is over. Its version and its time stay, so that they do not
     * tell that it said something else.
     */
    public Entry kept(Entry entry) {
        if (!(entry.content() instanceof Content.Chosen chosen)) {
            return entry;
        }
        return cohort.programme()
                .choices()
                .find(entry.collected())
                .flatMap(choice -> choice.options().find(chosen.option()))
                .map(Choice.Option::keptAs)
                .map(option -> entry.saying(new Content.Chosen(option)))
                .orElse(entry);
    }

    /** The headings under which the notes of one kind of a place are filed, in the order written. */
    public List<String> headings(String note, String place) {
        Set<String> headings = new LinkedHashSet<>();
        for (Entry entry : of(note, place)) {
            if (entry.content() instanceof Content.Words words) {
                headings.addAll(words.headings().values());
            }
        }
        return List.copyOf(headings);
    }

    /** What was answered to an instrument, as figures are made of it. */
    public Responses responses(Instrument instrument) {
        return responses(cohort, cohort.programme(), instrument, of(instrument.id()));
    }

    /**
     * The same of some entries of a cohort.
     *
     * @param programme the edition whose ids the entries go by
     */
    public static Responses responses(Cohort cohort, Programme programme, Instrument instrument, List<Entry> entries) {
        List<Response> responses = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Rating rating) {
                responses.add(new Response(
                        rating.item(), respondent(cohort, instrument, entry), level(programme, instrument, rating)));
            }
        }
        return new Responses(responses);
    }

    /** Whoever gave an answer; of one that is agreed by an organisation or a team, whom it was given for. */
    public static Respondent respondent(Cohort cohort, Instrument instrument, Entry entry) {
        if (!instrument.per().equals("person") && !entry.place().isEmpty()) {
            return Respondent.of(entry.place());
        }
        String home = cohort.people().find(entry.author()).map(Person::place).orElse(entry.place());
        return home.isEmpty() ? Respondent.of(entry.author()) : new Respondent(entry.author(), home);
    }

    private static OptionalInt level(Programme programme, Instrument instrument, Content.Rating rating) {
        List<Scale.Level> levels = scale(programme, instrument, rating.item()).levels();
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).id().equals(rating.level())) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The scale on which an item is rated: its own, or else that of its instrument. */
    public static Scale scale(Programme programme, Instrument instrument, String item) {
        String own = instrument.items().find(item).map(Instrument.Item::scale).orElse(null);
        return programme.scales().find(own == null ? instrument.scale() : own).orElseThrow();
    }

    /** The entries by their ids. */
    public Map<String, Entry> byId() {
        Map<String, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }
}
