package org.criticalfriend.engine.access;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.spi.programme.Office;

/**
 * An office of the partnership that somebody holds.
 *
 * @param hub the name of the hub it is held for; empty for all of them
 */
public record HeldOffice(Office office, String hub) {

    /** An office that is held for the whole partnership. */
    public static HeldOffice ofAll(Office office) {
        return new HeldOffice(office, "");
    }

    /** Every office as it is held for the whole partnership. */
    public static List<HeldOffice> each() {
        return Stream.of(Office.values()).map(HeldOffice::ofAll).toList();
    }

    /** The id of the office. */
    public String id() {
        return office.id();
    }
}
