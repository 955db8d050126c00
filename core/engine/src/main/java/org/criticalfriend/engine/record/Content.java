package org.criticalfriend.engine.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.schedule.Agenda;

/** What an entry says. */
public sealed interface Content {

    /**
     * A note.
     *
     * @param text in the writer's words
     * @param headings the heading it is filed under in each framework, by the frameworks' ids; of the shared taxonomy
     *     the theme itself
     * @param fields what else was filled in, by the fields' ids
     * @param drawnFrom the ids of the entries it rests on
     */
    record Words(String text, Map<String, String> headings, Map<String, String> fields, List<String> drawnFrom)
            implements Content {

        /** Keeps the order and takes copies. */
        public Words {
            headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            drawnFrom = List.copyOf(drawnFrom);
        }

        /** A note of nothing but its text. */
        public static Words of(String text) {
            return new Words(text, Map.of(), Map.of(), List.of());
        }
    }

    /**
     * A rating.
     *
     * @param item the item's id; for headings and notes that are rated the id of the heading or of the entry
     * @param level the id of the level, which on a range is the number; empty where the item was left out
     * @param comment words beside it; empty for none
     */
    record Rating(String item, String level, String comment) implements Content {}

    /** An option of a choice. */
    record Chosen(String option) implements Content {}

    /** How a visit is planned. */
    record Planned(Agenda agenda) implements Content {}

    /**
     * Somebody's yes to what others gave.
     *
     * @param to the versions they said yes to, by the ids of the entries; whoever changes one asks for a new yes
     */
    record Agreed(Map<String, Integer> to) implements Content {

        /** Keeps the order and takes a copy. */
        public Agreed {
            to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
        }
    }

    /** Somebody was there. */
    record Present() implements Content {}
}
