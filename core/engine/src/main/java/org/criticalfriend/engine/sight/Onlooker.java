package org.criticalfriend.engine.sight;

import java.util.Set;

/**
 * Whoever looks.
 *
 * @param person the id of a person; empty for an office that no person of a cohort holds
 * @param offices of the instance that they hold, such as {@code central-team}
 */
public record Onlooker(String person, Set<String> offices) {

    /** Takes a copy. */
    public Onlooker {
        offices = Set.copyOf(offices);
    }

    /** A person who holds no office. */
    public static Onlooker person(String id) {
        return new Onlooker(id, Set.of());
    }

    /** An office. */
    public static Onlooker office(String office) {
        return new Onlooker("", Set.of(office));
    }
}
