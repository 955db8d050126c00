package org.criticalfriend.spi.programme;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office of the partnership, which a file names among those who may see, write or sign something. It is held for one
 * hub or for all of them, beside any part that somebody plays in a cohort.
 *
 * @since 0.1
 */
public enum Office {
    /** The national staff who run programmes. */
    CENTRAL_TEAM(Office.ID_OF_CENTRAL_TEAM),
    /** Whoever runs a hub day to day. */
    HUB_MANAGER("hub-manager"),
    /** Whoever leads a hub. */
    SENIOR_PARTNER("senior-partner");

    /** The id of the central team for an annotation, whose values are constants. */
    static final String ID_OF_CENTRAL_TEAM = "central-team";

    private final String id;

    Office(String id) {
        this.id = id;
    }

    /**
     * An office by its id.
     *
     * @param id as a file writes it
     * @return empty where no office has this id
     */
    public static Optional<Office> find(String id) {
        return Stream.of(values()).filter(office -> office.id.equals(id)).findFirst();
    }

    /**
     * The office that comes with a role.
     *
     * @param office of the role
     * @return the office of the same id
     */
    public static Office of(Role.Office office) {
        return switch (office) {
            case HUB_MANAGER -> HUB_MANAGER;
            case SENIOR_PARTNER -> SENIOR_PARTNER;
        };
    }

    /**
     * As a file writes it.
     *
     * @return such as {@code central-team}; never empty
     */
    public String id() {
        return id;
    }
}
