package org.criticalfriend.api.identity;

import java.util.List;
import org.criticalfriend.api.layout.Frame;

/**
 * A choice of who one is, where nobody signs in.
 *
 * @param action where the choice is sent
 * @param chosen what is chosen now; empty for nobody yet
 * @param onward where whoever chose goes on
 */
public record ActorsPage(Frame frame, String action, String chosen, String onward, List<Group> groups) {

    public ActorsPage {
        groups = List.copyOf(groups);
    }

    /** Those of one cohort, or of the instance. */
    public record Group(String title, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** Somebody one can be. */
    public record Choice(String value, String title, String hint) {}
}
