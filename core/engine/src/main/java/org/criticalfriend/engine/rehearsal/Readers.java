package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.access.HeldOffice;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Seat;

/** Everybody who could read a document of a rehearsal. */
final class Readers {

    private Readers() {}

    /**
     * Somebody.
     *
     * @param parts the roles they play and the offices they hold
     */
    record Reader(Viewer viewer, List<String> parts) {

        Reader {
            parts = List.copyOf(parts);
        }

        /** As a sentence calls them. */
        String name() {
            return viewer.person() + " (" + String.join(", ", parts) + ")";
        }
    }

    /** Everybody with a seat or an office, role by role. */
    static List<Reader> of(RehearsalResult played) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (String role : played.record().cohort().programme().roles().ids()) {
            for (Seat seat : played.record().cohort().seats()) {
                if (seat.role().equals(role)) {
                    parts.computeIfAbsent(seat.person(), none -> new LinkedHashSet<>())
                            .add(role);
                }
            }
        }
        List<Reader> readers = new ArrayList<>();
        parts.forEach((person, roles) -> readers.add(new Reader(Viewer.person(person), List.copyOf(roles))));
        for (Viewer office : played.offices()) {
            readers.add(new Reader(
                    office,
                    office.offices().stream().map(HeldOffice::id).sorted().toList()));
        }
        return readers;
    }
}
