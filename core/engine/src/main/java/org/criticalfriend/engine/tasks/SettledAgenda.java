package org.criticalfriend.engine.tasks;

import java.util.List;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Occurrence;

/**
 * The agenda of a visit as it was planned.
 *
 * @param agreedBy whose yes it needs; none where nobody's
 * @param isAgreed whether it has their yes as it now is
 */
public record SettledAgenda(Occurrence visit, Agenda agenda, List<String> agreedBy, boolean isAgreed) {

    /** Takes a copy. */
    public SettledAgenda {
        agreedBy = List.copyOf(agreedBy);
    }
}
