package org.criticalfriend.engine.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever looks.
 *
 * @param person the id of a person; empty for an office that no person of a cohort holds
 * @param offices of the partnership that they hold
 */
public record Viewer(String person, Set<Office> offices) {

    /** Takes a copy. */
    public Viewer {
        offices = Set.copyOf(offices);
    }

    /** A person who holds no office. */
    public static Viewer person(String id) {
        return new Viewer(id, Set.of());
    }

    /** Somebody who is no person of a cohort and holds offices for the whole partnership. */
    public static Viewer office(String... words) {
        return new Viewer("", Stream.of(words).map(Office::ofAll).collect(Collectors.toUnmodifiableSet()));
    }

    /** An office of one hub. */
    public static Viewer officeOf(String hub, String word) {
        return new Viewer("", Set.of(new Office(word, hub)));
    }

    /** The same offices without the person who holds them. */
    public Viewer inOffice() {
        return new Viewer("", offices);
    }

    /** Whether they hold an office for the whole partnership. */
    public boolean holdsForAll(String word) {
        return offices.contains(Office.ofAll(word));
    }
}
