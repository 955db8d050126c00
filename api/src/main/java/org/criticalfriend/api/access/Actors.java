package org.criticalfriend.api.access;

import java.util.List;
import java.util.Optional;

/** Who is who where nobody signs in. */
public interface Actors {

    /**
     * Who it is that made a choice before; empty for no choice and for one that means nobody.
     *
     * @param choice as it was made; empty where none was, and anything at all where somebody made it up
     */
    Optional<Actor> of(String choice);

    /** Whom one can choose to be, group by group; nobody where there is no choice. */
    List<Group> choices();

    /** Those of one cohort, or of the instance. */
    record Group(String title, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Somebody one can be.
     *
     * @param value the choice
     * @param part what they are, such as a role and an organisation
     */
    record Choice(String value, Actor actor, String part) {}
}
