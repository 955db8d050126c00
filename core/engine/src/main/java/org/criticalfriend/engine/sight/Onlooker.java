package org.criticalfriend.engine.sight;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever looks.
 *
 * @param person the id of a person; empty for an office that no person of a cohort holds
 * @param offices of the partnership that they hold
 */
public record Onlooker(String person, Set<Office> offices) {

    /** Takes a copy. */
    public Onlooker {
        offices = Set.copyOf(offices);
    }

    /** A person who holds no office. */
    public static Onlooker person(String id) {
        return new Onlooker(id, Set.of());
    }

    /** Somebody who is no person of a cohort and holds offices for the whole partnership. */
    public static Onlooker office(String... words) {
        return new Onlooker("", Stream.of(words).map(Office::ofAll).collect(Collectors.toUnmodifiableSet()));
    }

    /** An office of one hub. */
    public static Onlooker officeOf(String hub, String word) {
        return new Onlooker("", Set.of(new Office(word, hub)));
    }

    /** The same offices without the person who holds them. */
    public Onlooker inOffice() {
        return new Onlooker("", offices);
    }

    /** Whether they hold an office for the whole partnership. */
    public boolean holdsForAll(String word) {
        return offices.contains(Office.ofAll(word));
    }
}
