package org.criticalfriend.engine.composition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;

/** What an instrument asks, by the ids of its items: statements, or the headings of a framework. */
final class RatedItems {

    private RatedItems() {}

    /** The texts by their items, in the order of the file; none where notes are rated, which no file knows. */
    static Map<String, String> of(Programme programme, Instrument instrument) {
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
}
