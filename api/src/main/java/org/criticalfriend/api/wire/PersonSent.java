package org.criticalfriend.api.wire;

import java.util.Objects;
import org.criticalfriend.spi.language.Means;

/** Somebody who is to take part for an organisation, as it is sent. */
@Means("somebody who is to take part for an organisation")
public record PersonSent(
        @Means("the id of the role") String role,

        @Means("the id of the seat that is to be somebody else's; empty for one more")
        String seat,

        @Means("the id of the person who was read there; empty for one more")
        String before,

        @Means("the name of whoever is to have it") String name,

        @Means("what they are at home, such as headteacher; empty where nobody says")
        String position) {

    /** Refuses what is not there at all. */
    public PersonSent {
        Objects.requireNonNull(role);
        Objects.requireNonNull(seat);
        Objects.requireNonNull(before);
        Objects.requireNonNull(name);
        Objects.requireNonNull(position);
    }
}
