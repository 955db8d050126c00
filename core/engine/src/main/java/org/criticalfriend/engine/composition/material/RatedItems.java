package org.criticalfriend.engine.composition.material;

import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;

/** What an instrument asks, by the ids of its items: statements, or the headings of a framework. */
public final class RatedItems {

    /** What a column of them is called. */
    public static final String STATEMENT = "Statement";

    private RatedItems() {}

    /** The texts by their items, in the order of the file; none where notes are rated, which no file knows. */
    public static Map<String, String> of(Programme programme, Instrument instrument) {
        Map<String, String> items = new LinkedHashMap<>();
        Instrument.Each each = instrument.each();
        if (each == null) {
            instrument.items().forEach(item -> items.put(item.id(), item.text()));
        } else if (each.heading() != null) {
            programme
                    .frameworks()
                    .find(each.heading())
                    .ifPresent(framework ->
                            framework.headings().forEach(heading -> items.put(heading.id(), heading.title())));
        }
        return items;
    }

    /** The statement itself, the heading that is rated, or the kinds of the notes that are. */
    public static String statement(Programme programme, Instrument instrument, String item) {
        Instrument.Each each = instrument.each();
        if (each != null && Sums.isOfNotes(instrument)) {
            return Sentences.and(each.note().stream()
                    .map(note -> programme.notes().find(note).map(Note::title).orElse(note))
                    .toList());
        }
        return of(programme, instrument).getOrDefault(item, item);
    }

    /** The same with whatever readers have to know of its figures. */
    public static String statement(Programme programme, Instrument instrument, ItemRow row) {
        return statement(programme, instrument, row.item())
                + (row.notes().isEmpty() ? "" : " (" + String.join("; ", row.notes()) + ")");
    }
}
