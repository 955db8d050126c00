package org.criticalfriend.engine.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Office;

/**
 * Whoever looks.
 *
 * @param person the id of a person; empty for an office that no person of a cohort holds
 * @param offices of the partnership that they hold
 * @param author the id under which what they give is kept: that of the person, or else that of the office; empty where
 *     they give nothing
 */
public record Viewer(String person, Set<HeldOffice> offices, String author) {

    /** Takes a copy. */
    public Viewer {
        offices = Set.copyOf(offices);
    }

    /** Somebody whose words are kept under their own id. */
    public Viewer(String person, Set<HeldOffice> offices) {
        this(person, offices, person);
    }

    /** The same, where what an office gives is kept under an id. */
    public Viewer givingAs(String id) {
        return person.isEmpty() ? new Viewer("", offices, id) : this;
    }

    /** A person who holds no office. */
    public static Viewer person(String id) {
        return new Viewer(id, Set.of());
    }

    /** Somebody who is no person of a cohort and holds offices for the whole partnership. */
    public static Viewer office(Office... offices) {
        return new Viewer("", Stream.of(offices).map(HeldOffice::ofAll).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whoever administers the instance: they run the programmes of the central team and of every hub. */
    public static Viewer administrator() {
        return office(Office.CENTRAL_TEAM, Office.HUB_MANAGER);
    }

    /** An office of one hub. */
    public static Viewer officeOf(String hub, Office office) {
        return new Viewer("", Set.of(new HeldOffice(office, hub)));
    }

    /** The same offices without the person who holds them. */
    public Viewer inOffice() {
        return new Viewer("", offices);
    }

    /** Whether they hold an office for the whole partnership. */
    boolean holdsForAll(Office office) {
        return offices.contains(HeldOffice.ofAll(office));
    }
}
