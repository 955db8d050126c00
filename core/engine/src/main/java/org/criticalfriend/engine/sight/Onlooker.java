package org.criticalfriend.engine.sight;

import java.util.Set;

/**
 * Whoever looks.
 *
 * @param person the id of a person; empty for an office that no person of a cohort holds
 * @param offices of the instance that they hold, such as {@code central-team}
 * @param hub whose manager or senior partner they are, as the fact {@code hub} of its schools says it; empty for all hubs
 */
public record Onlooker(String person, Set<String> offices, String hub) {

    /** Takes a copy. */
    public Onlooker {
        offices = Set.copyOf(offices);
    }

    /** Somebody who holds offices for the whole instance. */
    public Onlooker(String person, Set<String> offices) {
        this(person, offices, "");
    }

    /** A person who holds no office. */
    public static Onlooker person(String id) {
        return new Onlooker(id, Set.of());
    }

    /** An office. */
    public static Onlooker office(String office) {
        return new Onlooker("", Set.of(office));
    }

    /** An office of one hub. */
    public static Onlooker office(String office, String hub) {
        return new Onlooker("", Set.of(office), hub);
    }
}
